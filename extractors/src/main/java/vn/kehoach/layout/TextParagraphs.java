package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.read.Line;

/**
 * Hard-broken lines of plain text → paragraphs.
 *
 * <p>There are no boxes: a paragraph begins at a mark or number, or behind a line that had room for
 * the next word. How wide lines were is told from the widths of their letters, what is full from the
 * document's own longest lines. A line that goes on in lower case belongs to the one above, whatever
 * stands between them: text extraction strews empty lines.
 */
final class TextParagraphs {

  /** Share of the lines that are no wider than what counts as the full measure. */
  private static final double FULL = 0.85;

  /** What a full line may fall short of the measure, in font sizes. */
  private static final double SLACK = 1.6;

  /** A first line is set in by one centimetre or a little more: so many font sizes. */
  private static final double FIRST_LINE_INDENT = 2.8;

  private static final double BLANK = 0.25;

  /** Narrower measures are no running text, in font sizes. */
  private static final double LEAST_MEASURE = 22;

  /** From this share of empty lines on, they part lines and not paragraphs. */
  private static final double DOUBLE_SPACED = 0.4;

  /** A line with fewer capitals and no small letter is an abbreviation, not a heading. */
  private static final int CAPITALS = 8;

  private final double measure;
  private final boolean doubleSpaced;
  private final List<Line> current = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();

  TextParagraphs(List<Line> lines) {
    double[] widths =
        lines.stream().mapToDouble(line -> TypicalWidths.of(line.text())).sorted().toArray();
    double full = widths.length == 0 ? 0 : widths[(int) ((widths.length - 1) * FULL)];
    measure = Math.max(LEAST_MEASURE, full);
    long spaced = lines.stream().filter(line -> line.blanksAbove() > 0).count();
    doubleSpaced = spaced > DOUBLE_SPACED * lines.size();
  }

  List<Block> join(List<Line> lines) {
    for (Line line : lines) {
      if (!current.isEmpty() && begins(current.getLast(), line)) {
        finish();
      }
      current.add(line);
    }
    finish();
    List<Block> made = List.copyOf(blocks);
    blocks.clear();
    return made;
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
    if (text.startsWith("http")) {
      return true;
    }
    if (upper.endsWith(",") || upper.endsWith("-")) {
      return false;
    }
    if (capitals(upper) && !capitals(text)) {
      return true;
    }
    return room || closed && line.blanksAbove() > 0 && !doubleSpaced;
  }

  /** Whether a line is a heading in capitals: running text below it begins anew. */
  private static boolean capitals(String text) {
    return text.chars().noneMatch(Character::isLowerCase)
        && text.chars().filter(Character::isUpperCase).count() >= CAPITALS;
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
