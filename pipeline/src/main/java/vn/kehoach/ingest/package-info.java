/**
 * Files of people into the data folder.
 *
 * <p>In: files and folders. Out: stored and indexed plans, and for every file an outcome with its
 * reason. The package must not know who asked, in which language, or how an answer looks.
 */
@NullMarked
package vn.kehoach.ingest;

import org.jspecify.annotations.NullMarked;
