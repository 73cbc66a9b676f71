/**
 * How right the small grammars are, row by row.
 *
 * <p>In: the tables of {@code golden/phrases}, one row a case, written by people. Out: for each
 * case what the row says and what the grammar makes of its words, in the same notation. The package
 * must not know plans, and decides nothing about the language itself.
 */
@NullMarked
package vn.kehoach.score.phrase;

import org.jspecify.annotations.NullMarked;
