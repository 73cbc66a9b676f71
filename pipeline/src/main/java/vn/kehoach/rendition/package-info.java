/**
 * Tells whether two files hold the same plan.
 *
 * <p>In: plans as they were read. Out: what they are to each other — renditions of one plan (a
 * signed PDF, its Word source, a scan), versions of it (a draft, an amended plan), or different
 * plans — and which rendition is the best to answer from. Pure functions of the plans: where they
 * are stored, and when they came, is not known here.
 */
@NullMarked
package vn.kehoach.rendition;

import org.jspecify.annotations.NullMarked;
