/**
 * Plans as a searchable index: one entry per fact, one per plan.
 *
 * <p>In come {@link vn.kehoach.model.PlanDocument}s; out go {@link vn.kehoach.index.IndexedFact}s
 * and {@link vn.kehoach.index.IndexedPlan}s that carry all an answer needs, so that a question
 * reads nothing but the index. Lucene stops here: none of its types is public. What the questions
 * mean, and how answers look, this package does not know.
 */
@NullMarked
package vn.kehoach.index;

import org.jspecify.annotations.NullMarked;
