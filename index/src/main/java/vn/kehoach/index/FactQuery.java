package vn.kehoach.index;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Role;

/**
 * Which facts are asked for; whatever is null does not narrow.
 *
 * @param text words that the fact must have, in any spelling of {@link Fold}
 * @param unit a unit that bears responsibility
 * @param role the role in which it does (or any unit, without one)
 * @param commune a commune's name, with or without marks and kind of unit
 * @param province a province's name, likewise
 * @param kind the kind of fact
 * @param dueBefore last day of the stretch in which the fact may be due; see {@link #dueAfter}
 * @param dueAfter first day of that stretch. A fact is found if any day on which it is due lies in
 *     the stretch, both ends included: "năm 2026" is due on every day of 2026. What is due
 *     continuously, repeatedly or at once and names no date counts as due through its plan's
 *     period; facts without deadline, or that only depend on something else, are not found.
 */
public record FactQuery(
    @Nullable String text,
    @Nullable UnitRef unit,
    @Nullable Role role,
    @Nullable String commune,
    @Nullable String province,
    @Nullable FactKind kind,
    @Nullable LocalDate dueBefore,
    @Nullable LocalDate dueAfter) {}
