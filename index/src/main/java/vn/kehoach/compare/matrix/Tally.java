package vn.kehoach.compare.matrix;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kehoach.index.Part;
import vn.kehoach.search.Answer;
import vn.kehoach.search.PartCounts;

/** Counts the facts of one row, each fact once in all and once in each of its parts. */
final class Tally {

  /** Most cells of a unit that few communes have. */
  private static final Matrix.Cell NONE = new Matrix.Cell(Answer.NONE, 0, PartCounts.NOTHING);

  private static final Matrix.Cell UNKNOWN = new Matrix.Cell(Answer.UNKNOWN, 0, PartCounts.NOTHING);

  private final Columns columns;
  private final int[][] counts;
  private final int[] facts;

  /** What was counted as this part. */
  private final BitSet seen = new BitSet();

  /** What was counted as any part that gives something to do. */
  private final BitSet given = new BitSet();

  private @Nullable Part part;

  Tally(Columns columns) {
    this.columns = columns;
    this.counts = new int[columns.end()][];
    this.facts = new int[columns.end()];
  }

  /** Counts a fact in which a unit has a part; parts come in their order. */
  void add(Part of, int commune, int fact) {
    if (of != part) {
      seen.clear();
      part = of;
    }
    if (seen.get(fact) || !of.responsible() && given.get(fact)) {
      return;
    }
    seen.set(fact);
    counts(commune)[of.ordinal()]++;
    if (of.responsible() && !given.get(fact)) {
      given.set(fact);
      facts[commune]++;
    }
  }

  /** Counts a fact, and the parts that any units have in it. */
  void add(int commune, int fact, Map<Part, BitSet> parts) {
    facts[commune]++;
    int[] counts = counts(commune);
    parts.forEach((each, of) -> counts[each.ordinal()] += of.get(fact) ? 1 : 0);
  }

  private int[] counts(int commune) {
    if (counts[commune] == null) {
      counts[commune] = new int[Part.values().length];
    }
    return counts[commune];
  }

  /** Whether the communes of the matrix have nothing of it. */
  boolean isEmpty() {
    for (int commune : columns.numbers()) {
      if (counts[commune] != null) {
        return false;
      }
    }
    return true;
  }

  Matrix.Row row(@Nullable String id, String name) {
    var cells = new ArrayList<Matrix.Cell>();
    var all = new int[Part.values().length];
    int sum = 0;
    for (int commune : columns.numbers()) {
      cells.add(cell(commune));
      sum += facts[commune];
      for (int i = 0; i < all.length && counts[commune] != null; i++) {
        all[i] += counts[commune][i];
      }
    }
    return new Matrix.Row(id, name, sum, PartCounts.of(all), List.copyOf(cells));
  }

  private Matrix.Cell cell(int commune) {
    int[] of = counts[commune];
    if (of == null) {
      return columns.complete(commune) ? NONE : UNKNOWN;
    }
    PartCounts parts = PartCounts.of(of);
    return new Matrix.Cell(answer(commune, parts), facts[commune], parts);
  }

  private Answer answer(int commune, PartCounts parts) {
    return facts[commune] > 0 ? Answer.ASSIGNED : Answer.of(parts, columns.complete(commune));
  }
}
