package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.kehoach.read.Line;

/**
 * Page numbers in plain text that stand alone between paragraphs: figures alone on their lines that
 * ascend by one through the whole text, a page apart. Flattened tables are left out: their rows'
 * numbers stand alone and ascend too.
 */
final class LoosePageNumbers {

  /** Pages have at least this many lines. */
  private static final int LEAST_PAGE = 14;

  /** A text with fewer such numbers proves nothing. */
  private static final int FEWEST = 2;

  private LoosePageNumbers() {}

  static Set<Line> find(List<Line> lines) {
    Set<Line> longest = new HashSet<>();
    for (int first = 1; first <= 2; first++) {
      List<Line> run = run(lines, first);
      if (run.size() >= FEWEST && run.size() > longest.size()) {
        longest = new HashSet<>(run);
      }
    }
    return longest;
  }

  private static List<Line> run(List<Line> lines, int first) {
    var run = new ArrayList<Line>();
    int wanted = first;
    int last = -LEAST_PAGE;
    for (int i = 0; i < lines.size(); i++) {
      if (FlatTables.begins(lines.get(i))) {
        i = FlatTables.end(lines, i) - 1;
        continue;
      }
      boolean number = lines.get(i).text().equals(String.valueOf(wanted));
      if (number && i - last >= LEAST_PAGE && lines.get(i).blanksAbove() > 0) {
        run.add(lines.get(i));
        last = i;
        wanted++;
      }
    }
    return run;
  }
}
