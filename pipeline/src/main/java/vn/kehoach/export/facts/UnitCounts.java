package vn.kehoach.export.facts;

import java.io.IOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kehoach.analysis.Fold;
import vn.kehoach.analysis.Syllables;
import vn.kehoach.index.CommuneKey;
import vn.kehoach.index.UnitRef;
import vn.kehoach.index.VietnameseOrder;
import vn.kehoach.model.Responsibility;
import vn.kehoach.model.Role;
import vn.kehoach.model.Task;
import vn.kehoach.model.Unit;

/**
 * How many tasks each commune gives to each unit, by role: as {@link
 * vn.kehoach.compare.matrix.Matrices} counts them, of those tasks that an export chooses.
 */
public final class UnitCounts {

  /** Begins the key of a unit that is in no list. */
  private static final String UNLISTED = "\t";

  private final Map<String, Line> lines = new LinkedHashMap<>();
  private final Set<CommuneKey> unread = new HashSet<>();

  private UnitCounts() {}

  /** Counts the chosen tasks. */
  public static UnitCounts of(ChosenPlans plans) throws IOException {
    var counts = new UnitCounts();
    plans.each(counts::add);
    counts.joinNamesakes();
    View view = plans.choice().filter().view();
    if (!view.units().isEmpty()) {
      Set<String> shown = view.units().stream().map(UnitCounts::key).collect(Collectors.toSet());
      counts.lines.keySet().retainAll(shown);
    }
    return counts;
  }

  /** A unit that some plan names before any list knew it is the unit of that name. */
  private void joinNamesakes() {
    Map<String, Line> listed = new HashMap<>();
    lines.forEach(
        (key, line) -> {
          if (!key.startsWith(UNLISTED)) {
            listed.put(UNLISTED + folded(line.unit()), line);
          }
        });
    listed.forEach(
        (name, line) -> {
          Line namesake = lines.remove(name);
          if (namesake != null) {
            line.add(namesake);
          }
        });
  }

  private void add(ChosenPlan chosen) {
    if (!chosen.plan().coverage().complete()) {
      unread.add(chosen.commune());
    }
    for (Task task : chosen.tasks()) {
      var counted = new HashSet<String>();
      for (Responsibility given : task.responsibilities()) {
        if (counted.add(key(given.unit()) + "\n" + given.role())) {
          lines
              .computeIfAbsent(key(given.unit()), key -> new Line(given.unit().name()))
              .add(chosen.commune(), given.role());
        }
      }
    }
  }

  private static String key(Unit unit) {
    return unit.id() == null ? UNLISTED + folded(unit.name()) : unit.id();
  }

  private static String key(UnitRef unit) {
    return unit.id() == null ? UNLISTED + folded(unit.name()) : unit.id();
  }

  private static String folded(String name) {
    return Syllables.key(name, Fold.MARKS);
  }

  /** The units, those with the most tasks first. */
  public List<Line> lines() {
    return lines.values().stream()
        .sorted(
            Comparator.comparingInt((Line line) -> -line.total())
                .thenComparing(line -> VietnameseOrder.key(line.unit()))
                .thenComparing(Line::unit))
        .toList();
  }

  /**
   * How many tasks of a commune a unit has in a role; null where there is none to be seen and the
   * commune's plans were not read whole, so that nobody can tell.
   */
  public @Nullable Integer count(Line line, Role role, CommuneKey commune) {
    int count = line.count(role, commune);
    return count == 0 && unread.contains(commune) ? null : count;
  }

  /** A unit's counts. */
  public static final class Line {

    private final String unit;
    private final Map<Role, Map<CommuneKey, Integer>> counts = new EnumMap<>(Role.class);

    private Line(String unit) {
      this.unit = unit;
    }

    private void add(CommuneKey commune, Role role) {
      counts.computeIfAbsent(role, r -> new TreeMap<>()).merge(commune, 1, Integer::sum);
    }

    private void add(Line other) {
      other.counts.forEach(
          (role, byCommune) ->
              byCommune.forEach(
                  (commune, count) ->
                      counts
                          .computeIfAbsent(role, r -> new TreeMap<>())
                          .merge(commune, count, Integer::sum)));
    }

    /** The unit's name. */
    public String unit() {
      return unit;
    }

    /** The roles it has at all, in the order of the contract. */
    public List<Role> roles() {
      return List.copyOf(counts.keySet());
    }

    /** The tasks in a role, of all communes. */
    public int total(Role role) {
      return counts.getOrDefault(role, Map.of()).values().stream().mapToInt(n -> n).sum();
    }

    /** Over all roles. */
    public int total() {
      return counts.keySet().stream().mapToInt(this::total).sum();
    }

    /** The tasks in a role that were seen in a commune's plans. */
    public int count(Role role, CommuneKey commune) {
      return counts.getOrDefault(role, Map.of()).getOrDefault(commune, 0);
    }
  }
}
