package vn.kehoach.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kehoach.compare.Difference.Aspect;
import vn.kehoach.index.CommuneKey;
import vn.kehoach.index.TargetColumns;
import vn.kehoach.index.TargetFigure;
import vn.kehoach.measure.IndicatorDirectory;

/** Lays out a group as a row for some communes: its label, its year, who leads, what they say. */
final class IndicatorRow {

  /** Up to so many communes without the indicator are named where no question narrows the rows. */
  private static final int FEW = 100;

  private final Group group;
  private final BitSet communes;
  private final boolean fullOnly;
  private final Profile label;
  private final TargetColumns columns;

  IndicatorRow(Group group, BitSet communes, boolean fullOnly) {
    this.group = group;
    this.communes = communes;
    this.fullOnly = fullOnly;
    this.columns = group.columns();
    this.label = group.label(communes);
  }

  /** A target with how it stands to the label. */
  private record Candidate(int target, Profile item, Kinship kinship) {

    Match match() {
      return Objects.requireNonNull(kinship.match(), "items of a row that do not meet");
    }
  }

  /** The row; the cells' sentences are added by whoever wants them. */
  Row row(boolean named) throws IOException {
    List<Candidate> candidates = candidates();
    Integer year = year(candidates);
    Map<Integer, List<Candidate>> byCommune = new TreeMap<>();
    for (Candidate candidate : candidates) {
      byCommune
          .computeIfAbsent(columns.commune(candidate.target()), c -> new ArrayList<>())
          .add(candidate);
    }
    var cells = new ArrayList<Comparison.Cell>();
    var targets = new ArrayList<Integer>();
    Comparator<Candidate> best = best(year);
    for (List<Candidate> one : byCommune.values()) {
      one.sort(best);
      BitSet conflicts = conflicts(one);
      for (int i = 0; i < one.size(); i++) {
        cells.add(cell(one.get(i), year, i == 0, conflicts.get(i)));
        targets.add(one.get(i).target());
      }
    }
    return new Row(indicator(cells, year, byCommune, named), targets);
  }

  /**
   * A row and the targets of its cells.
   *
   * @param indicator the row
   * @param targets the number of each cell's target
   */
  record Row(Comparison.Indicator indicator, List<Integer> targets) {}

  private List<Candidate> candidates() {
    var candidates = new ArrayList<Candidate>();
    for (Profile item : group.items()) {
      Kinship kinship = Group.kinship(label, item);
      if (fullOnly && kinship.match() != Match.FULL) {
        continue;
      }
      for (int target : item.item().targets()) {
        if (communes.get(columns.commune(target))) {
          candidates.add(new Candidate(target, item, kinship));
        }
      }
    }
    return candidates;
  }

  /** The year of most figures that measure what the label does; of equals the latest. */
  private @Nullable Integer year(List<Candidate> candidates) {
    Map<Integer, Integer> years = new HashMap<>();
    for (Candidate candidate : candidates) {
      Integer year = columns.figure(candidate.target()).year();
      if (year != null && candidate.match() == Match.FULL) {
        years.merge(year, 1, Integer::sum);
      }
    }
    return years.entrySet().stream()
        .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /** The closest to the label first, then what is for the row's year, then what stands first. */
  private Comparator<Candidate> best(@Nullable Integer year) {
    return Comparator.comparing(Candidate::match)
        .thenComparing((Candidate each) -> !isOf(year, each))
        .thenComparingDouble(each -> -each.kinship().likeness())
        .thenComparingInt(each -> columns.plan(each.target()))
        .thenComparingInt(each -> columns.order(each.target()));
  }

  /** A figure without year is taken for one of the row's. */
  private boolean isOf(@Nullable Integer year, Candidate candidate) {
    Integer own = columns.figure(candidate.target()).year();
    return own == null || year == null || own.equals(year);
  }

  /** Which of a commune's figures for the same thing and year contradict each other. */
  private BitSet conflicts(List<Candidate> one) {
    var conflicts = new BitSet();
    for (int i = 0; i < one.size(); i++) {
      for (int j = i + 1; j < one.size(); j++) {
        if (contradict(one.get(i), one.get(j))) {
          conflicts.set(i);
          conflicts.set(j);
        }
      }
    }
    return conflicts;
  }

  private boolean contradict(Candidate a, Candidate b) {
    if (a.match() != Match.FULL
        || b.match() != Match.FULL
        || columns.figureNumber(a.target()) == columns.figureNumber(b.target())) {
      return false;
    }
    TargetFigure one = columns.figure(a.target());
    TargetFigure other = columns.figure(b.target());
    boolean sameYear =
        one.year() == null || other.year() == null || one.year().equals(other.year());
    return sameYear && !Values.same(one, other);
  }

  private Comparison.Cell cell(
      Candidate candidate, @Nullable Integer year, boolean leads, boolean conflict)
      throws IOException {
    CommuneKey commune = columns.communes().get(columns.commune(candidate.target()));
    TargetFigure figure = columns.figure(candidate.target());
    List<Difference> differences = differences(candidate, year);
    return new Comparison.Cell(
        commune.commune(),
        commune.province(),
        columns.planId(candidate.target()),
        null,
        null,
        group.wording(candidate.item()),
        figure.comparator(),
        figure.value(),
        figure.upperValue(),
        figure.unit(),
        figure.year(),
        null,
        null,
        differences.isEmpty() ? Match.FULL : Match.PARTIAL,
        differences.isEmpty() ? null : words(differences),
        differences,
        leads,
        conflict);
  }

  private final Map<Profile, List<Difference>> known = new HashMap<>();

  private List<Difference> differences(Candidate candidate, @Nullable Integer year)
      throws IOException {
    List<Difference> ofItem = known.get(candidate.item());
    if (ofItem == null) {
      ofItem = candidate.match() == Match.FULL ? List.of() : ofItem(candidate.item());
      known.put(candidate.item(), ofItem);
    }
    if (isOf(year, candidate)) {
      return ofItem;
    }
    var all = new ArrayList<>(ofItem);
    all.add(
        new Difference(
            Aspect.PERIOD,
            "năm " + columns.figure(candidate.target()).year(),
            year == null ? "" : "năm " + year));
    return List.copyOf(all);
  }

  private List<Difference> ofItem(Profile item) throws IOException {
    return Differences.of(
        group.printed(item), item.item().scale(), group.printed(label), label.item().scale());
  }

  private static String words(List<Difference> differences) {
    return differences.stream().map(Difference::toString).collect(Collectors.joining("; "));
  }

  private Comparison.Indicator indicator(
      List<Comparison.Cell> cells,
      @Nullable Integer year,
      Map<Integer, List<Candidate>> byCommune,
      boolean named)
      throws IOException {
    var silent = new ArrayList<Comparison.Silent>();
    int absent = 0;
    int unknown = 0;
    int missing = communes.cardinality() - byCommune.size();
    for (int c = communes.nextSetBit(0); c >= 0; c = communes.nextSetBit(c + 1)) {
      if (!byCommune.containsKey(c)) {
        boolean certain = columns.complete(c);
        absent += certain ? 1 : 0;
        unknown += certain ? 0 : 1;
        if (named || missing <= FEW) {
          CommuneKey key = columns.communes().get(c);
          silent.add(new Comparison.Silent(key.commune(), key.province(), certain));
        }
      }
    }
    var entry = IndicatorDirectory.bundled().entry(label.item().measure().indicator()).orElse(null);
    String difference = difference(cells);
    return new Comparison.Indicator(
        group.wording(label),
        entry == null ? null : entry.id(),
        entry == null ? null : entry.topic(),
        columns.figure(label.item().targets()[0]).unit(),
        year,
        difference == null ? Match.FULL : Match.PARTIAL,
        difference,
        Values.statistics(cells, label.item().scale()),
        absent,
        unknown,
        silent,
        cells);
  }

  /** The differences of the leading cells, each once for the communes that share it. */
  private static @Nullable String difference(List<Comparison.Cell> cells) {
    Map<String, List<String>> byDifference = new LinkedHashMap<>();
    for (Comparison.Cell cell : cells) {
      if (cell.leads() && cell.difference() != null) {
        byDifference
            .computeIfAbsent(cell.difference(), d -> new ArrayList<>())
            .add(Objects.toString(cell.commune(), "?"));
      }
    }
    String all =
        byDifference.entrySet().stream()
            .map(each -> some(each.getValue()) + ": " + each.getKey())
            .collect(Collectors.joining("; "));
    return all.isEmpty() ? null : all;
  }

  private static String some(List<String> names) {
    int most = 5;
    return names.size() <= most
        ? String.join(", ", names)
        : String.join(", ", names.subList(0, most)) + " … (" + names.size() + ")";
  }
}
