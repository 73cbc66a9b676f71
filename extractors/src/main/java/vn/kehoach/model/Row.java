package vn.kehoach.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A data row.
 *
 * @param number the number as printed, null where the cell is empty or there is no such column
 * @param group title of the innermost group row above it, without numeral
 * @param cells every cell, the number's included, one per column, empty string where empty
 * @param at where it stands
 * @param confidence how sure recognition is of its letters, 0 to 1; null where they are known
 */
public record Row(
    @Nullable String number,
    @Nullable String group,
    List<String> cells,
    At at,
    @Nullable Double confidence) {

  public Row {
    Confidence.check(confidence);
    cells = List.copyOf(cells);
  }

  /** A row whose letters are known. */
  public Row(@Nullable String number, @Nullable String group, List<String> cells, At at) {
    this(number, group, cells, at, null);
  }
}
