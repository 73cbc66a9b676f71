package vn.kehoach.read.office;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts the paragraphs of automatic lists (ECMA-376, part 1, 17.9): each goes one on from the last
 * of its level, unless one of a level above stood between them.
 */
final class ListCounters {

  private static final int UNSET = Integer.MIN_VALUE;

  private final Map<String, int[]> counters = new HashMap<>();
  private final Set<String> begun = new HashSet<>();

  /**
   * A list in use.
   *
   * @param id its name
   * @param counter what it shares its numbers with: lists made of one definition go on from each
   *     other
   * @param levels its levels
   * @param restarts the levels, from 0, whose numbers begin anew where the list is used first
   */
  record Used(String id, String counter, List<ListLevel> levels, Set<Integer> restarts) {

    Used {
      levels = List.copyOf(levels);
      restarts = Set.copyOf(restarts);
    }
  }

  /** The label of the next paragraph of a list; empty where nothing is printed. */
  String next(Used list, int level) {
    if (level < 0 || level >= list.levels().size()) {
      return "";
    }
    ListLevel own = list.levels().get(level);
    int[] counts = counters.computeIfAbsent(list.counter(), unused -> unset());
    boolean anew =
        list.restarts().contains(level) && begun.add(list.id() + " " + level)
            || counts[level] == UNSET;
    counts[level] = anew ? own.start() : counts[level] + 1;
    for (int below = level + 1; below < list.levels().size(); below++) {
      if (level < list.levels().get(below).restart()) {
        counts[below] = UNSET;
      }
    }
    return own.format() == ListLevel.Format.BULLET
        ? BulletSigns.sign(own.text(), own.font())
        : label(list, own, counts);
  }

  private static String label(Used list, ListLevel own, int[] counts) {
    String text = own.text();
    var label = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      int place = text.charAt(i) == '%' && i + 1 < text.length() ? text.charAt(i + 1) - '1' : -1;
      if (place >= 0 && place < list.levels().size()) {
        ListLevel level = list.levels().get(place);
        int count = counts[place] == UNSET ? level.start() : counts[place];
        label.append(level.printed(count, own.legal()));
        i++;
      } else {
        label.append(text.charAt(i));
      }
    }
    return label.toString().strip();
  }

  private static int[] unset() {
    int[] counts = new int[ListLevel.COUNT];
    Arrays.fill(counts, UNSET);
    return counts;
  }
}
