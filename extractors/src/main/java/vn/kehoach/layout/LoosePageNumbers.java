package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.kehoach.layout.Block.FlatLine;
import vn.kehoach.read.Line;

/**
 * Page numbers in plain text that stand alone between paragraphs: figures alone on their lines that
 * ascend by one through the whole text, a page apart. Inside flattened tables, whose rows' numbers
 * stand alone and ascend too, only those count that stand right below a form feed.
 */
final class LoosePageNumbers {

  /** Pages have at least this many lines. */
  private static final int LEAST_PAGE = 14;

  /** Where pages were told already, one that an appendix follows may be short. */
  private static final int LEAST_LATER_PAGE = 6;

  /** A text with fewer such numbers proves nothing. */
  private static final int FEWEST = 2;

  private LoosePageNumbers() {}

  static Set<Line> find(List<Line> lines) {
    Set<Line> longest = new HashSet<>();
    List<FlatLine> flat = FlatTables.lines(lines);
    for (int first = 1; first <= 2; first++) {
      List<Line> run = run(lines, flat, first);
      boolean proved =
          run.size() >= FEWEST
              || run.stream().allMatch(LoosePageNumbers::opensPage)
              || first == 2 && only(lines);
      if (proved && run.size() > longest.size()) {
        longest = new HashSet<>(run);
      }
    }
    return longest;
  }

  /** Whether one line alone in the whole text is nothing but figures: the second page's number. */
  private static boolean only(List<Line> lines) {
    return lines.stream().filter(line -> line.text().chars().allMatch(Character::isDigit)).count()
        == 1;
  }

  private static List<Line> run(List<Line> lines, List<FlatLine> flat, int first) {
    var run = new ArrayList<Line>();
    int wanted = first;
    int last = -LEAST_PAGE;
    int tableEnd = 0;
    boolean dense = lines.stream().allMatch(line -> line.blanksAbove() == 0);
    for (int i = 0; i < lines.size(); i++) {
      tableEnd = Math.max(tableEnd, FlatTables.end(flat, i));
      Line line = lines.get(i);
      int least = run.isEmpty() ? LEAST_PAGE : LEAST_LATER_PAGE;
      boolean number = line.text().equals(String.valueOf(wanted));
      boolean apart = i >= tableEnd && (dense || line.blanksAbove() > 0) && i - last >= least;
      if (number && (apart || opensPage(line))) {
        run.add(lines.get(i));
        last = i;
        wanted++;
      }
    }
    return run;
  }

  /** The first line below a form feed. */
  private static boolean opensPage(Line line) {
    return !line.spots().isEmpty() && line.spots().getFirst().newPage();
  }
}
