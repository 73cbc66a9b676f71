/**
 * How right the reading of plans is.
 *
 * <p>In: the truth of plans, written by people, and what a reader made of the same plans. Out: per
 * field what was matched, missed and found wrongly, with every single miss and false find and its
 * place. The package must not know how plans are read, and never mends what it compares.
 */
@NullMarked
package vn.kehoach.score;

import org.jspecify.annotations.NullMarked;
