/**
 * Bytes of a file to pages of words.
 *
 * <p>In: a file. Out: a {@link vn.kehoach.read.SourceText} of pages with lines, words and ruling
 * lines, and how the text was had; or the reason why there is none. Third-party engines (PDFBox,
 * Tika) stop here: none of their types crosses the boundary. The package must not know what a plan
 * is.
 */
@NullMarked
package vn.kehoach.read;

import org.jspecify.annotations.NullMarked;
