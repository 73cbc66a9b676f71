/**
 * Plans of Vietnamese communes: from the bytes of a file to a plan document.
 *
 * <p>In: a file. Out: an {@link vn.kehoach.Extraction}. Nothing is kept between two files, and
 * nothing is known of an index or a command line.
 */
@NullMarked
package vn.kehoach;

import org.jspecify.annotations.NullMarked;
