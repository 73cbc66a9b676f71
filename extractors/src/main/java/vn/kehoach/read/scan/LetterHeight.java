package vn.kehoach.read.scan;

import java.text.Normalizer;

/**
 * How far the characters of a word reach above and below the baseline, as shares of the font size,
 * in the faces that offices set (Times New Roman and its like, Nghị định 30/2020/NĐ-CP, Phụ lục I).
 *
 * @param above the highest
 * @param below the lowest
 */
record LetterHeight(double above, double below) {

  private static final double X_HEIGHT = 0.46;
  private static final double TALL = 0.675;
  private static final double LETTER_T = 0.58;
  private static final double DESCENDER = 0.215;
  private static final double MARK = 0.215;
  private static final double SECOND_MARK = 0.12;
  private static final double DOT_BELOW = 0.19;

  private static final String TALL_LETTERS = "bdfhklđij";
  private static final String DEEP_LETTERS = "gpqyj";
  private static final String MARKS_ABOVE = "\u0300\u0301\u0302\u0303\u0306\u0309";
  private static final char DOT = '\u0323';

  /** The reach of a word; nothing where it holds no letter and no digit. */
  static LetterHeight of(String word) {
    double above = 0;
    double below = 0;
    double top = 0;
    int marks = 0;
    String parts = Normalizer.normalize(word, Normalizer.Form.NFD);
    for (int i = 0; i < parts.length(); i++) {
      char part = parts.charAt(i);
      if (MARKS_ABOVE.indexOf(part) >= 0) {
        marks++;
        above = Math.max(above, top + MARK + (marks - 1) * SECOND_MARK);
      } else if (part == DOT) {
        below = Math.max(below, DOT_BELOW);
      } else if (Character.isLetterOrDigit(part)) {
        marks = 0;
        top = top(part);
        above = Math.max(above, top);
        below = Math.max(below, DEEP_LETTERS.indexOf(part) >= 0 ? DESCENDER : 0);
      }
    }
    return new LetterHeight(above, below);
  }

  private static double top(char letter) {
    if (Character.isUpperCase(letter)
        || Character.isDigit(letter)
        || TALL_LETTERS.indexOf(letter) >= 0) {
      return TALL;
    }
    return letter == 't' ? LETTER_T : X_HEIGHT;
  }

  /** Whether the word tells anything of its size. */
  boolean known() {
    return above > 0;
  }

  /** Its whole height. */
  double whole() {
    return above + below;
  }
}
