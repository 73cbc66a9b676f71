package vn.kehoach.structure;

import java.util.regex.Pattern;
import vn.kehoach.layout.Block;
import vn.kehoach.layout.Passage;
import vn.kehoach.text.Folding;

/** What a block's words look like, asked by several finders. */
final class BlockText {

  private static final Pattern APPENDIX_LABEL =
      Pattern.compile(
          "(?:phụ\\s+lục|phụ\\s+biểu|biểu\\s+mẫu|biểu)(?:\\s+(?:số\\s*)?[\\divxlc]+[a-z]?)?\\s*[.:]?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

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
    return APPENDIX_LABEL.matcher(text.strip()).matches();
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
