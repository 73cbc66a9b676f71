package vn.kehoach.score;

import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * All plans in one medium.
 *
 * @param medium the medium
 * @param plans how many plans were read
 * @param micro over the facts of all plans together, at each level of strictness
 * @param macro means over the plans, each of which weighs the same
 * @param tables number of tables
 * @param teds mean likeness of the tables, null where there are none
 * @param structure the same without regard to words
 */
public record Overall(
    Medium medium,
    int plans,
    List<Level> micro,
    List<Level> macro,
    int tables,
    @Nullable Double teds,
    @Nullable Double structure) {

  public Overall {
    micro = List.copyOf(micro);
    macro = List.copyOf(macro);
  }

  static Overall of(Medium medium, List<PlanScore> plans) {
    List<TableScore> tables = plans.stream().flatMap(plan -> plan.tables().stream()).toList();
    return new Overall(
        medium,
        plans.size(),
        levels(plans, Scores::together),
        levels(plans, Scores::macro),
        tables.size(),
        mean(tables, TableScore::teds),
        mean(tables, TableScore::structure));
  }

  /** The scores at the usual level, over all facts. */
  public Scores scores() {
    return at(Strictness.TOKEN_F1);
  }

  /** The scores at one level, over all facts. */
  public Scores at(Strictness strictness) {
    return Level.in(micro, strictness);
  }

  private interface Average {
    Scores of(Collection<Scores> plans);
  }

  private static List<Level> levels(List<PlanScore> plans, Average average) {
    return plans.getFirst().levels().stream()
        .map(Level::strictness)
        .map(level -> new Level(level, average.of(plans.stream().map(p -> p.at(level)).toList())))
        .toList();
  }

  private static @Nullable Double mean(
      List<TableScore> tables, ToDoubleFunction<TableScore> figure) {
    return tables.isEmpty()
        ? null
        : Double.valueOf(tables.stream().mapToDouble(figure).average().orElseThrow());
  }
}
