/**
 * Facts as JSON Lines: one record a line, in the words of the published JSON.
 *
 * <p>In: chosen plans. Out: bytes, line by line.
 */
@NullMarked
package vn.kehoach.export.lines;

import org.jspecify.annotations.NullMarked;
