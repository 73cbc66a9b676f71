package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.kehoach.layout.Table.Cell;
import vn.kehoach.layout.Table.TableRow;
import vn.kehoach.model.Box;
import vn.kehoach.read.Line;
import vn.kehoach.read.Word;
import vn.kehoach.read.grid.Grid;
import vn.kehoach.read.grid.Grid.Area;

/** A grid and the words inside it → a table. */
final class TableReader {

  private TableReader() {}

  static Table read(Grid grid, List<Line> lines) {
    var cells = new Cell[grid.rows()][grid.columns()];
    for (Area area : grid.areas()) {
      fill(cells, area, cellLines(grid, area, lines));
    }
    var rows = new ArrayList<TableRow>();
    for (Cell[] row : cells) {
      rows.add(new TableRow(List.of(row)));
    }
    return new Table(grid.columns(), rows);
  }

  private static void fill(Cell[][] cells, Area area, List<Line> lines) {
    Passage passage = PassageBuilder.join(lines);
    List<String> texts = lines.stream().map(Line::text).toList();
    for (int row = area.row(); row < area.row() + area.rowSpan(); row++) {
      for (int column = area.column(); column < area.column() + area.columnSpan(); column++) {
        boolean origin = row == area.row() && column == area.column();
        cells[row][column] = new Cell(passage, texts, area.columnSpan(), area.rowSpan(), origin);
      }
    }
  }

  private static List<Line> cellLines(Grid grid, Area area, List<Line> lines) {
    double left = grid.xs().get(area.column());
    double right = grid.xs().get(area.column() + area.columnSpan());
    double top = grid.ys().get(area.row());
    double bottom = grid.ys().get(area.row() + area.rowSpan());
    var inside = new ArrayList<Line>();
    for (Line line : lines) {
      List<Word> words =
          line.words().stream().filter(word -> within(word, left, right, top, bottom)).toList();
      if (!words.isEmpty()) {
        inside.add(line.withWords(words));
      }
    }
    return inside;
  }

  private static boolean within(Word word, double left, double right, double top, double bottom) {
    Box box = Objects.requireNonNull(word.box(), "a word on a page has a box");
    double x = box.centerX();
    double y = box.centerY();
    return x >= left && x < right && y >= top && y < bottom;
  }
}
