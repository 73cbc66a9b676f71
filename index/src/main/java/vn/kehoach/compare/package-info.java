/**
 * Targets of many communes side by side: which indicators measure the same, and how they differ.
 *
 * <p>In come target facts of the index, out go rows of cells whose components bear the names of the
 * published JSON. What is the same is decided by population, qualifiers and measure, with word
 * lists that are resources beside this package; how plans are read or stored it does not know.
 */
@NullMarked
package vn.kehoach.compare;

import org.jspecify.annotations.NullMarked;
