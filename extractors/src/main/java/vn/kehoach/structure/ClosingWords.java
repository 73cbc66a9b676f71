package vn.kehoach.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.kehoach.layout.Block;
import vn.kehoach.layout.Passage;
import vn.kehoach.text.Folding;
import vn.kehoach.text.WordTable;

/**
 * The words that close a plan's body ("Trên đây là …", "./."). Plain text may run them together
 * with the last duty.
 */
final class ClosingWords {

  private static final List<String> OPENINGS =
      WordTable.words(ClosingWords.class, "closing-openings.txt").stream()
          .map(Folding::tone)
          .toList();

  private static final List<Pattern> BEHIND_SENTENCE =
      List.of(
          RunInOpenings.pattern("CLOSING", "[.;:!…]"),
          RunInOpenings.pattern("RECIPIENTS", "[.;/]"));

  private static final Pattern LAST = RunInOpenings.pattern("LAST", "[.;:!…]");

  /** What closes a plan's last paragraph. */
  private static final String END = "./.";

  private ClosingWords() {}

  /** Whether a paragraph closes the plan. */
  static boolean are(String text) {
    return OPENINGS.stream().anyMatch(Folding.tone(text)::startsWith) || text.endsWith(END);
  }

  /** The blocks with closing words that follow a sentence cut off into a paragraph of their own. */
  static List<Block> apart(List<Block> blocks) {
    var apart = new ArrayList<Block>();
    var rest = new ArrayDeque<Block>(blocks);
    while (!rest.isEmpty()) {
      Block block = rest.pop();
      Passage passage = BlockText.of(block);
      OptionalInt end = sentenceEnd(passage.text());
      if (end.isPresent()) {
        Passage front = passage.sub(0, end.getAsInt());
        apart.add(
            block instanceof Block.Item item
                ? new Block.Item(item.mark(), front)
                : new Block.Paragraph(front, false));
        rest.push(new Block.Paragraph(passage.from(end.getAsInt() + 1), false));
      } else {
        apart.add(block);
      }
    }
    return apart;
  }

  /** Where closing words follow a sentence. */
  private static OptionalInt sentenceEnd(String text) {
    Stream<Pattern> last = text.endsWith(END) ? Stream.of(LAST) : Stream.empty();
    return Stream.concat(BEHIND_SENTENCE.stream(), last)
        .map(pattern -> pattern.matcher(text))
        .filter(Matcher::find)
        .mapToInt(Matcher::start)
        .min();
  }
}
