/**
 * What the console does to the data folder: files that were handed over, read one job after the
 * other, and forgotten. In come files, out go accounts of them; it must not know who asks.
 */
@NullMarked
package vn.kehoach.web.job;

import org.jspecify.annotations.NullMarked;
