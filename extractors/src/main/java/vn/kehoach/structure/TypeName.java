package vn.kehoach.structure;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.layout.Block;
import vn.kehoach.layout.Passage;
import vn.kehoach.text.Folding;

/**
 * The line that names the document's type. It stands on the middle of the page, closely below the
 * letterhead, and can be taken for the last line of the letterhead's right side.
 */
final class TypeName {

  private static final String PLAN = Folding.tone("kế hoạch");

  private TypeName() {}

  static boolean is(String text) {
    return Folding.tone(text).equals(PLAN);
  }

  /** The blocks with a type's name at the end of side-by-side lines cut off into a paragraph. */
  static List<Block> apart(List<Block> blocks) {
    var apart = new ArrayList<Block>();
    for (Block block : blocks) {
      if (block instanceof Block.Columns columns && ends(columns.right())) {
        apart.add(new Block.Columns(columns.left(), without(columns.right())));
        apart.add(new Block.Paragraph(columns.right().getLast(), true));
      } else if (block instanceof Block.Columns columns && ends(columns.left())) {
        apart.add(new Block.Columns(without(columns.left()), columns.right()));
        apart.add(new Block.Paragraph(columns.left().getLast(), true));
      } else {
        apart.add(block);
      }
    }
    return apart;
  }

  private static boolean ends(List<Passage> lines) {
    return lines.size() > 1 && is(lines.getLast().text());
  }

  private static List<Passage> without(List<Passage> lines) {
    return lines.subList(0, lines.size() - 1);
  }
}
