package vn.kehoach.export.csv;

/**
 * Texts that a spreadsheet would run.
 *
 * <p>A cell that begins with =, +, -, @, a tab or a line end is taken for a formula, also after
 * blanks, and also with the full-width signs of East Asian keyboards (OWASP, CSV Injection). Such a
 * text gets an apostrophe before it: to take it away again, drop an apostrophe that stands before
 * one of these signs. What is a number and nothing else ("-5", "+3,5 %") is left as it is.
 */
final class Formulas {

  private static final String SIGNS = "=+-@\t\r\n＝＋－＠";
  private static final String DEFUSED = "'";

  private Formulas() {}

  /** The text as it can stand in a cell. */
  static String defused(String text) {
    return isOne(text) ? DEFUSED + text : text;
  }

  private static boolean isOne(String text) {
    if (text.isEmpty()) {
      return false;
    }
    String bare = text.stripLeading();
    boolean begins =
        SIGNS.indexOf(text.charAt(0)) >= 0
            || (!bare.isEmpty() && SIGNS.indexOf(bare.charAt(0)) >= 0);
    return begins && !isNumber(text);
  }

  private static boolean isNumber(String text) {
    return text.matches("[+-]?\\d[\\d.,]*( ?%)?");
  }
}
