package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.kehoach.model.Box;
import vn.kehoach.read.Line;
import vn.kehoach.read.Page;
import vn.kehoach.read.Word;

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

  static PageGrids of(Page page) {
    return new PageGrids(page, GridFinder.grids(page.rules()));
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
