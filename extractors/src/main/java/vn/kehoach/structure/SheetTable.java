package vn.kehoach.structure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.layout.Passage;
import vn.kehoach.model.AppendixKind;
import vn.kehoach.model.ColumnRole;

/**
 * A table whose columns are understood.
 *
 * @param kind what it holds
 * @param columns its columns
 * @param rows its data rows, group rows taken out
 * @param groupRows the group rows
 * @param header the header's words
 */
public record SheetTable(
    AppendixKind kind,
    List<SheetColumn> columns,
    List<SheetRow> rows,
    List<Passage> groupRows,
    Passage header) {

  public SheetTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    groupRows = List.copyOf(groupRows);
  }

  /**
   * The table as a plan of some year reads it: where a column's figures are for that year or later,
   * those of years before are past, whatever their heads call them.
   */
  public SheetTable in(@Nullable Integer planYear) {
    return new SheetTable(kind, Years.settled(columns, planYear), rows, groupRows, header);
  }

  /**
   * A column.
   *
   * @param header its head, lines joined
   * @param role what its cells say
   * @param year the year that its head names
   */
  public record SheetColumn(String header, ColumnRole role, @Nullable Integer year) {}

  /**
   * A data row.
   *
   * @param group the title of the innermost group row above it
   * @param cells one for each column
   */
  public record SheetRow(@Nullable String group, List<SheetCell> cells) {

    public SheetRow {
      cells = List.copyOf(cells);
    }

    /** All words of the row. */
    public Passage passage() {
      Passage all = Passage.empty();
      for (SheetCell cell : cells) {
        if (cell.first()) {
          all = all.plus(cell.passage());
        }
      }
      return all;
    }
  }

  /**
   * A cell.
   *
   * @param passage its text, lines joined
   * @param lines its text line by line
   * @param first whether the text stands here first, and not by a merged cell that began elsewhere
   */
  public record SheetCell(Passage passage, List<String> lines, boolean first) {

    public SheetCell {
      lines = List.copyOf(lines);
    }

    /** The text, lines joined. */
    public String text() {
      return passage.text();
    }
  }
}
