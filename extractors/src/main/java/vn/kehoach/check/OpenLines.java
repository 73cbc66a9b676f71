package vn.kehoach.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.kehoach.model.At;
import vn.kehoach.model.Box;
import vn.kehoach.model.Warning;
import vn.kehoach.model.WarningCode;

/** Lines that the ledger left open → one warning for each run of them. */
final class OpenLines {

  /** Lines further apart than this many of their heights are two runs. */
  private static final double APART = 2.5;

  private OpenLines() {}

  static List<Warning> check(List<At> open) {
    var warnings = new ArrayList<Warning>();
    int from = 0;
    for (int i = 1; i <= open.size(); i++) {
      if (i == open.size() || !goesOn(open.get(i - 1), open.get(i))) {
        warnings.add(warning(open.subList(from, i)));
        from = i;
      }
    }
    return warnings;
  }

  private static boolean goesOn(At line, At next) {
    if (line.line() != null && next.line() != null) {
      return next.line() - line.line() <= APART;
    }
    if (line.paragraph() != null && next.paragraph() != null) {
      return next.paragraph() - line.paragraph() <= APART;
    }
    Box above = line.box();
    Box below = next.box();
    return Objects.equals(line.page(), next.page())
        && above != null
        && below != null
        && below.y() - above.y() < APART * above.height();
  }

  private static Warning warning(List<At> lines) {
    At first = lines.getFirst();
    if (first.quote().isEmpty()) {
      return new Warning(
          WarningCode.NOT_UNDERSTOOD, "Trang này chỉ có hình ảnh, không có chữ để đọc", first);
    }
    String more = lines.size() == 1 ? "" : " (và " + (lines.size() - 1) + " dòng sau)";
    return new Warning(
        WarningCode.NOT_UNDERSTOOD,
        "Chưa hiểu đoạn này" + more + ": “" + PlanChecks.shortened(first.quote()) + "”",
        first);
  }
}
