/**
 * Whether the reading would be as good on plans that nobody has seen: trials.
 *
 * <p>In: plans with their truths. Out: ways to read them with something taken away that they may
 * have taught the program: the rows of word lists and of training data that one commune alone
 * attests, the communes' own names, a statistical model; and the truth as it then is. The package
 * must not know how readings are scored or shown.
 */
@NullMarked
package vn.kehoach.trial;

import org.jspecify.annotations.NullMarked;
