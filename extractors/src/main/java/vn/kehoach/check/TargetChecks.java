package vn.kehoach.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.kehoach.model.Target;
import vn.kehoach.model.Warning;
import vn.kehoach.model.WarningCode;
import vn.kehoach.text.Folding;

/** The same indicator with two different figures for the same time. */
final class TargetChecks {

  private TargetChecks() {}

  static List<Warning> check(List<Target> targets) {
    var warnings = new ArrayList<Warning>();
    Map<String, Target> first = new HashMap<>();
    for (Target target : targets) {
      String key = Folding.marks(target.indicator()) + "|" + target.unit() + "|" + target.period();
      Target earlier = first.putIfAbsent(key, target);
      if (earlier != null && !sameRow(earlier, target) && !sameFigure(earlier, target)) {
        warnings.add(
            new Warning(
                WarningCode.CONFLICTING_TARGETS,
                "Hai con số khác nhau cho cùng chỉ tiêu: “"
                    + PlanChecks.shortened(target.indicator())
                    + "”",
                target.at()));
      }
    }
    return warnings;
  }

  /** Several columns of one row are several figures on purpose. */
  private static boolean sameRow(Target one, Target other) {
    return one.origin().row() != null && one.origin().equals(other.origin());
  }

  private static boolean sameFigure(Target one, Target other) {
    return one.comparator() == other.comparator()
        && Objects.equals(one.value(), other.value())
        && Objects.equals(one.upperValue(), other.upperValue());
  }
}
