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
    List<PlacedWord> sorted =
        RaisedMarks.without(words).stream()
            .sorted(Comparator.comparingDouble(PlacedWord::baseline))
            .toList();
    var lines = new ArrayList<Line>();
    var row = new ArrayList<PlacedWord>();
    for (PlacedWord word : sorted) {
      if (!row.isEmpty() && !sameBaseline(row.getFirst(), word)) {
        lines.add(line(row, page));
        row.clear();
      }
      row.add(word);
    }
    if (!row.isEmpty()) {
      lines.add(line(row, page));
    }
    return lines;
  }

  private static boolean sameBaseline(PlacedWord first, PlacedWord next) {
    double size = Math.max(first.word().style().size(), next.word().style().size());
    return next.baseline() - first.baseline() < TOLERANCE * Math.max(1, size);
  }

  private static Line line(List<PlacedWord> row, int page) {
    List<Word> words =
        row.stream()
            .map(PlacedWord::word)
            .sorted(Comparator.comparingDouble(LineBuilder::left))
            .toList();
    return new Line(words, page, null, 0);
  }

  private static double left(Word word) {
    Box box = word.box();
    return box == null ? 0 : box.x();
  }
}
