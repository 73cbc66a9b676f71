package vn.kehoach.structure;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kehoach.layout.Blocks;
import vn.kehoach.structure.SheetTable.SheetCell;
import vn.kehoach.structure.SheetTable.SheetColumn;
import vn.kehoach.structure.SheetTable.SheetRow;

/** Flattened tables for the tests, and words that show them. */
final class FlatTables {

  static SheetTable read(String text) {
    return FlatTableReader.read(Blocks.flat(text));
  }

  static String heads(SheetTable table) {
    return table.columns().stream().map(SheetColumn::header).collect(Collectors.joining(" | "));
  }

  static String rows(SheetTable table) {
    return table.rows().stream().map(FlatTables::row).collect(Collectors.joining("\n"));
  }

  private static String row(SheetRow row) {
    @Nullable String group = row.group();
    return (group == null ? "" : group + ": ")
        + row.cells().stream().map(SheetCell::text).collect(Collectors.joining(" | "));
  }

  private FlatTables() {}
}
