package vn.kehoach.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.kehoach.model.Box;
import vn.kehoach.read.WordBuilder.PlacedWord;

/** Words of a page → lines: words on one baseline, from left to right, lines from top to bottom. */
final class LineBuilder {

  /** Words whose baselines differ by less than this share of the font size share a line. */
  private static final double TOLERANCE = 0.3;

  private LineBuilder() {}

  static List<Line> lines(List<PlacedWord> words, int page) {
    return rows(words).stream().map(row -> line(row, page)).toList();
  }

  /** The words of each baseline, from left to right. */
  static List<List<PlacedWord>> rows(List<PlacedWord> words) {
    List<PlacedWord> sorted =
        RaisedMarks.without(words).stream()
            .sorted(Comparator.comparingDouble(PlacedWord::baseline))
            .toList();
    var rows = new ArrayList<List<PlacedWord>>();
    var row = new ArrayList<PlacedWord>();
    for (PlacedWord word : sorted) {
      if (!row.isEmpty() && !sameBaseline(row.getFirst(), word)) {
        rows.add(fromTheLeft(row));
        row.clear();
      }
      row.add(word);
    }
    if (!row.isEmpty()) {
      rows.add(fromTheLeft(row));
    }
    return rows;
  }

  private static boolean sameBaseline(PlacedWord first, PlacedWord next) {
    double size = Math.max(first.word().style().size(), next.word().style().size());
    return next.baseline() - first.baseline() < TOLERANCE * Math.max(1, size);
  }

  private static List<PlacedWord> fromTheLeft(List<PlacedWord> row) {
    return row.stream()
        .sorted(Comparator.comparingDouble((PlacedWord word) -> left(word.word())))
        .toList();
  }

  private static Line line(List<PlacedWord> row, int page) {
    return new Line(row.stream().map(PlacedWord::word).toList(), page, null, 0);
  }

  private static double left(Word word) {
    Box box = word.box();
    return box == null ? 0 : box.x();
  }
}
