package vn.kehoach.read.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.kehoach.read.ReadException;
import vn.kehoach.read.Style;

/** The visible cells of a sheet, row by row; a row of which nothing is shown is an empty list. */
final class SheetGrid {

  /** A plan's largest tables have hundreds of rows. */
  private static final int MOST_CELLS = 200_000;

  private static final int WIDEST = 256;

  private final Sheet sheet;
  private final SheetValues values = new SheetValues();
  private final Map<Integer, Integer> columns = new HashMap<>();
  private final Map<String, CellRangeAddress> merged = new HashMap<>();
  private final Set<String> covered = new HashSet<>();
  private final TreeMap<Integer, List<SheetCell>> rows = new TreeMap<>();

  private SheetGrid(Sheet sheet) {
    this.sheet = sheet;
  }

  /**
   * The visible cells of a sheet.
   *
   * @throws ReadException where it is beyond any plan's size
   */
  static List<List<SheetCell>> of(Sheet sheet) throws ReadException {
    var grid = new SheetGrid(sheet);
    grid.merge();
    grid.read();
    var rows = new ArrayList<List<SheetCell>>();
    int last = -1;
    for (Map.Entry<Integer, List<SheetCell>> row : grid.rows.entrySet()) {
      if (last >= 0 && row.getKey() > last + 1) {
        rows.add(List.of());
      }
      rows.add(row.getValue());
      last = row.getKey();
    }
    return rows;
  }

  private void merge() {
    for (CellRangeAddress region : sheet.getMergedRegions()) {
      merged.put(key(region.getFirstRow(), region.getFirstColumn()), region);
      if ((long) region.getNumberOfCells() > MOST_CELLS) {
        continue;
      }
      region.forEach(cell -> covered.add(key(cell.getRow(), cell.getColumn())));
    }
    covered.removeAll(merged.keySet());
  }

  private void read() throws ReadException {
    int read = 0;
    for (Row row : sheet) {
      if (row.getZeroHeight()) {
        continue;
      }
      var cells = new ArrayList<SheetCell>();
      for (Cell cell : row) {
        boolean hidden =
            cell.getColumnIndex() >= WIDEST || sheet.isColumnHidden(cell.getColumnIndex());
        if (!hidden && !covered.contains(key(cell.getRowIndex(), cell.getColumnIndex()))) {
          cells.add(cell(cell));
          read++;
        }
      }
      if (read > MOST_CELLS) {
        throw new ReadException(
            ReadException.Reason.UNSUPPORTED, "the workbook is larger than any plan");
      }
      rows.put(row.getRowNum(), cells);
    }
  }

  private SheetCell cell(Cell cell) {
    CellRangeAddress region = merged.get(key(cell.getRowIndex(), cell.getColumnIndex()));
    int across = region == null ? 1 : Math.max(1, visibleColumns(region));
    int down = region == null ? 1 : Math.max(1, visibleRows(region));
    CellStyle style = cell.getCellStyle();
    Font font = sheet.getWorkbook().getFontAt(style.getFontIndex());
    HorizontalAlignment align = style.getAlignment();
    boolean middle =
        align == HorizontalAlignment.CENTER || align == HorizontalAlignment.CENTER_SELECTION;
    return new SheetCell(
        column(cell.getColumnIndex()),
        across,
        down,
        values.shown(cell),
        font.getFontName(),
        new Style(font.getFontHeightInPoints(), font.getBold(), font.getItalic()),
        middle,
        ruled(style));
  }

  /** The number of visible columns before one. */
  private int column(int index) {
    return columns.computeIfAbsent(
        index,
        last -> {
          int visible = 0;
          for (int i = 0; i < last; i++) {
            visible += sheet.isColumnHidden(i) ? 0 : 1;
          }
          return visible;
        });
  }

  private int visibleColumns(CellRangeAddress region) {
    int last = Math.min(region.getLastColumn(), WIDEST - 1);
    return column(last + 1) - column(region.getFirstColumn());
  }

  private int visibleRows(CellRangeAddress region) {
    int visible = 0;
    int last = Math.min(region.getLastRow(), sheet.getLastRowNum());
    for (int i = region.getFirstRow(); i <= last; i++) {
      Row row = sheet.getRow(i);
      visible += row != null && row.getZeroHeight() ? 0 : 1;
    }
    return visible;
  }

  private static boolean ruled(CellStyle style) {
    return style.getBorderTop() != BorderStyle.NONE
        || style.getBorderBottom() != BorderStyle.NONE
        || style.getBorderLeft() != BorderStyle.NONE
        || style.getBorderRight() != BorderStyle.NONE;
  }

  private static String key(int row, int column) {
    return row + " " + column;
  }
}
