package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.kehoach.model.Box;
import vn.kehoach.read.Line;
import vn.kehoach.read.Word;

/**
 * Lines → one passage. Lines join with one blank; a line that ends in "-" inside a word or code
 * ("UBND-", "02-") joins without one, a line that ends in a dash of its own (" -") does not.
 */
final class PassageBuilder {

  private static final Pattern CUT_YEAR =
      Pattern.compile("\\d/(?:2\\|0\\d\\d|20\\|\\d\\d|20\\d\\|\\d)(?!\\d)");

  private final StringBuilder text = new StringBuilder();
  private final List<PlacedWord> words = new ArrayList<>();

  static Passage join(List<Line> lines) {
    var builder = new PassageBuilder();
    lines.forEach(builder::add);
    return builder.build();
  }

  void add(Line line) {
    boolean first = true;
    for (Word word : line.words()) {
      boolean glued = first && (endsInsideWord(text) || endsInsideYear(text, word.text()));
      if (!text.isEmpty() && !glued) {
        text.append(' ');
      }
      int start = text.length();
      text.append(word.text());
      Box box = word.box();
      words.add(
          new PlacedWord(
              start,
              text.length(),
              line.page(),
              word.shown(),
              box,
              line.number(),
              line.paragraph(),
              false,
              word.style().bold()));
      first = false;
    }
  }

  /**
   * Adds what an automatic list prints before a paragraph.
   *
   * @param bold whether the paragraph is set in bold, as its label is then
   */
  void label(String mark, int paragraph, boolean bold) {
    if (!text.isEmpty()) {
      text.append(' ');
    }
    int start = text.length();
    text.append(mark);
    words.add(new PlacedWord(start, text.length(), null, null, null, null, paragraph, true, bold));
  }

  Passage build() {
    return new Passage(text.toString(), words);
  }

  /** A narrow cell can break a date inside its year ("31/12/20", "26"). */
  private static boolean endsInsideYear(CharSequence text, String next) {
    String tail = text.subSequence(Math.max(0, text.length() - 9), text.length()).toString();
    String head = next.substring(0, Math.min(3, next.length()));
    return CUT_YEAR.matcher(tail + "|" + head).find();
  }

  static boolean endsInsideWord(CharSequence text) {
    int length = text.length();
    return length >= 2
        && text.charAt(length - 1) == '-'
        && Character.isLetterOrDigit(text.charAt(length - 2));
  }
}
