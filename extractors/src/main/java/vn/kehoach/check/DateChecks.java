package vn.kehoach.check;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.layout.Passage;
import vn.kehoach.model.At;
import vn.kehoach.model.Warning;
import vn.kehoach.model.WarningCode;
import vn.kehoach.phrase.DateFinding;
import vn.kehoach.phrase.DateGrammar;
import vn.kehoach.structure.Outline;

/** Dates that no calendar has, and dates of documents without their year. */
final class DateChecks {

  private static final String DAY = "\\b" + CheckWords.any("DAY") + "\\s+";

  /** "ngày 31/4" with no year behind it. */
  private static final Pattern NO_YEAR =
      CheckWords.compile(
          DAY
              + "((\\d{1,2})\\s?/\\s?(\\d{1,2}))(?![\\d/%])(?!\\s*(?:/|[-–]\\s*\\d|"
              + CheckWords.any("YEAR")
              + "))");

  /** "tháng 13/2026". */
  private static final Pattern MONTH =
      CheckWords.compile(
          "\\b" + CheckWords.any("MONTH") + "\\s+(\\d{1,2})\\s?/\\s?(\\d{4})(?![\\d/])");

  /** "số 134/KH-UBND": what stands before a document's date. */
  private static final Pattern NUMBER_BEFORE =
      Pattern.compile("\\d\\S*/[\\p{Lu}\\d][^\\s;]*,?\\s+$");

  private final List<Warning> warnings = new ArrayList<>();

  private DateChecks() {}

  static List<Warning> check(Outline outline) {
    var checks = new DateChecks();
    outline.front().letterhead().forEach(checks::impossible);
    outline.front().title().forEach(checks::impossible);
    outline.front().captions().forEach(checks::impossible);
    PlanText.body(outline).forEach(checks::impossible);
    PlanText.sheets(outline).forEach(checks::impossible);
    return checks.warnings;
  }

  /** Documents cited with a day and month that bear no year. */
  static List<Warning> yearless(Outline outline) {
    var warnings = new ArrayList<Warning>();
    for (Passage passage : PlanText.body(outline)) {
      Matcher matcher = NO_YEAR.matcher(passage.text());
      while (matcher.find()) {
        boolean document =
            NUMBER_BEFORE.matcher(passage.text().substring(0, matcher.start())).find();
        if (document && possible(matcher)) {
          At at = passage.sub(matcher.start(), matcher.end()).at();
          warnings.add(
              new Warning(
                  WarningCode.AMBIGUOUS_YEAR,
                  "Ngày của văn bản được dẫn “" + matcher.group() + "” không ghi năm",
                  at));
        }
      }
    }
    return warnings;
  }

  private void impossible(Passage passage) {
    for (DateFinding finding : DateGrammar.find(passage.text())) {
      if (finding.date() == null) {
        add(passage, finding.span().start(), finding.span().end());
      }
    }
    Matcher noYear = NO_YEAR.matcher(passage.text());
    while (noYear.find()) {
      if (!possible(noYear)) {
        add(passage, noYear.start(1), noYear.end(1));
      }
    }
    Matcher month = MONTH.matcher(passage.text());
    while (month.find()) {
      int number = Integer.parseInt(month.group(1));
      if (number < 1 || number > 12) {
        add(passage, month.start(), month.end());
      }
    }
  }

  /** Whether some year has the day. */
  private static boolean possible(Matcher date) {
    try {
      MonthDay.of(Integer.parseInt(date.group(3)), Integer.parseInt(date.group(2)));
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private void add(Passage passage, int start, int end) {
    Passage words = passage.sub(start, end);
    warnings.add(
        new Warning(
            WarningCode.IMPOSSIBLE_DATE, "Không có “" + words.text() + "” trong lịch", words.at()));
  }
}
