/**
 * The data folder: plans as files, the ledger of what was ingested, one writer at a time.
 *
 * <p>In: plan documents. Out: the same, also after a crash or on a full disk. The package must not
 * know how plans are read from files that people publish, nor what an index is for.
 */
@NullMarked
package vn.kehoach.store;

import org.jspecify.annotations.NullMarked;
