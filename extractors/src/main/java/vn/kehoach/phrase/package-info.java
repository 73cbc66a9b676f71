/**
 * Small grammars over one line of text: deadlines, quantities, targets, units, responsibilities,
 * legal references, periods, document numbers.
 *
 * <p>In: a string in NFC on one line. Out: a value with its span, or nothing; never a guess. Word
 * lists stand beside the package as TSV resources that an official can extend. The package must not
 * know sections, pages or positions in a document.
 */
@NullMarked
package vn.kehoach.phrase;

import org.jspecify.annotations.NullMarked;
