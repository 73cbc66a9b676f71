/**
 * Blocks to an outline: sections with their content, the parts of form, and the tables.
 *
 * <p>In: the blocks of {@code layout}. Out: an {@link vn.kehoach.structure.Outline} whose sections
 * have a level and a kind; REVIEW is marked here, once. Numbering strings do not cross the boundary
 * unparsed. The package must not know what a task or a target is.
 */
@NullMarked
package vn.kehoach.structure;

import org.jspecify.annotations.NullMarked;
