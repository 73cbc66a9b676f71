package vn.kehoach.facts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.layout.Passage;
import vn.kehoach.structure.NumberingGrammar;

/** List marks inside a table's cell, which are not part of the text. */
final class ListMarks {

  private static final Pattern MARK =
      Pattern.compile("(?:^|(?<=[.;:,)\\p{L}\\d]) )[-–+•]\\s+(?=\\p{Lu})");

  private ListMarks() {}

  /** The words of a cell without the number that some plans print in it ("17.3. Tỷ lệ …"). */
  static Passage withoutNumber(Passage cell) {
    return NumberingGrammar.parse(cell.text())
        .filter(numbered -> numbered.end() < cell.text().length())
        .filter(numbered -> Character.isUpperCase(cell.text().charAt(numbered.end())))
        .map(numbered -> cell.from(numbered.end()))
        .orElse(cell);
  }

  /** The words of a cell without the marks of its items. */
  static Passage without(Passage cell) {
    Passage plain = Passage.empty();
    Matcher matcher = MARK.matcher(cell.text());
    int from = 0;
    while (matcher.find()) {
      plain = plain.plus(cell.sub(from, matcher.start()));
      from = matcher.end();
    }
    return plain.plus(cell.from(from));
  }
}
