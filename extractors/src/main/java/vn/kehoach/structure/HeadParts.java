package vn.kehoach.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.text.WordTable;

/**
 * Heads of two levels in a flattened table. The words of a head that stands over several columns
 * come before those below it: "Phân công, Thời hạn, Chủ trì, Phối hợp" are three columns, "Phân
 * công Chủ trì", "Phân công Phối hợp", "Thời hạn".
 */
final class HeadParts {

  private static final Set<String> OVER = new HashSet<>();
  private static final Set<String> UNDER = new HashSet<>();
  private static final Set<String> TIMES = new HashSet<>();
  private static final List<String> FAMILIES = new ArrayList<>();

  static {
    for (List<String> row : WordTable.rows(HeadParts.class, "head-parts.tsv")) {
      (row.get(0).equals("OVER") ? OVER : UNDER).add(row.get(1) + " " + shape(row.get(2)));
      if (row.size() > 3 && row.get(3).equals("TIME")) {
        TIMES.add(shape(row.get(2)));
      }
      if (!FAMILIES.contains(row.get(1))) {
        FAMILIES.add(row.get(1));
      }
    }
  }

  private HeadParts() {}

  private static String shape(String head) {
    return ColumnRoles.letters(head).replaceAll("\\d+", "0");
  }

  /** Number of words of the longest head from an index that may stand below another; 0 if none. */
  static int longest(String[] tokens, int from, int most) {
    int best = 0;
    var words = new StringBuilder();
    for (int i = from; i < Math.min(tokens.length, from + most); i++) {
      words.append(tokens[i]).append(' ');
      best = families(UNDER, words.toString()).isEmpty() ? best : i - from + 1;
    }
    return best;
  }

  private static List<String> families(Set<String> level, String head) {
    String shape = shape(head);
    return FAMILIES.stream().filter(family -> level.contains(family + " " + shape)).toList();
  }

  /** The heads of the columns, in their order. */
  static List<String> spread(List<String> heads) {
    for (String family : FAMILIES) {
      Optional<List<String>> spread = spread(heads, family);
      if (spread.isPresent()) {
        return spread(spread.get());
      }
    }
    return heads;
  }

  private static Optional<List<String>> spread(List<String> heads, String family) {
    int end = heads.size();
    while (end > 0) {
      int from = end;
      while (from > 0 && families(UNDER, heads.get(from - 1)).contains(family)) {
        from--;
      }
      if (end - from > 1) {
        Optional<List<String>> spread = below(heads, family, from, end);
        if (spread.isPresent()) {
          return spread;
        }
      }
      end = Math.min(from, end - 1);
    }
    return Optional.empty();
  }

  /** The heads from one index to another put below the one that stands over them. */
  private static Optional<List<String>> below(
      List<String> heads, String family, int from, int end) {
    for (int first = from; first < end - 1; first++) {
      int lowest = end == heads.size() && first == from ? 0 : Math.max(0, first - 1);
      for (int over = first - 1; over >= lowest; over--) {
        if (over(heads, over, family, heads.subList(first, end))) {
          var spread = new ArrayList<>(heads.subList(0, over));
          for (String under : heads.subList(first, end)) {
            spread.add(heads.get(over) + " " + under);
          }
          spread.addAll(heads.subList(over + 1, first));
          spread.addAll(heads.subList(end, heads.size()));
          return Optional.of(spread);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a head may stand over others. One that could as well stand beside them must be of
   * another kind than they are: a year over figures of several kinds, a figure over times.
   */
  private static boolean over(List<String> heads, int over, String family, List<String> under) {
    String head = heads.get(over);
    boolean repeats = under.stream().anyMatch(below -> shape(head).startsWith(shape(below)));
    if (repeats || !families(OVER, head).contains(family)) {
      return false;
    }
    boolean beside = families(UNDER, head).contains(family);
    return time(head)
        ? under.stream().noneMatch(HeadParts::time)
        : !beside || under.stream().allMatch(HeadParts::time);
  }

  /** Whether a head is nothing but a time. */
  private static boolean time(String head) {
    return TIMES.contains(shape(head));
  }
}
