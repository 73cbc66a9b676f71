package vn.kehoach.structure;

import java.util.List;
import java.util.regex.Pattern;
import vn.kehoach.layout.Block;
import vn.kehoach.layout.Passage;
import vn.kehoach.text.Folding;
import vn.kehoach.text.WordTable;

/** What a block's words look like, asked by several finders. */
final class BlockText {

  /** The words that label an appendix. */
  private static final List<String> APPENDIX_WORDS =
      WordTable.words(BlockText.class, "appendix-labels.txt").stream().map(Folding::tone).toList();

  /** What may stand behind them: nothing, or a number. */
  private static final Pattern APPENDIX_NUMBER =
      Pattern.compile("(?:\\s+(?:" + Folding.tone("số") + "\\s*)?[\\divxlc]+[a-z]?)?\\s*[.:]?");

  private static final Pattern PERSON =
      Pattern.compile("(?:\\p{Lu}[\\p{L}'’]*\\s+){1,5}\\p{Lu}[\\p{L}'’]*");

  private static final Pattern CAPITAL_PERSON = Pattern.compile("(?:\\p{Lu}+\\s+){1,4}\\p{Lu}+");

  private BlockText() {}

  /** The running text of a block; empty for tables and side-by-side parts. */
  static Passage of(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph -> paragraph.passage();
      case Block.Item item -> item.passage();
      case Block.Columns columns -> Passage.empty();
      case Block.FlatTable table -> Passage.empty();
      case Block.TableBlock table -> Passage.empty();
    };
  }

  /** Whether a text bears letters and none of them is small. */
  static boolean capitals(String text) {
    return text.chars().anyMatch(Character::isUpperCase)
        && text.chars().noneMatch(Character::isLowerCase);
  }

  static boolean appendixLabel(String text) {
    String folded = Folding.tone(text);
    return APPENDIX_WORDS.stream()
        .filter(folded::startsWith)
        .map(words -> folded.substring(words.length()))
        .anyMatch(rest -> APPENDIX_NUMBER.matcher(rest).matches());
  }

  /** Whether a text is written as the name of a person. */
  static boolean person(String text) {
    return PERSON.matcher(text.strip()).matches() && !capitals(text);
  }

  /** Whether a text in capitals can be the name of a person. */
  static boolean capitalPerson(String text) {
    return CAPITAL_PERSON.matcher(text.strip()).matches();
  }

  /** Lines of dashes, stars and dots that only decorate. */
  static boolean ornament(String text) {
    return text.chars().noneMatch(Character::isLetterOrDigit);
  }

  static boolean startsWith(String text, String words) {
    return Folding.tone(text).startsWith(Folding.tone(words));
  }
}
