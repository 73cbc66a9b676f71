package vn.kehoach.check;

import java.util.List;
import vn.kehoach.facts.UnclearValue;
import vn.kehoach.model.Warning;
import vn.kehoach.model.WarningCode;

/** Values whose words are kept but could not be read → a warning for each. */
final class UnclearValues {

  private UnclearValues() {}

  static List<Warning> check(List<UnclearValue> unclear) {
    return unclear.stream().map(UnclearValues::warning).toList();
  }

  private static Warning warning(UnclearValue value) {
    String what =
        switch (value.kind()) {
          case DEADLINE -> "Chưa hiểu thời gian này";
          case TARGET -> "Chưa hiểu giá trị chỉ tiêu này";
        };
    String words = PlanChecks.shortened(value.at().quote());
    return new Warning(WarningCode.NOT_UNDERSTOOD, what + ": “" + words + "”", value.at());
  }
}
