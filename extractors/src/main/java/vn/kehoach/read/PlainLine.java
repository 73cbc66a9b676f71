package vn.kehoach.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.kehoach.text.Spacing;

/**
 * One line of a text file → its words and where each of them stands. Upright strokes that part
 * cells ("| 1 | Tập huấn |") are words of their own, whatever they touch.
 */
final class PlainLine {

  private static final int TAB_STOP = 8;

  /** How tables of markup break a line inside a cell. */
  private static final Pattern BREAK = Pattern.compile("<br ?/?>");

  /** Strokes on a line that has cells, at least; one alone can be anything. */
  private static final int FEWEST_STROKES = 2;

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
    if (text.chars().filter(Line::stroke).count() < FEWEST_STROKES) {
      read(text, false);
    } else {
      read(BREAK.matcher(text).replaceAll(" " + Line.BREAK + " "), true);
    }
  }

  private void read(String text, boolean cells) {
    int from = 0;
    while (from < text.length()) {
      if (Spacing.isBlank(text.charAt(from))) {
        blank(text.charAt(from));
        from++;
      } else {
        int to = wordEnd(text, from, cells);
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

  private static int wordEnd(String text, int from, boolean cells) {
    int to = from;
    while (to < text.length() && !Spacing.isBlank(text.charAt(to))) {
      if (cells && Line.stroke(text.charAt(to))) {
        return Math.max(to, from + 1);
      }
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
