/**
 * Plans as a searchable index: one entry per fact, one per plan.
 *
 * <p>In come {@link vn.kehoach.model.PlanDocument}s; out go {@link vn.kehoach.index.IndexedFact}s
 * and {@link vn.kehoach.index.IndexedPlan}s that carry all an answer needs, so that a question
 * reads nothing but the index. Lucene stops here: none of its types is public. What the questions
 * mean, and how answers look, this package does not know.
 *
 * <p>A plan lies in the index as one block: its facts in order, then its own entry, replaced as a
 * whole. What conditions ask of a plan (commune, province, year, how its text was had) stands at
 * each of its facts too: a condition is then one look-up in a list of facts, and no walk from plans
 * to their facts, and counts by plan are counts of one of the facts' values.
 */
@NullMarked
package vn.kehoach.index;

import org.jspecify.annotations.NullMarked;
