/**
 * How right answers over many plans are: search, sets of communes and facts, indicators that
 * measure the same.
 *
 * <p>In: the tables of {@code golden/questions}, written by people, and plans as they were read.
 * Out: measures known from the literature and every miss with its place. Questions are put through
 * the public classes of {@code search} and {@code compare}, as any program would; how they answer,
 * this package does not know.
 */
@NullMarked
package vn.kehoach.score.question;

import org.jspecify.annotations.NullMarked;
