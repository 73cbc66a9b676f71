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
 */
public record Row(@Nullable String number, @Nullable String group, List<String> cells, At at) {

  public Row {
    cells = List.copyOf(cells);
  }
}
