package vn.kehoach.structure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.ColumnRole;
import vn.kehoach.structure.SheetTable.SheetColumn;

/** Which years of a table are to come, and which are past. */
final class Years {

  private Years() {}

  /** "Kế hoạch năm 2025" beside "Kế hoạch năm 2026" is past in a plan of 2026. */
  static List<SheetColumn> settled(List<SheetColumn> columns, @Nullable Integer planYear) {
    boolean ahead =
        planYear != null
            && columns.stream().anyMatch(column -> figures(column) && !before(column, planYear));
    return ahead
        ? columns.stream()
            .map(column -> figures(column) && before(column, planYear) ? past(column) : column)
            .toList()
        : columns;
  }

  private static boolean figures(SheetColumn column) {
    return column.role() == ColumnRole.TARGET && column.year() != null;
  }

  private static boolean before(SheetColumn column, Integer planYear) {
    Integer year = column.year();
    return year != null && year < planYear;
  }

  private static SheetColumn past(SheetColumn column) {
    return new SheetColumn(column.header(), ColumnRole.BASELINE, column.year());
  }
}
