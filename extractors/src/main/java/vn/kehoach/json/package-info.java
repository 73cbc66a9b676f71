/**
 * Plans as JSON files and back.
 *
 * <p>In: a {@link vn.kehoach.model.PlanDocument}, or the bytes of a JSON file. Out: bytes that are
 * the same for the same plan, or the plan. The package must not know how a plan was read or where
 * its file is kept; Jackson stops here.
 */
@NullMarked
package vn.kehoach.json;

import org.jspecify.annotations.NullMarked;
