package vn.kehoach.structure;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.layout.Block.FlatLine;
import vn.kehoach.layout.Passage;
import vn.kehoach.model.ColumnRole;
import vn.kehoach.phrase.UnitDirectory;

/**
 * The lines of a flattened table over its pages. Where the head is printed again, the page's number
 * above it is taken out, and words in small letters below it go back to the cell that they go on
 * with: the last one above that is neither a unit nor a time.
 */
final class FlatPages {

  /** Lines above the page's end that the cell may have stopped at. */
  private static final int FARTHEST = 8;

  /** What a line that names units is worth as such at the least. */
  private static final double UNIT = 3;

  private final List<FlatLine> lines = new ArrayList<>();
  private final List<Integer> sources = new ArrayList<>();
  private final FlatCellScore scores;
  private int seam = -1;

  FlatPages(UnitDirectory directory) {
    this.scores = new FlatCellScore(directory);
  }

  /** Adds the table's line of an index. */
  void add(FlatLine line, int index) {
    if (seam >= 0 && Character.isLowerCase(line.passage().text().codePointAt(0))) {
      lines.add(seam, line);
      sources.add(seam, index);
      seam++;
    } else {
      lines.add(line);
      sources.add(index);
      seam = -1;
    }
  }

  /** Turns the page; what stood there as its number, or nothing. */
  Passage turn() {
    Passage number = Passage.empty();
    if (!lines.isEmpty()) {
      String last = lines.getLast().passage().text();
      if (last.length() <= 3 && last.chars().allMatch(Character::isDigit)) {
        number = lines.removeLast().passage();
        sources.removeLast();
      }
    }
    seam = lines.size();
    for (int i = lines.size(); i > Math.max(0, lines.size() - FARTHEST); i--) {
      if (words(lines.get(i - 1).passage().text())) {
        seam = i;
        break;
      }
    }
    return number;
  }

  private boolean words(String text) {
    return text.chars().anyMatch(Character::isLetter)
        && scores.of(ColumnRole.LEAD, text) < UNIT
        && scores.of(ColumnRole.DEADLINE, text) <= 0;
  }

  List<FlatLine> lines() {
    return lines;
  }

  /** Index behind the last line of the table among the first so many. */
  int end(int taken) {
    return sources.subList(0, taken).stream().mapToInt(index -> index + 1).max().orElse(0);
  }
}
