package vn.kehoach.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.kehoach.facts.Facts;
import vn.kehoach.model.At;
import vn.kehoach.model.Responsibility;
import vn.kehoach.model.Unit;
import vn.kehoach.model.Warning;
import vn.kehoach.model.WarningCode;
import vn.kehoach.text.Folding;

/** Units that were assigned something and that the directory does not know, once each. */
final class UnitChecks {

  private final Set<String> reported = new HashSet<>();
  private final List<Warning> warnings = new ArrayList<>();

  private UnitChecks() {}

  static List<Warning> check(Facts facts) {
    var checks = new UnitChecks();
    facts.targets().forEach(target -> checks.check(target.responsibilities(), target.at()));
    facts.tasks().forEach(task -> checks.check(task.responsibilities(), task.at()));
    return checks.warnings;
  }

  private void check(List<Responsibility> responsibilities, At at) {
    for (Responsibility responsibility : responsibilities) {
      Unit unit = responsibility.unit();
      if (unit.id() == null && reported.add(Folding.tone(unit.text()))) {
        warnings.add(
            new Warning(
                WarningCode.UNKNOWN_UNIT,
                "“" + unit.text() + "” không có trong danh mục đơn vị",
                at));
      }
    }
  }
}
