package vn.kehoach.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.kehoach.layout.Passage;
import vn.kehoach.model.Warning;
import vn.kehoach.model.WarningCode;
import vn.kehoach.structure.Outline;

/** Printed blanks for number and date, in the letterhead and in the captions of appendices. */
final class BlankChecks {

  private static final String GAP = "[\\s.…_]*";

  /** "Số: /KH-UBND", "Kế hoạch số …./KH-UBND". */
  private static final Pattern NUMBER = Pattern.compile("\\b[Ss]ố\\s*:?" + GAP + "/\\s*\\p{Lu}{2}");

  /** "ngày tháng năm 2026", "ngày /11/2025", "ngày 5 tháng năm 2026". */
  private static final Pattern DATE =
      Pattern.compile(
          "\\bngày"
              + GAP
              + "tháng(?:"
              + GAP
              + "|\\s*\\d{1,2}\\s*)năm"
              + "|\\bngày\\s*\\d{1,2}\\s*tháng"
              + GAP
              + "năm"
              + "|\\bngày"
              + GAP
              + "/"
              + GAP
              + "(?:\\d{1,2}"
              + GAP
              + "/"
              + GAP
              + ")?\\d{4}");

  private BlankChecks() {}

  static List<Warning> check(Outline outline) {
    var warnings = new ArrayList<Warning>();
    for (Passage line : outline.front().letterhead()) {
      check(line, warnings);
    }
    for (Outline.Sheet sheet : outline.sheets()) {
      Passage caption = Passage.empty();
      for (Passage line : sheet.captions()) {
        caption = caption.plus(line);
      }
      check(caption, warnings);
    }
    return warnings;
  }

  private static void check(Passage line, List<Warning> warnings) {
    if (NUMBER.matcher(line.text()).find()) {
      warnings.add(
          new Warning(
              WarningCode.BLANK_NUMBER,
              "Số của kế hoạch để trống: “" + PlanChecks.shortened(line.text()) + "”",
              line.at()));
    }
    if (DATE.matcher(line.text()).find()) {
      warnings.add(
          new Warning(
              WarningCode.BLANK_DATE,
              "Ngày, tháng để trống: “" + PlanChecks.shortened(line.text()) + "”",
              line.at()));
    }
  }
}
