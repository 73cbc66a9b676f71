/**
 * What falls due when, over many plans.
 *
 * <p>In come times and facts of the index, out go days with the facts that are due on them. How
 * deadlines are worded and read this package does not know.
 */
@NullMarked
package vn.kehoach.compare.due;

import org.jspecify.annotations.NullMarked;
