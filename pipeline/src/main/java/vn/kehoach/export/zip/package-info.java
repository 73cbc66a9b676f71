/**
 * Office files are archives: the same content as the same bytes, whenever it is written.
 *
 * <p>In: an archive. Out: the same entries without the time of writing.
 */
@NullMarked
package vn.kehoach.export.zip;

import org.jspecify.annotations.NullMarked;
