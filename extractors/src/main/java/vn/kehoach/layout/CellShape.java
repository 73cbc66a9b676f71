package vn.kehoach.layout;

import java.util.Set;
import java.util.regex.Pattern;
import vn.kehoach.text.WordTable;

/** What the characters of a cell look like; what they mean is told later. */
final class CellShape {

  /** "1", "2.1", "I", "A", "b)", "(3)": the number of a row or group. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\d{1,3}(?:\\.\\d{1,2}){0,3}[.)/]?|[IVXLC]{1,6}[.)/]?|\\p{Lu}[.)/]?|\\p{Ll}[.)/]"
              + "|\\(\\d{1,2}\\)");

  /** A paragraph's number ("1.", "II.", "a)") or mark, as word processors part it by a tab. */
  private static final Pattern LIST_HEAD =
      Pattern.compile("[^\\p{L}\\d]{1,3}|\\(?(?:\\d{1,3}(?:\\.\\d{1,2})*|\\p{L}{1,5})[.)/:]");

  /** Words that no cell ends with. */
  private static final Set<String> JOINING =
      Set.copyOf(WordTable.words(CellShape.class, "joining-words.txt"));

  /** Share of a column's width that letters of any width find room in. */
  private static final double SURE_ROOM = 0.85;

  private static final double LIKELY_ROOM = 0.95;

  private CellShape() {}

  /** Whether a text is the number of a row. */
  static boolean number(String text) {
    return NUMBER.matcher(text).matches();
  }

  /** Whether a text is nothing but the number or mark of a paragraph. */
  static boolean listHead(String text) {
    return LIST_HEAD.matcher(text).matches() || NUMBER.matcher(text).matches();
  }

  static boolean letters(String text) {
    return text.chars().anyMatch(Character::isLetter);
  }

  /** Whether a text has capitals, several, and no small letter. */
  static boolean capitals(String text) {
    return text.chars().noneMatch(Character::isLowerCase)
        && text.chars().filter(Character::isUpperCase).count() >= 4;
  }

  /**
   * How surely a line goes on with the cell's line above it: below 0 it begins a cell anew.
   *
   * @param upper the line above in the same column
   * @param lower the line
   * @param width characters that the column holds
   */
  static double goesOn(String upper, String lower, int width) {
    if (Character.isLowerCase(lower.charAt(0)) || ",.;:)%".indexOf(lower.charAt(0)) >= 0) {
      return 3;
    }
    if (",-(/–".indexOf(upper.charAt(upper.length() - 1)) >= 0) {
      return 2;
    }
    if (upper.endsWith(";")) {
      return 1;
    }
    if (JOINING.contains(upper.substring(upper.lastIndexOf(' ') + 1))) {
      return 2;
    }
    if (ListMark.length(lower) > 0) {
      return 0;
    }
    double full = full(upper, lower) / width;
    if (full <= SURE_ROOM) {
      return -3;
    }
    if (full <= LIKELY_ROOM) {
      return -1.5;
    }
    char last = upper.charAt(upper.length() - 1);
    if (Character.isDigit(last)) {
      return 0.5;
    }
    if (Character.isDigit(lower.charAt(0)) && Character.isLetter(last)) {
      return 2;
    }
    return last == '.' ? -1 : 1;
  }

  /** Whether the first word of a line would surely have found room behind the line above. */
  static boolean hasRoom(String upper, String lower, int width) {
    return full(upper, lower) <= SURE_ROOM * width;
  }

  /** Characters of a line with the first word of the next. */
  private static double full(String upper, String lower) {
    int blank = lower.indexOf(' ');
    int first = blank < 0 ? lower.length() : blank;
    return upper.length() + 1.0 + first;
  }
}
