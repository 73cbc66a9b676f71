package vn.kehoach.layout;

import java.text.Normalizer;

/**
 * Widths of letters in a face of the Times family, which Nghị định 30/2020/NĐ-CP (phụ lục I)
 * prescribes: they tell how full a line of plain text was on the page it came from.
 */
final class TypicalWidths {

  /** From the metrics of Times Roman, in thousandths of the font size, blank to tilde. */
  private static final int[] ASCII = {
    250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500,
    500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611,
    556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722,
    722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500,
    278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541
  };

  private static final int OTHER = 500;

  private TypicalWidths() {}

  /** Width of a text, in font sizes. */
  static double of(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    int width = 0;
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        width += width(c);
      }
    }
    return width / 1000.0;
  }

  private static int width(char c) {
    if (c >= ' ' && c <= '~') {
      return ASCII[c - ' '];
    }
    return c == 'Đ' ? ASCII['D' - ' '] : OTHER;
  }
}
