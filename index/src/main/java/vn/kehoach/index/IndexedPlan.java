package vn.kehoach.index;

import org.jspecify.annotations.Nullable;

/**
 * What the index knows of a plan as a whole.
 *
 * @param planId the plan's id
 * @param file name of the file that it was read from
 * @param commune bare name of its commune, null where the plan does not say
 * @param province bare name of its province, null where the plan does not say
 * @param title its title
 * @param complete whether every line was understood, so that its silence means something
 * @param facts number of its indexed facts
 * @param digest what tells this state of the plan from another, as whoever indexed it said; empty
 *     where nothing was said
 */
public record IndexedPlan(
    String planId,
    String file,
    @Nullable String commune,
    @Nullable String province,
    @Nullable String title,
    boolean complete,
    int facts,
    String digest) {}
