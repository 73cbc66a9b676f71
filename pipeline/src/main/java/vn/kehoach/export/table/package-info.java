/**
 * The one tabular model: sheets of typed cells made from the chosen facts, so that every format
 * that has tables says the same.
 *
 * <p>In: chosen plans. Out: sheets whose rows are made while they are asked for. The package must
 * not know how cells are written.
 */
@NullMarked
package vn.kehoach.export.table;

import org.jspecify.annotations.NullMarked;
