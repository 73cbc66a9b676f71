package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.kehoach.model.Box;
import vn.kehoach.read.Line;
import vn.kehoach.read.Page;
import vn.kehoach.read.Word;
import vn.kehoach.read.grid.Grid;

/**
 * A page with the grids of its tables.
 *
 * @param page the page
 * @param grids its tables, from top to bottom
 */
record PageGrids(Page page, List<Grid> grids) {

  PageGrids {
    grids = List.copyOf(grids);
  }

  /** The pages of a document with their tables. */
  static List<PageGrids> of(List<Page> pages) {
    var all = new ArrayList<PageGrids>();
    List<Double> columns = List.of();
    for (Page page : pages) {
      PageGrids found = of(page, columns);
      all.add(found);
      columns = found.openColumns();
    }
    return all;
  }

  private static PageGrids of(Page page, List<Double> columns) {
    if (page.number() == null) {
      return new PageGrids(page, List.of());
    }
    return new PageGrids(page, TableFinder.grids(page, columns));
  }

  /** Where the columns part of a table at the page's end that has no upright lines. */
  private List<Double> openColumns() {
    if (grids.isEmpty() || !grids.getLast().open()) {
      return List.of();
    }
    double bottom = grids.getLast().ys().getLast();
    long below =
        page.lines().stream()
            .filter(line -> Objects.requireNonNull(line.box()).centerY() > bottom)
            .count();
    return below > 1 ? List.of() : grids.getLast().xs();
  }

  /** The lines without the words that stand inside a table. */
  List<Line> outside(List<Line> lines) {
    if (grids.isEmpty()) {
      return lines;
    }
    var outside = new ArrayList<Line>();
    for (Line line : lines) {
      List<Word> words = line.words().stream().filter(word -> !inTable(word)).toList();
      if (!words.isEmpty()) {
        outside.add(words.size() == line.words().size() ? line : line.withWords(words));
      }
    }
    return outside;
  }

  private boolean inTable(Word word) {
    Box box = Objects.requireNonNull(word.box(), "a word on a page has a box");
    return grids.stream().anyMatch(grid -> grid.contains(box.centerX(), box.centerY()));
  }
}
