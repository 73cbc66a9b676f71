package vn.kehoach.export.facts;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.compare.Comparison;
import vn.kehoach.compare.IndicatorComparison;
import vn.kehoach.compare.Match;
import vn.kehoach.index.CommuneKey;
import vn.kehoach.index.FactKind;
import vn.kehoach.index.IndexedPlan;
import vn.kehoach.index.PlanIndex;

/** The chosen targets of communes side by side, those that most communes share first. */
public final class SideBySide {

  private final List<Line> lines;
  private final Set<CommuneKey> unread;

  private SideBySide(List<Line> lines, Set<CommuneKey> unread) {
    this.lines = lines;
    this.unread = unread;
  }

  /** Lays the chosen targets side by side. */
  public static SideBySide of(PlanIndex index, Choice choice) throws IOException {
    Filter filter = choice.filter();
    View view = filter.view();
    Comparison comparison = new IndicatorComparison(index).compare(view.request(filter.communes()));
    List<Line> lines =
        comparison.indicators().stream()
            .filter(indicator -> view.shows(indicator.label()))
            .map(indicator -> Line.of(indicator, choice))
            .filter(line -> !line.cells().isEmpty())
            .sorted(Comparator.comparingInt(line -> -line.cells().size()))
            .toList();
    var unread = new HashSet<CommuneKey>();
    choice.plans().stream()
        .filter(plan -> !plan.complete())
        .forEach(plan -> unread.add(CommuneKey.of(plan)));
    return new SideBySide(lines, unread);
  }

  /** An indicator each. */
  public List<Line> lines() {
    return lines;
  }

  /** Whether the silence of a commune proves nothing. */
  public boolean cannotTell(CommuneKey commune) {
    return unread.contains(commune);
  }

  /**
   * An indicator.
   *
   * @param label its words
   * @param unit the unit that all its figures have; null where they differ
   * @param cells a figure of each commune that has one
   */
  public record Line(String label, @Nullable String unit, Map<CommuneKey, Comparison.Cell> cells) {

    private static Line of(Comparison.Indicator indicator, Choice choice) {
      Set<String> plans = new HashSet<>();
      choice.plans().stream().map(IndexedPlan::planId).forEach(plans::add);
      var cells = new HashMap<CommuneKey, Comparison.Cell>();
      for (Comparison.Cell cell : indicator.cells()) {
        if (plans.contains(cell.planId())
            && choice.has(cell.planId(), FactKind.TARGET, cell.targetId())) {
          cells.putIfAbsent(CommuneKey.of(cell.commune(), cell.province()), cell);
        }
      }
      boolean alike =
          cells.values().stream()
              .allMatch(
                  cell -> String.valueOf(cell.unit()).equals(String.valueOf(indicator.unit())));
      return new Line(capital(indicator.label()), alike ? indicator.unit() : null, cells);
    }

    private static String capital(String label) {
      int first = label.offsetByCodePoints(0, Math.min(1, label.length()));
      return label.substring(0, first).toUpperCase(Locale.ROOT) + label.substring(first);
    }

    /** How the figures that measure something else differ: "Suối Mơ: khác đối tượng …". */
    public List<String> differences(Words words) {
      return cells.entrySet().stream()
          .filter(cell -> cell.getValue().match() == Match.PARTIAL)
          .sorted(Map.Entry.comparingByKey())
          .map(cell -> Place.of(cell.getKey(), words) + ": " + cell.getValue().difference())
          .toList();
    }
  }
}
