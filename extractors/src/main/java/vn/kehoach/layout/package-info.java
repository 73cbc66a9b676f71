/**
 * Lines and ruling lines to blocks in reading order.
 *
 * <p>In: the pages of {@code read}. Out: paragraphs, list items, side-by-side parts and tables
 * whose text carries its places; running heads and page numbers are taken out and named. Page and
 * line breaks do not cross the boundary. The package must not know what the words say: no heading,
 * no unit, no date.
 */
@NullMarked
package vn.kehoach.layout;

import org.jspecify.annotations.NullMarked;
