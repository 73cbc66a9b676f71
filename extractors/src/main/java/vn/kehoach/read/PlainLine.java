package vn.kehoach.read;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.text.Spacing;

/** One line of a text file → its words and where each of them stands. */
final class PlainLine {

  private static final int TAB_STOP = 8;

  private final List<Word> words = new ArrayList<>();
  private final List<Spot> spots = new ArrayList<>();
  private int column;
  private int tabs;
  private boolean newPage;

  /**
   * Reads a line.
   *
   * @param text its characters, cleaned
   * @param newPage whether a form feed stands on the empty lines above
   */
  PlainLine(String text, boolean newPage) {
    this.newPage = newPage;
    int from = 0;
    while (from < text.length()) {
      if (Spacing.isBlank(text.charAt(from))) {
        blank(text.charAt(from));
        from++;
      } else {
        int to = wordEnd(text, from);
        word(text.substring(from, to));
        from = to;
      }
    }
  }

  List<Word> words() {
    return words;
  }

  List<Spot> spots() {
    return spots;
  }

  /** Whether a form feed stands behind the last word. */
  boolean pageEnds() {
    return newPage;
  }

  private static int wordEnd(String text, int from) {
    int to = from;
    while (to < text.length() && !Spacing.isBlank(text.charAt(to))) {
      to++;
    }
    return to;
  }

  private void blank(char c) {
    switch (c) {
      case '\t' -> {
        tabs++;
        column += TAB_STOP - column % TAB_STOP;
      }
      case '\f' -> {
        newPage = true;
        column = 0;
      }
      default -> column++;
    }
  }

  private void word(String text) {
    words.add(new Word(text, null, Style.NONE));
    spots.add(new Spot(column, tabs, newPage));
    column += text.length();
    tabs = 0;
    newPage = false;
  }
}
