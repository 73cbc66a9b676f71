package vn.kehoach.report;

import java.util.ArrayList;
import java.util.List;

/** Breaks text at blanks. */
public final class Wrap {

  private Wrap() {}

  /**
   * Lines of at most that many columns; a word that is longer is cut.
   *
   * @throws IllegalArgumentException if the width is below 1
   */
  public static List<String> lines(String text, int width) {
    if (width < 1) {
      throw new IllegalArgumentException("no room to write in: " + width);
    }
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (String word : text.strip().split("\\s+")) {
      String rest = word;
      if (!line.isEmpty() && DisplayWidth.of(line + " " + rest) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      while (DisplayWidth.of(rest) > width) {
        int cut = fitting(rest, width);
        lines.add(rest.substring(0, cut));
        rest = rest.substring(cut);
      }
      line.append(line.isEmpty() ? "" : " ").append(rest);
    }
    lines.add(line.toString());
    return lines;
  }

  /** A text under a first line's beginning, further lines indented as far. */
  public static String hanging(String beginning, String text, int width) {
    int indent = DisplayWidth.of(beginning);
    String gap = "\n" + " ".repeat(indent);
    return beginning + String.join(gap, lines(text, Math.max(1, width - indent)));
  }

  /** Where to cut so that what is left of it fits, never between a letter and its mark. */
  private static int fitting(String word, int width) {
    int cut = word.offsetByCodePoints(0, 1);
    for (int next = cut; next <= word.length(); next = step(word, next)) {
      if (DisplayWidth.of(word.substring(0, next)) > width) {
        break;
      }
      cut = next;
      if (next == word.length()) {
        break;
      }
    }
    return cut;
  }

  private static int step(String word, int at) {
    return word.offsetByCodePoints(at, 1);
  }
}
