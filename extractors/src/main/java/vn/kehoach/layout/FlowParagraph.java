package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.read.Flow;
import vn.kehoach.read.Line;

/**
 * A paragraph of a document → blocks: mostly one, more where its author broke lines by hand to set
 * what others set as paragraphs.
 */
final class FlowParagraph {

  private FlowParagraph() {}

  static List<Block> blocks(Flow.Paragraph paragraph) {
    var blocks = new ArrayList<Block>();
    var current = new ArrayList<Line>();
    for (Line line : paragraph.lines()) {
      if (!current.isEmpty() && begins(current.getLast(), line, paragraph.centered())) {
        blocks.add(block(paragraph, current, blocks.isEmpty()));
        current.clear();
      }
      current.add(line);
    }
    if (!current.isEmpty()) {
      blocks.add(block(paragraph, current, blocks.isEmpty()));
    }
    return blocks;
  }

  /**
   * The lines as they are printed: each a passage of its own, the automatic label before the first.
   */
  static List<Passage> lines(Flow.Paragraph paragraph) {
    var passages = new ArrayList<Passage>();
    if (paragraph.lines().isEmpty()) {
      passages.add(passage(paragraph, List.of(), true));
    }
    for (Line line : paragraph.lines()) {
      passages.add(passage(paragraph, List.of(line), passages.isEmpty()));
    }
    return passages;
  }

  private static Block block(Flow.Paragraph paragraph, List<Line> lines, boolean first) {
    return ParagraphJoiner.block(passage(paragraph, lines, first), paragraph.centered());
  }

  private static Passage passage(Flow.Paragraph paragraph, List<Line> lines, boolean first) {
    var builder = new PassageBuilder();
    String mark = paragraph.mark();
    if (first && mark != null) {
      boolean bold = !lines.isEmpty() && lines.getFirst().words().getFirst().style().bold();
      builder.label(mark, paragraph.number(), bold);
    }
    lines.forEach(builder::add);
    return builder.build();
  }

  /** Whether a line below a break by hand begins anew and does not go on with the one above. */
  private static boolean begins(Line above, Line line, boolean centered) {
    String upper = above.text();
    String text = line.text();
    if (centered || ListMark.of(text).isPresent() || Enumerator.starts(text)) {
      return true;
    }
    boolean goesOn = upper.endsWith(",") || upper.endsWith("-");
    return ParagraphJoiner.closed(upper) || !goesOn && !Character.isLowerCase(text.codePointAt(0));
  }
}
