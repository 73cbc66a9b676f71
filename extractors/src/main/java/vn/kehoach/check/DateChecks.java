package vn.kehoach.check;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.layout.Passage;
import vn.kehoach.model.Warning;
import vn.kehoach.model.WarningCode;
import vn.kehoach.phrase.DateFinding;
import vn.kehoach.phrase.DateGrammar;
import vn.kehoach.structure.Outline;

/** Dates that no calendar has. */
final class DateChecks {

  private DateChecks() {}

  static List<Warning> check(Outline outline) {
    var warnings = new ArrayList<Warning>();
    PlanText.body(outline).forEach(passage -> check(passage, warnings));
    PlanText.sheets(outline).forEach(passage -> check(passage, warnings));
    return warnings;
  }

  private static void check(Passage passage, List<Warning> warnings) {
    for (DateFinding finding : DateGrammar.find(passage.text())) {
      if (finding.date() == null) {
        Passage words = passage.sub(finding.span().start(), finding.span().end());
        warnings.add(
            new Warning(
                WarningCode.IMPOSSIBLE_DATE,
                "Không có ngày “" + finding.text() + "” trong lịch",
                words.at()));
      }
    }
  }
}
