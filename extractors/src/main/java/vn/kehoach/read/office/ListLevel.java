package vn.kehoach.read.office;

import org.jspecify.annotations.Nullable;

/**
 * A level of a list that numbers its paragraphs by itself, as Word keeps it in either of its
 * formats.
 *
 * @param start the first number
 * @param format how a number is printed
 * @param zeros for {@link Format#DECIMAL}: figures that a number has at least
 * @param text the whole label, "%1" in place of the first level's number
 * @param restart the level, 1-based, behind whose paragraphs the numbers begin anew, or behind any
 *     above it; 0 where they never do
 * @param legal whether the numbers of all levels are printed in figures
 * @param style the paragraph style that stands for this level
 * @param font the font of the label, which tells what a bullet's code stands for
 */
record ListLevel(
    int start,
    Format format,
    int zeros,
    String text,
    int restart,
    boolean legal,
    @Nullable String style,
    @Nullable String font) {

  /** Levels of a list. */
  static final int COUNT = 9;

  /** The numbers begin anew behind a paragraph of any level above. */
  static final int ANY_ABOVE = COUNT;

  /** How a number is printed. */
  enum Format {
    /** In figures, and every way that no Vietnamese office uses. */
    DECIMAL("1"),
    /** I, II, III. */
    UPPER_ROMAN("I"),
    /** Small Roman numerals. */
    LOWER_ROMAN("i"),
    /** A, B, C. */
    UPPER_LETTER("A"),
    /** Small letters. */
    LOWER_LETTER("a"),
    /** Not at all. */
    NONE(""),
    /** A sign in place of a number. */
    BULLET("");

    private final String first;

    Format(String first) {
      this.first = first;
    }

    /** The number 1 in this format. */
    String first() {
      return first;
    }
  }

  /** The level with another first number. */
  ListLevel startingAt(int other) {
    return new ListLevel(other, format, zeros, text, restart, legal, style, font);
  }

  /** A number of this level as it is printed. */
  String printed(int number, boolean inFigures) {
    if (inFigures && format != Format.NONE) {
      return String.valueOf(number);
    }
    String printed = ListLabels.number(number, format.first());
    return format == Format.DECIMAL && number >= 0
        ? "0".repeat(Math.max(0, zeros - printed.length())) + printed
        : printed;
  }
}
