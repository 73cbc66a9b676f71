/**
 * The files that plans were read from, to be shown beside what was read: found again on the disk,
 * and in the words of a file without pages. In comes a plan, out go a file and its words; nothing
 * is concluded from them.
 */
@NullMarked
package vn.kehoach.web.source;

import org.jspecify.annotations.NullMarked;
