package vn.kehoach.read.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts the items of an ODT file's lists and says what is printed before each. */
final class OdtLists {

  private static final int MOST_LEVELS = 10;

  private final OdtStyles styles;
  private final Deque<Open> open = new ArrayDeque<>();

  /** The counters of each list style, and of each list by its identifier. */
  private final Map<String, TreeMap<Integer, Integer>> counters = new HashMap<>();

  private final TreeMap<Integer, Integer> headings = new TreeMap<>();

  private static final class Open {
    private final String style;
    private final TreeMap<Integer, Integer> counts;
    private boolean due;

    Open(String style, TreeMap<Integer, Integer> counts) {
      this.style = style;
      this.counts = counts;
    }
  }

  OdtLists(OdtStyles styles) {
    this.styles = styles;
  }

  /**
   * A list begins.
   *
   * @param style its style; null where it has that of the list around it
   * @param id its identifier
   * @param goesOn whether it counts on where the last list of its style ended
   * @param goesOnFrom the identifier of the list that it counts on from
   */
  void begin(
      @Nullable String style, @Nullable String id, boolean goesOn, @Nullable String goesOnFrom) {
    Open around = open.peek();
    if (around != null) {
      around.due = false;
      open.push(new Open(style == null ? around.style : style, around.counts));
      around.counts.tailMap(open.size(), true).clear();
      return;
    }
    String name = String.valueOf(style);
    TreeMap<Integer, Integer> counts = null;
    if (goesOnFrom != null) {
      counts = counters.get("id " + goesOnFrom);
    } else if (goesOn) {
      counts = counters.get(name);
    }
    if (counts == null) {
      counts = new TreeMap<>();
    }
    counters.put(name, counts);
    if (id != null) {
      counters.put("id " + id, counts);
    }
    open.push(new Open(name, counts));
  }

  /** The list that was begun last ends. */
  void end() {
    open.poll();
  }

  /** An item begins; its first paragraph bears the label. */
  void item(@Nullable Integer start) {
    Open list = open.peek();
    if (list == null) {
      return;
    }
    int level = open.size();
    OdtLevel format = styles.list(list.style).get(level);
    int first = format == null ? 1 : format.start();
    int value = start != null ? start : list.counts.getOrDefault(level, first - 1) + 1;
    list.counts.put(level, value);
    list.counts.tailMap(level, false).clear();
    list.due = true;
  }

  /** What is printed before a paragraph that begins here; null for nothing. */
  @Nullable String label() {
    Open list = open.peek();
    if (list == null || !list.due) {
      return null;
    }
    list.due = false;
    return label(styles.list(list.style), open.size(), list.counts);
  }

  /** What is printed before a heading that numbers itself; null for nothing. */
  @Nullable String heading(int level) {
    OdtLevel format = styles.outline().get(level);
    if (format == null || format.form().isEmpty()) {
      return null;
    }
    headings.merge(level, format.start(), (now, start) -> now + 1);
    headings.tailMap(level, false).clear();
    return label(styles.outline(), level, headings);
  }

  private static @Nullable String label(
      Map<Integer, OdtLevel> levels, int level, TreeMap<Integer, Integer> counts) {
    OdtLevel format = levels.get(Math.min(level, MOST_LEVELS));
    if (format == null) {
      return null;
    }
    if (format.bullet() != null) {
      return format.bullet();
    }
    var numbers = new StringBuilder();
    for (int i = Math.max(1, level - format.shown() + 1); i <= level; i++) {
      OdtLevel above = levels.get(i);
      if (above != null && !above.form().isEmpty()) {
        numbers.append(numbers.isEmpty() ? "" : ".");
        numbers.append(ListLabels.number(counts.getOrDefault(i, above.start()), above.form()));
      }
    }
    return numbers.isEmpty() ? null : format.prefix() + numbers + format.suffix();
  }
}
