/**
 * Vietnamese text as strings: normal forms, spacing, folding of marks and of tone place.
 *
 * <p>Pure functions on strings. Nothing here knows pages, sections or a library.
 */
@NullMarked
package vn.kehoach.text;

import org.jspecify.annotations.NullMarked;
