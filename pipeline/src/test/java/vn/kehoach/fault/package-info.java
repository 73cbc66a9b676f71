/**
 * Bad files: each is made here, given to the real program with real workers, and has to end with an
 * outcome of its own while the store stays whole.
 */
@NullMarked
package vn.kehoach.fault;

import org.jspecify.annotations.NullMarked;
