package vn.kehoach.structure;

import java.util.List;

/**
 * The number of a heading or item.
 *
 * @param printed as printed without the closing sign ("Phần I", "IV", "8.1", "a")
 * @param style how it is written, which tells how deep it stands
 * @param path its values from the outermost ("8.1" is 8, 1)
 */
public record Numeral(String printed, Style style, List<Integer> path) {

  public Numeral {
    path = List.copyOf(path);
  }

  /** The innermost value. */
  public int value() {
    return path.getLast();
  }

  /** Ways of writing a number, from the outermost to the innermost (Nghị định 30/2020/NĐ-CP). */
  public enum Style {
    /** "Phần I", "Phần thứ nhất". */
    PART,
    /** "Chương II". */
    CHAPTER,
    /** "Mục 1". */
    DIVISION,
    /** "A". */
    CAPITAL,
    /** "IV". */
    ROMAN,
    /** "Điều 1". */
    ARTICLE,
    /** "1". */
    ARABIC,
    /** "1.1". */
    DOTTED,
    /** "1.1.1". */
    DOTTED_TWICE,
    /** "1.1.1.1" and deeper. */
    DOTTED_DEEP,
    /** "a". */
    LETTER
  }
}
