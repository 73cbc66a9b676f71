package vn.kehoach.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kehoach.phrase.UnitDirectory;
import vn.kehoach.phrase.UnitFlag;
import vn.kehoach.phrase.UnitRow;
import vn.kehoach.text.Folding;

/** Units as lines of a units.tsv. */
final class UnitLines {

  private UnitLines() {}

  /** A row as its line. */
  static String of(UnitRow row) {
    List<String> cells =
        List.of(
            row.id(),
            or(row.name()),
            String.join("; ", row.spellings()),
            String.join("; ", row.abbreviations()),
            String.join("; ", row.shortNames()),
            row.level() == null ? "" : row.level().code(),
            or(row.from()),
            or(row.to()),
            row.origins().stream().sorted().collect(Collectors.joining("; ")),
            row.flags().stream()
                .map(UnitFlag::name)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .sorted()
                .collect(Collectors.joining("; ")));
    return String.join("\t", cells).stripTrailing();
  }

  private static String or(@Nullable Object value) {
    return Objects.toString(value, "");
  }

  /** A line for each unknown unit, with an id that is still free; to be looked over. */
  static List<String> toPaste(List<UnknownUnits.Found> found, UnitDirectory directory) {
    Set<String> taken = new HashSet<>(directory.ids());
    var lines = new ArrayList<String>();
    for (UnknownUnits.Found unit : found) {
      if (unit.nowKnown() == null) {
        lines.add(free(unit.words(), taken) + "\t" + capital(unit.words()));
      }
    }
    return lines;
  }

  private static String free(String words, Set<String> taken) {
    String slug =
        Folding.marks(words)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "")
            .replaceAll("^cac-", "");
    String base = slug.isEmpty() ? "don-vi" : slug;
    String id = base;
    for (int i = 2; !taken.add(id); i++) {
      id = base + "-" + i;
    }
    return id;
  }

  private static String capital(String words) {
    String line = words.replaceAll("[\\t;]+", " ");
    return line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1);
  }
}
