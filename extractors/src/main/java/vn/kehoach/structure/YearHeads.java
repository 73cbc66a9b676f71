package vn.kehoach.structure;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.model.ColumnRole;

/**
 * Years below a head that stands over them all: flattened, "Kế hoạch từng năm" comes first, and
 * "2026 2027 2028" behind the heads of the other columns.
 *
 * @param others the header's words without them
 * @param years the years, in order; empty where there are none
 * @param place how many of the others stand in front of them
 */
record YearHeads(List<String> others, List<String> years, int place) {

  /** So many years in a row are heads; two may bound a period. */
  private static final int FEWEST = 3;

  /** Words of a head of results in front of its year. */
  private static final int LONGEST_HEAD = 3;

  YearHeads {
    others = List.copyOf(others);
    years = List.copyOf(years);
  }

  static YearHeads in(List<String> tokens) {
    for (int from = 0; from < tokens.size(); from++) {
      int to = from;
      while (to < tokens.size() && isYear(tokens.get(to)) && follows(tokens, from, to)) {
        to++;
      }
      if (to - from > FEWEST && ofThePast(tokens, from)) {
        from++;
      }
      if (to - from >= FEWEST) {
        var others = new ArrayList<>(tokens.subList(0, from));
        others.addAll(tokens.subList(to, tokens.size()));
        return new YearHeads(others, tokens.subList(from, to), from);
      }
    }
    return new YearHeads(tokens, List.of(), tokens.size());
  }

  /** "Thực hiện 2025 2026 2027 2028": the first year is that of the results in front of it. */
  private static boolean ofThePast(List<String> tokens, int from) {
    for (int i = Math.max(0, from - LONGEST_HEAD); i < from; i++) {
      String head = String.join(" ", tokens.subList(i, from));
      boolean past =
          ColumnRoles.longest(ColumnRoles.letters(head + tokens.get(from)))
              .filter(entry -> entry.role() == ColumnRole.BASELINE)
              .isPresent();
      if (past && Character.isUpperCase(head.charAt(0))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isYear(String token) {
    return token.matches("20\\d\\d");
  }

  private static boolean follows(List<String> tokens, int from, int to) {
    return to == from
        || Integer.parseInt(tokens.get(to)) == Integer.parseInt(tokens.get(to - 1)) + 1;
  }

  /** The heads, the one of goals that names no year cut into one for each year. */
  List<String> spread(List<String> heads) {
    int over = -1;
    for (int i = 0; i < heads.size(); i++) {
      boolean goal = ColumnRoles.of(heads.get(i)).filter(ColumnRole.TARGET::equals).isPresent();
      over = goal && heads.get(i).chars().noneMatch(Character::isDigit) ? i : over;
    }
    if (years.isEmpty()) {
      return heads;
    }
    var spread = new ArrayList<>(heads);
    String above = over < 0 ? "" : spread.remove(over) + " ";
    int at = over < 0 ? placeAmong(heads) : over;
    for (String year : years.reversed()) {
      spread.add(at, above + year);
    }
    return List.copyOf(spread);
  }

  /** Behind how many heads the years stand, where none of goals is over them. */
  private int placeAmong(List<String> heads) {
    int tokens = 0;
    int at = 0;
    while (at < heads.size() && tokens < place) {
      tokens += heads.get(at).split(" ").length;
      at++;
    }
    return at;
  }
}
