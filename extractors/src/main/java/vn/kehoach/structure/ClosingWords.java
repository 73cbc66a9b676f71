package vn.kehoach.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.layout.Block;
import vn.kehoach.layout.Passage;

/**
 * The words that close a plan's body ("Trên đây là …", "./."). Plain text may run them together
 * with the last duty.
 */
final class ClosingWords {

  private static final Pattern BEHIND_SENTENCE =
      Pattern.compile(
          "(?<=[.;:!…]) (?=Trên đây là (?:[Kk]ế hoạch|KẾ HOẠCH|nội dung|toàn bộ))"
              + "|(?<=[.;/]) (?=Nơi nhận\\s*:)");

  private ClosingWords() {}

  /** Whether a paragraph closes the plan. */
  static boolean are(String text) {
    return BlockText.startsWith(text, "trên đây là") || text.endsWith("./.");
  }

  /** The blocks with closing words that follow a sentence cut off into a paragraph of their own. */
  static List<Block> apart(List<Block> blocks) {
    var apart = new ArrayList<Block>();
    var rest = new ArrayDeque<Block>(blocks);
    while (!rest.isEmpty()) {
      Block block = rest.pop();
      Passage passage = BlockText.of(block);
      Matcher matcher = BEHIND_SENTENCE.matcher(passage.text());
      if (matcher.find()) {
        Passage front = passage.sub(0, matcher.start());
        apart.add(
            block instanceof Block.Item item
                ? new Block.Item(item.mark(), front)
                : new Block.Paragraph(front, false));
        rest.push(new Block.Paragraph(passage.from(matcher.end()), false));
      } else {
        apart.add(block);
      }
    }
    return apart;
  }
}
