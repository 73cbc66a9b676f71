package vn.kehoach.export.xlsx;

/** How many lines words take in a narrow column. */
final class Wrapped {

  private Wrapped() {}

  /** The lines of a text, words kept whole. */
  static int lines(String text, int width) {
    int lines = 0;
    for (String paragraph : text.split("\\R", -1)) {
      lines += ofParagraph(paragraph, width);
    }
    return lines;
  }

  private static int ofParagraph(String text, int width) {
    int lines = 1;
    int used = 0;
    for (String word : text.split(" ")) {
      int needed = word.length() + (used == 0 ? 0 : 1);
      if (used > 0 && used + needed > width) {
        lines++;
        used = 0;
        needed = word.length();
      }
      lines += needed / (width + 1);
      used = used + needed > width ? needed % (width + 1) : used + needed;
    }
    return lines;
  }
}
