package vn.kehoach.phrase;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Deadline;

/**
 * Words set off from their sentence, part by part: "(Phòng Kinh tế; quý II/2027)", "[tháng 9; Công
 * an xã]", "… - Trạm Y tế chủ trì - tháng 3/2027".
 *
 * <pre>
 * bracket = part {(";" | "," | " - ") part}
 * dashed  = part {" - " part}
 * </pre>
 */
final class SetOffParts {

  /** Months and days without a year are times too. */
  private static final DateContext ANY_YEAR = new DateContext(2000);

  private SetOffParts() {}

  /**
   * One part.
   *
   * @param span where it stands
   * @param time whether it says when, and nothing else
   */
  record Part(Span span, boolean time) {}

  /** The parts of what stands between two brackets. */
  static List<Part> ofBracket(String text, Span inner) {
    return parts(text, inner, ";,-");
  }

  /** The parts of a sentence that dashes set off. */
  static List<Part> ofDashes(String text) {
    return parts(text, new Span(0, text.length()), "-");
  }

  /** What stands between two brackets without the parts that say when. */
  static String withoutTimes(String inner) {
    var kept = new StringBuilder();
    int behind = -1;
    for (Part part : ofBracket(inner, new Span(0, inner.length()))) {
      if (!part.time()) {
        String joint = inner.substring(Math.max(behind, 0), part.span().start());
        kept.append(kept.isEmpty() ? "" : behind < 0 ? "; " : joint).append(part.span().of(inner));
      }
      behind = part.time() ? -1 : part.span().end();
    }
    return kept.toString();
  }

  /** The part that a position stands in. */
  static @Nullable Part at(List<Part> parts, int position) {
    return parts.stream().filter(p -> p.span().contains(position)).findFirst().orElse(null);
  }

  private static List<Part> parts(String text, Span whole, String marks) {
    var parts = new ArrayList<Part>();
    int start = whole.start();
    for (Token token : Token.all(text)) {
      if (whole.contains(token.start()) && separates(token, marks, text)) {
        add(text, new Span(start, token.start()), parts);
        start = token.end();
      }
    }
    add(text, new Span(start, whole.end()), parts);
    return List.copyOf(parts);
  }

  private static void add(String text, Span span, List<Part> parts) {
    Span words = Trim.closing(text, span);
    if (words.end() > words.start()) {
      parts.add(new Part(words, isTime(words.of(text))));
    }
  }

  private static boolean separates(Token token, String marks, String text) {
    if (token.kind() != Token.Kind.MARK || marks.indexOf(token.key().charAt(0)) < 0) {
      return false;
    }
    return !token.isMark('-') || (isBlank(text, token.start() - 1) && isBlank(text, token.end()));
  }

  private static boolean isBlank(String text, int at) {
    return at < 0 || at >= text.length() || text.charAt(at) == ' ';
  }

  private static boolean isTime(String words) {
    return DeadlineGrammar.cell(words, ANY_YEAR)
        .map(DeadlineReading::deadline)
        .filter(SetOffParts::saysWhen)
        .isPresent();
  }

  private static boolean saysWhen(Deadline deadline) {
    boolean dated = deadline.start() != null || deadline.due() != null;
    return dated || deadline.continuous() || deadline.immediate() || deadline.recurrence() != null;
  }
}
