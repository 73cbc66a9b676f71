/**
 * Questions over many plans: where something is said, and what a unit was given to do.
 *
 * <p>In come requests, out go answers whose components bear the names of the published JSON. How
 * the index finds facts this package does not know; it ranks nothing itself.
 */
@NullMarked
package vn.kehoach.search;

import org.jspecify.annotations.NullMarked;
