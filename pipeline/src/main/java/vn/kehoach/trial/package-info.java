/**
 * Whether the reading would be as good on plans that nobody has seen: trials.
 *
 * <p>In: plans with their truths, and how they are read as usual. Out: how they are read with
 * something taken away that they may have taught the program: the rows of word lists and of
 * training data that one commune alone attests, the communes' own names, a statistical model. The
 * package must not know how scores are made or shown.
 */
@NullMarked
package vn.kehoach.trial;

import org.jspecify.annotations.NullMarked;
