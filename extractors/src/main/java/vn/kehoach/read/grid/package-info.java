/**
 * Ruling lines to the grids of tables.
 *
 * <p>In: the ruling lines of a page, drawn or found in pixels. Out: grids with their cells, in
 * points from the page's top left. Shared by layout, which puts words into the cells, and by the
 * reading of scans, which recognises cell by cell. The package must not know what stands in a cell.
 */
@NullMarked
package vn.kehoach.read.grid;

import org.jspecify.annotations.NullMarked;
