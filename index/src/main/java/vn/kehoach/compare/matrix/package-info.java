/**
 * Who does what, and what is about what: units or topics against communes.
 *
 * <p>In comes the index, out go counts for every pair, with an answer where there is nothing:
 * "none" only where all plans of a commune were read whole. How facts are labelled this package
 * does not know.
 */
@NullMarked
package vn.kehoach.compare.matrix;

import org.jspecify.annotations.NullMarked;
