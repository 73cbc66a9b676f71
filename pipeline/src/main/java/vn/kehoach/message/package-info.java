/**
 * What the program says to people, in their language: one line for whatever went wrong, the words
 * for its terms. In come errors, outcomes and terms, out go sentences; it must not know where they
 * are shown.
 */
@NullMarked
package vn.kehoach.message;

import org.jspecify.annotations.NullMarked;
