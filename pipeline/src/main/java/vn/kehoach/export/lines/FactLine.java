package vn.kehoach.export.lines;

import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Box;

/**
 * A fact and where it stands.
 *
 * @param planId the plan
 * @param commune whose plan it is
 * @param province its province
 * @param file the file that the plan was read from
 * @param page page, 1-based
 * @param box rectangle on that page
 * @param kind "target", "task", "objective", "deadline" or "warning"
 * @param fact the fact as the published JSON has it
 */
record FactLine(
    String planId,
    @Nullable String commune,
    @Nullable String province,
    String file,
    @Nullable Integer page,
    @Nullable Box box,
    String kind,
    Record fact) {}
