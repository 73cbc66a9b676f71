package vn.kehoach.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Keeps two units of one file from having the same spelling at the same time. */
final class TakenSpellings {

  private final Map<String, List<UnitRow>> rows = new HashMap<>();

  /** Takes a row's spellings, unless one is taken: then that one is given back, else "". */
  String add(UnitRow row) {
    List<String> spellings =
        Stream.of(
                row.name() == null ? List.<String>of() : List.of(row.name()),
                row.spellings(),
                row.abbreviations(),
                row.shortNames())
            .flatMap(List::stream)
            .toList();
    for (String spelling : spellings) {
      for (UnitRow other : rows.getOrDefault(key(spelling), List.of())) {
        if (!other.id().equals(row.id()) && other.meets(row)) {
          return spelling;
        }
      }
    }
    spellings.forEach(
        spelling -> rows.computeIfAbsent(key(spelling), unused -> new ArrayList<>()).add(row));
    return "";
  }

  private static String key(String spelling) {
    var compact = new CompactText(spelling);
    return compact.plain(0, compact.length()) + " " + compact.marks(0, compact.length());
  }
}
