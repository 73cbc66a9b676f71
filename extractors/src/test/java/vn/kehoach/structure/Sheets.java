package vn.kehoach.structure;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kehoach.layout.Blocks;
import vn.kehoach.model.ColumnRole;
import vn.kehoach.structure.SheetTable.SheetCell;
import vn.kehoach.structure.SheetTable.SheetColumn;
import vn.kehoach.structure.SheetTable.SheetRow;

/** Tables of sketched grids, and tables as text. */
final class Sheets {

  private Sheets() {}

  static SheetTable read(String sketch) {
    return TableInterpreter.interpret(Blocks.table(sketch));
  }

  static List<ColumnRole> roles(SheetTable table) {
    return table.columns().stream().map(SheetColumn::role).toList();
  }

  /** Each row as "group: cell | cell". */
  static String rows(SheetTable table) {
    return table.rows().stream().map(Sheets::row).collect(Collectors.joining("\n"));
  }

  private static String row(SheetRow row) {
    @Nullable String group = row.group();
    return (group == null ? "" : group + ": ")
        + row.cells().stream().map(SheetCell::text).collect(Collectors.joining(" | "));
  }
}
