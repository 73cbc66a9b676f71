/**
 * The facts that are taken away: which plans and facts were chosen, their words and places.
 *
 * <p>In: the index, the store, what was asked. Out: plans with their chosen facts, in a settled
 * order. The package must not know of any file format.
 */
@NullMarked
package vn.kehoach.export.facts;

import org.jspecify.annotations.NullMarked;
