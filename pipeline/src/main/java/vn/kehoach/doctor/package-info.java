/**
 * Proves that a data folder is whole, and mends what can be mended.
 *
 * <p>In: a data folder that nobody writes to meanwhile. Out: an account of all files and plans, and
 * what is wrong or worth knowing. The package must not know in which language that is told, and
 * changes nothing unless it is asked to mend.
 */
@NullMarked
package vn.kehoach.doctor;

import org.jspecify.annotations.NullMarked;
