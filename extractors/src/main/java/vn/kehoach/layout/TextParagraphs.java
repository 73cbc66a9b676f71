package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.read.Line;

/**
 * Hard-broken lines of plain text → paragraphs.
 *
 * <p>There are no boxes: a paragraph begins at a mark or number, or behind a line that had room for
 * the next word. How wide lines were is told from the widths of their letters, what is full from
 * the document's own longest lines. A line that goes on in lower case belongs to the one above,
 * whatever stands between them: text extraction strews empty lines.
 */
final class TextParagraphs {

  /** Share of the full lines that are no wider than what counts as the measure. */
  private static final double FULL = 0.75;

  /** Fewer full lines tell nothing; then nearly the widest line of all counts as full. */
  private static final int FEWEST_FULL = 6;

  private static final double WIDEST = 0.97;

  /** Characters of a line that no page holds. */
  private static final int LONGEST_LINE = 130;

  /** From one in so many such lines on, the text has no hard breaks. */
  private static final int UNBROKEN_SHARE = 25;

  /** What a full line may fall short of the measure, in font sizes. */
  private static final double SLACK = 2.0;

  /** A line that fills less than this share of the measure is short for any eye. */
  private static final double SHORT = 0.8;

  /** A first line is set in by one centimetre or a little more: so many font sizes. */
  private static final double FIRST_LINE_INDENT = 2.8;

  private static final double BLANK = 0.25;

  /** Narrower measures are no running text, in font sizes. */
  private static final double LEAST_MEASURE = 22;

  /** From this share of empty lines on, they part lines and not paragraphs. */
  private static final double DOUBLE_SPACED = 0.4;

  /** A line with fewer capitals and no small letter is an abbreviation, not a heading. */
  private static final int CAPITALS = 6;

  private final double measure;
  private final boolean doubleSpaced;
  private final List<Line> current = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();

  TextParagraphs(List<Line> lines) {
    measure = measure(lines);
    long spaced = lines.stream().filter(line -> line.blanksAbove() > 0).count();
    doubleSpaced = spaced > DOUBLE_SPACED * lines.size();
  }

  /**
   * The width of a full line, told from the lines that were full for sure: those that go on in
   * lower case. A text without hard breaks has none, and each of its lines is a paragraph.
   */
  private static double measure(List<Line> lines) {
    long unbroken = lines.stream().filter(line -> line.text().length() > LONGEST_LINE).count();
    if (unbroken * UNBROKEN_SHARE > lines.size()) {
      return Double.MAX_VALUE;
    }
    double[] full =
        widths(
            IntStream.range(1, lines.size())
                .filter(i -> goesOn(lines.get(i - 1).text(), lines.get(i).text()))
                .mapToObj(i -> lines.get(i - 1)));
    double width = full.length >= FEWEST_FULL ? at(full, FULL) : at(widths(lines.stream()), WIDEST);
    return Math.max(LEAST_MEASURE, width);
  }

  private static double[] widths(Stream<Line> lines) {
    return lines.mapToDouble(line -> TypicalWidths.of(line.text())).sorted().toArray();
  }

  private static double at(double[] sorted, double share) {
    return sorted.length == 0 ? 0 : sorted[(int) ((sorted.length - 1) * share)];
  }

  private static boolean goesOn(String upper, String text) {
    return Character.isLowerCase(text.charAt(0)) && !ParagraphJoiner.closed(upper);
  }

  List<Block> join(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Line below = i + 1 < lines.size() ? lines.get(i + 1) : null;
      boolean begins = !current.isEmpty() && begins(current.getLast(), line);
      if (begins || !current.isEmpty() && alone(current.getLast(), line, below)) {
        finish();
      }
      current.add(line);
    }
    finish();
    List<Block> made = List.copyOf(blocks);
    blocks.clear();
    return made;
  }

  /**
   * Whether a short line without a closing sign, between a closed one and one that begins anew, is
   * a heading of its own: the last line of a paragraph would be closed.
   */
  private boolean alone(Line above, Line line, @Nullable Line below) {
    String text = line.text();
    return below != null
        && !ParagraphJoiner.closed(text)
        && above.text().endsWith(".")
        && Character.isUpperCase(text.charAt(0))
        && TypicalWidths.of(text) < SHORT * measure
        && (ListMark.length(below.text()) > 0
            || below.text().chars().allMatch(Character::isDigit)
            || Character.isUpperCase(below.text().charAt(0)) && roomFor(text, below.text()));
  }

  private void finish() {
    if (!current.isEmpty()) {
      blocks.add(ParagraphJoiner.block(PassageBuilder.join(current), false));
      current.clear();
    }
  }

  private boolean begins(Line above, Line line) {
    String text = line.text();
    String upper = above.text();
    boolean closed = ParagraphJoiner.closed(upper);
    boolean room = roomFor(upper, text);
    int mark = ListMark.length(text);
    if (mark > 0) {
      return closed || room || !Character.isLowerCase(text.charAt(mark));
    }
    if (Enumerator.starts(text)) {
      return true;
    }
    if (Character.isLowerCase(text.charAt(0)) && !text.startsWith("http")) {
      return closed && room && !upper.endsWith(";");
    }
    if (text.startsWith("http") || ornament(text) || ornament(upper)) {
      return true;
    }
    if (upper.endsWith(",") || upper.endsWith("-")) {
      return false;
    }
    if (capitals(upper) != capitals(text)) {
      return true;
    }
    boolean blank = line.blanksAbove() > 0 && !doubleSpaced;
    boolean shortAbove = TypicalWidths.of(upper) < SHORT * measure;
    return room || blank && (closed || shortAbove) || closed && !upper.endsWith(";") && shortAbove;
  }

  /** Whether a line is a heading in capitals: running text below it begins anew. */
  private static boolean capitals(String text) {
    return text.chars().noneMatch(Character::isLowerCase)
        && text.chars().filter(Character::isUpperCase).count() >= CAPITALS;
  }

  private static boolean ornament(String text) {
    return text.chars().noneMatch(Character::isLetterOrDigit);
  }

  /** A numbered line without a closing sign is more likely a whole heading than a full line. */
  private boolean openHeading(String upper) {
    return current.size() == 1 && Enumerator.starts(upper) && !ParagraphJoiner.closed(upper);
  }

  /** Whether the first word of a line would have found room at the end of the line above. */
  private boolean roomFor(String upper, String text) {
    int blank = text.indexOf(' ');
    String first = blank < 0 ? text : text.substring(0, blank);
    double indent = current.size() == 1 ? FIRST_LINE_INDENT : 0;
    double needed = TypicalWidths.of(upper) + BLANK + TypicalWidths.of(first);
    return needed + (openHeading(upper) ? 0 : SLACK) + indent < measure;
  }
}
