/**
 * Vietnamese text as terms: cut into syllables, folded as far as is wanted, paired, and expanded by
 * abbreviations.
 *
 * <p>In comes any text, out go terms with the places they were cut from. The algorithms are pure
 * ({@link vn.kehoach.analysis.Syllables}, {@link vn.kehoach.analysis.Fold}, {@link
 * vn.kehoach.analysis.Abbreviations}); beside them stand the adapters that Lucene asks for. No word
 * is left out: the stop words of general lists ("ngày", "số", "dưới") are what plans are about.
 * What a field is, what a plan is, and how terms are weighed, this package does not know.
 */
@NullMarked
package vn.kehoach.analysis;

import org.jspecify.annotations.NullMarked;
