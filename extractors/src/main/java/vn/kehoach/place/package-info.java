/**
 * The provinces and communes of Viet Nam as known names with official codes.
 *
 * <p>In: a printed name. Out: the places that bear it, compared without regard to case and to where
 * the tone mark stands. The package must not know documents.
 */
@NullMarked
package vn.kehoach.place;

import org.jspecify.annotations.NullMarked;
