package vn.kehoach.compare.matrix;

import java.util.BitSet;
import java.util.List;
import vn.kehoach.index.FactLists;
import vn.kehoach.search.UnreadPlan;

/** The communes of a matrix by their numbers in the index. */
final class Columns {

  private final int[] numbers;
  private final List<List<UnreadPlan>> unread;

  Columns(FactLists lists, BitSet communes) {
    this.numbers = communes.stream().toArray();
    this.unread = UnreadPlan.byCommune(lists);
  }

  int[] numbers() {
    return numbers;
  }

  /** One more than the greatest number of any commune. */
  int end() {
    return unread.size();
  }

  List<UnreadPlan> unread(int commune) {
    return unread.get(commune);
  }

  boolean complete(int commune) {
    return unread.get(commune).isEmpty();
  }
}
