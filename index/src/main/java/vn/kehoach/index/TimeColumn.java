package vn.kehoach.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Fact by fact, when it is due; and time by time, how many facts are. Held in memory, four bytes a
 * fact, since nearly all facts have one time or none.
 */
public final class TimeColumn {

  private static final int NONE = -1;

  /** The number of a fact's first time. */
  private final int[] first;

  /** The numbers of its further times, for the few that have several. */
  private final Map<Integer, int[]> more = new HashMap<>();

  private final int[] counts;

  /** Is shown the times of a fact. */
  public interface Visitor {
    /**
     * A time.
     *
     * @param timing its place in {@link FactLists#timings}
     */
    void timing(int timing);
  }

  private TimeColumn(int facts, int timings) {
    this.first = new int[facts];
    this.counts = new int[timings];
    Arrays.fill(first, NONE);
  }

  static TimeColumn of(FactLists lists) throws IOException {
    var column = new TimeColumn(lists.end(), lists.timings().size());
    for (int i = 0; i < lists.timings().size(); i++) {
      int timing = i;
      lists.visit(lists.timings().get(i), (plan, fact) -> column.add(fact, timing));
    }
    return column;
  }

  private void add(int fact, int timing) {
    counts[timing]++;
    if (first[fact] == NONE) {
      first[fact] = timing;
    } else {
      int[] others = more.getOrDefault(fact, new int[0]);
      int[] longer = Arrays.copyOf(others, others.length + 1);
      longer[others.length] = timing;
      more.put(fact, longer);
    }
  }

  /** How many facts are due at a time. */
  public int count(int timing) {
    return counts[timing];
  }

  /** Shows the times of a fact. */
  public void visit(int fact, Visitor visitor) {
    if (first[fact] != NONE) {
      visitor.timing(first[fact]);
      for (int timing : more.getOrDefault(fact, new int[0])) {
        visitor.timing(timing);
      }
    }
  }
}
