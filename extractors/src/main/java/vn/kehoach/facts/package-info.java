/**
 * Outline to facts, one class for each way a plan states them.
 *
 * <p>In: the outline of {@code structure}; grammars of {@code phrase} read the words. Out: the
 * document's fields, sections, objectives, targets, tasks and appendices of {@code model}, each
 * with its place. Blocks do not cross the boundary. The package must not know files or pages.
 */
@NullMarked
package vn.kehoach.facts;

import org.jspecify.annotations.NullMarked;
