/**
 * Plans made up by rule, of which every answer is known beforehand: for measuring speed on as many
 * plans as all communes write, and for testing answers against the truth.
 *
 * <p>In: a seed and numbers. Out: plan documents, each with what it says. The same seed gives the
 * same plans. How plans are read, indexed or asked this package does not know.
 */
@NullMarked
package vn.kehoach.bench.plans;

import org.jspecify.annotations.NullMarked;
