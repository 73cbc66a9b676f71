/**
 * Workbooks (Office Open XML); fastexcel stops here.
 *
 * <p>In: sheets. Out: the same bytes for the same sheets. The package must not know what plans are.
 */
@NullMarked
package vn.kehoach.export.xlsx;

import org.jspecify.annotations.NullMarked;
