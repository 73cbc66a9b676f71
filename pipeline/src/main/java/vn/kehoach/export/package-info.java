/**
 * What people take away: files of other programs, made from the stored plans.
 *
 * <p>In: index and store, which facts, which format. Out: one file, whole or not at all, and an
 * account of what is in it. Each format has a package of its own; none of them knows another.
 */
@NullMarked
package vn.kehoach.export;

import org.jspecify.annotations.NullMarked;
