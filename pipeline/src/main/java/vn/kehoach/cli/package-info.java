/**
 * The command line.
 *
 * <p>In: arguments and two streams. Out: words on the streams and an exit code (0 done, 1 something
 * found or failed that the output names, 2 wrong use). The package must not know how plans are
 * read, stored or found; picocli stops here.
 */
@NullMarked
package vn.kehoach.cli;

import org.jspecify.annotations.NullMarked;
