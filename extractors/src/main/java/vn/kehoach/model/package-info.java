/**
 * The plan document: the JSON contract as immutable records and enums.
 *
 * <p>Everything that other packages exchange about a plan is said in these types. The package knows
 * no other package of the project and no library; a component that a plan may leave unsaid is
 * marked {@code @Nullable}, lists are never null.
 */
@NullMarked
package vn.kehoach.model;

import org.jspecify.annotations.NullMarked;
