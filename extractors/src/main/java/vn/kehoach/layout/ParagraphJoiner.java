package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Box;
import vn.kehoach.read.Line;

/**
 * Lines with boxes → paragraphs, joined over page breaks.
 *
 * <p>A line begins a paragraph where it is indented against the margin, where it bears a mark or
 * number, where its first word would still have found room in the line above, or where the space
 * above it is wide. The last two hold for justified and for ragged text, and the first for the
 * first line indent that Nghị định 30/2020/NĐ-CP prescribes.
 */
final class ParagraphJoiner {

  /** Smallest first-line indent, in points. */
  private static final double INDENT = 7;

  /** Slack for the right edge of justified text, as a share of the font size. */
  private static final double SLACK = 0.4;

  /** A gap of more than this many times the font size between baselines parts paragraphs. */
  private static final double WIDE_LEADING = 2.6;

  private final Margins margins;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Line> current = new ArrayList<>();

  ParagraphJoiner(Margins margins) {
    this.margins = margins;
  }

  void add(Line line) {
    if (!current.isEmpty() && begins(line)) {
      finishParagraph();
    }
    current.add(line);
  }

  /** Ends the running paragraph and returns all that were made since the last call. */
  List<Block> drain() {
    finishParagraph();
    List<Block> made = List.copyOf(blocks);
    blocks.clear();
    return made;
  }

  /** Whether a paragraph is under way, which the next line may go on. */
  boolean open() {
    return !current.isEmpty();
  }

  private void finishParagraph() {
    if (current.isEmpty()) {
      return;
    }
    boolean centered = current.stream().allMatch(margins::centered);
    blocks.add(block(PassageBuilder.join(current), centered));
    current.clear();
  }

  static Block block(Passage passage, boolean centered) {
    return ListMark.of(passage.text())
        .<Block>map(mark -> new Block.Item(mark, passage.from(ListMark.length(passage.text()))))
        .orElseGet(() -> new Block.Paragraph(passage, centered));
  }

  private boolean begins(Line line) {
    Line above = current.getLast();
    boolean centered = margins.centered(line);
    if (centered || margins.centered(above)) {
      return true;
    }
    boolean roomAbove = roomForFirstWord(above, line);
    boolean indented = margins.indent(line) > INDENT && !sameIndent(above, line) && !hangs(line);
    String text = line.text();
    if (ListMark.of(text).isPresent() || Enumerator.starts(text)) {
      return roomAbove || indented || margins.indent(line) > INDENT || closed(above.text());
    }
    return roomAbove || indented || wideGap(above, line);
  }

  /** The second line of a marked item stands further in than the item's mark. */
  private boolean hangs(Line line) {
    String first = current.getFirst().text();
    boolean marked = ListMark.of(first).isPresent() || Enumerator.starts(first);
    return marked
        && current.size() == 1
        && margins.indent(line) > margins.indent(current.getFirst()) + 2;
  }

  /** Both lines hang on the same indent, as in a list set in as a whole. */
  private boolean sameIndent(Line above, Line line) {
    boolean secondLine = current.size() > 1;
    return secondLine && Math.abs(margins.indent(above) - margins.indent(line)) < 2;
  }

  private boolean roomForFirstWord(Line above, Line line) {
    Box upper = Objects.requireNonNull(above.box());
    Box first = Objects.requireNonNull(line.words().getFirst().box());
    double size = Math.max(1, line.words().getFirst().style().size());
    double blank = 0.25 * size;
    return upper.right() + blank + first.width() + SLACK * size < margins.right(above);
  }

  private static boolean wideGap(Line above, Line line) {
    if (!Objects.equals(above.page(), line.page())) {
      return false;
    }
    Box upper = Objects.requireNonNull(above.box());
    Box lower = Objects.requireNonNull(line.box());
    double size = Math.max(1, line.words().getFirst().style().size());
    return lower.y() - upper.y() > WIDE_LEADING * size;
  }

  static boolean closed(@Nullable String text) {
    return text != null && !text.isEmpty() && ".;:!?…".indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
