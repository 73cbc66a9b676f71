package vn.kehoach.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.layout.Passage;
import vn.kehoach.model.Warning;
import vn.kehoach.model.WarningCode;
import vn.kehoach.phrase.DocumentNumberGrammar;
import vn.kehoach.structure.Outline;

/** Printed blanks for number and date: in the letterhead, in captions, and in the text. */
final class BlankChecks {

  private static final String GAP = "[\\s.…_]*";
  private static final String DAY = "\\b" + CheckWords.any("DAY");
  private static final String MONTH = CheckWords.any("MONTH");
  private static final String YEAR = CheckWords.any("YEAR");

  private static final String LABEL = "(?<!\\p{L})(?iu:" + CheckWords.any("NUMBER") + ")\\s*";
  private static final String SIGN = "\\p{Lu}{2}[\\p{Lu}-]*(?:/\\p{Lu}+)*";

  /** "Số: /KH-UBND", "Kế hoạch số …./KH-UBND", "Số: -KH/ĐU". */
  private static final Pattern NUMBER =
      Pattern.compile(LABEL + "(?::?" + GAP + "/|:" + GAP + "-)\\s*" + SIGN);

  /** In running text "chuyển đổi số/CNTT" may be meant: a colon, dots or a whole sign tell. */
  private static final Pattern NUMBER_IN_TEXT =
      Pattern.compile(
          LABEL
              + "(?:(?::"
              + GAP
              + "|\\s*[.…_]{2,}\\s*|…\\s*)/\\s*"
              + SIGN
              + "|/\\s?\\p{Lu}{2,}-\\p{Lu}{2,})");

  /** "ngày tháng năm", "ngày 5 tháng năm", "ngày tháng 01 năm". */
  private static final Pattern WORDS =
      CheckWords.compile(
          DAY
              + GAP
              + MONTH
              + "(?:"
              + GAP
              + "|\\s*\\d{1,2}\\s*)"
              + YEAR
              + "|"
              + DAY
              + "\\s*\\d{1,2}\\s*"
              + MONTH
              + GAP
              + YEAR);

  /** "ngày /11/2025", "ngày …/…/2026". */
  private static final Pattern FIGURES =
      CheckWords.compile(DAY + GAP + "/" + GAP + "(?:\\d{1,2}" + GAP + "/|/)?" + GAP + "\\d{4}");

  /** In running text "ngày tháng năm" may be meant; a year or dots show the blank. */
  private static final Pattern SHOWN = Pattern.compile("[.…_]{2}|…|\\s*\\d{4}$");

  private final List<Warning> warnings = new ArrayList<>();

  private BlankChecks() {}

  static List<Warning> check(Outline outline) {
    var checks = new BlankChecks();
    outline.front().letterhead().forEach(checks::letterhead);
    outline.front().captions().forEach(checks::caption);
    PlanText.body(outline).forEach(checks::text);
    for (Outline.Sheet sheet : outline.sheets()) {
      Passage caption = Passage.empty();
      for (Passage line : sheet.captions()) {
        caption = caption.plus(line);
      }
      checks.caption(caption);
    }
    return checks.warnings;
  }

  private void letterhead(Passage line) {
    if (NUMBER.matcher(line.text()).find() || !DocumentNumberGrammar.blank(line.text())) {
      caption(line);
    } else {
      number(line);
    }
  }

  private void caption(Passage line) {
    find(NUMBER, line).forEach(this::number);
    find(WORDS, line).forEach(this::date);
    find(FIGURES, line).forEach(this::date);
  }

  private void text(Passage passage) {
    find(NUMBER_IN_TEXT, passage).forEach(this::number);
    find(FIGURES, passage).forEach(this::date);
    for (Passage words : find(WORDS, passage)) {
      int end = passage.text().indexOf(words.text()) + words.text().length();
      String behind = passage.text().substring(end, Math.min(end + 5, passage.text().length()));
      if (SHOWN.matcher(words.text() + behind.stripTrailing()).find()) {
        date(words);
      }
    }
  }

  private void number(Passage words) {
    add(WarningCode.BLANK_NUMBER, "Số của văn bản để trống: “", words);
  }

  private void date(Passage words) {
    add(WarningCode.BLANK_DATE, "Ngày, tháng để trống: “", words);
  }

  private static List<Passage> find(Pattern pattern, Passage line) {
    var found = new ArrayList<Passage>();
    Matcher matcher = pattern.matcher(line.text());
    while (matcher.find()) {
      found.add(line.sub(matcher.start(), matcher.end()));
    }
    return found;
  }

  private void add(WarningCode code, String what, Passage words) {
    warnings.add(new Warning(code, what + PlanChecks.shortened(words.text()) + "”", words.at()));
  }
}
