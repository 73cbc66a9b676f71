package vn.kehoach.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.kehoach.facts.Facts;
import vn.kehoach.model.Period;
import vn.kehoach.model.Target;
import vn.kehoach.model.Warning;
import vn.kehoach.model.WarningCode;
import vn.kehoach.text.Folding;

/**
 * The same indicator with two different figures for the same time. A target that names no time is
 * for the plan's own; the same figure with another comparator is no conflict.
 */
final class TargetChecks {

  private final Map<String, List<Target>> byIndicator = new HashMap<>();
  private final List<Warning> warnings = new ArrayList<>();
  private final @Nullable LocalDate planEnd;

  private TargetChecks(@Nullable Period period) {
    planEnd = period == null ? null : period.end();
  }

  static List<Warning> check(Facts facts) {
    var checks = new TargetChecks(facts.document().period());
    facts.targets().forEach(checks::check);
    return checks.warnings;
  }

  private void check(Target target) {
    String key = Folding.marks(target.indicator()) + "|" + end(target);
    List<Target> earlier = byIndicator.computeIfAbsent(key, unused -> new ArrayList<>());
    for (Target one : earlier) {
      if (conflict(one, target)) {
        warnings.add(
            new Warning(
                WarningCode.CONFLICTING_TARGETS,
                "Hai con số khác nhau cho cùng chỉ tiêu “"
                    + PlanChecks.shortened(target.indicator())
                    + "”: “"
                    + PlanChecks.shortened(one.text())
                    + "” và “"
                    + PlanChecks.shortened(target.text())
                    + "”",
                target.at()));
        break;
      }
    }
    earlier.add(target);
  }

  private @Nullable LocalDate end(Target target) {
    Period period = target.period();
    return period == null ? planEnd : period.end();
  }

  private static boolean conflict(Target one, Target other) {
    boolean sameGroup =
        one.group() == null || other.group() == null || one.group().equals(other.group());
    return sameGroup
        && Objects.equals(one.unit(), other.unit())
        && !sameRow(one, other)
        && one.value() != null
        && other.value() != null
        && !(same(one.value(), other.value()) && same(one.upperValue(), other.upperValue()));
  }

  private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one == null ? other == null : other != null && one.compareTo(other) == 0;
  }

  /** Several columns of one row are several figures on purpose. */
  private static boolean sameRow(Target one, Target other) {
    return one.origin().row() != null && one.origin().equals(other.origin());
  }
}
