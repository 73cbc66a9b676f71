/**
 * How fast plans are read, beside a yardstick.
 *
 * <p>In: files. Out: pages a second. The one package beside the reader that knows PDFBox: the
 * yardstick, plain text stripping, must not pass through our own code.
 */
@NullMarked
package vn.kehoach.bench;

import org.jspecify.annotations.NullMarked;
