package vn.kehoach.export.table;

import java.util.List;
import vn.kehoach.export.facts.ChosenPlan;
import vn.kehoach.export.facts.ChosenPlans;
import vn.kehoach.export.facts.Sources;
import vn.kehoach.export.facts.Words;

/** Makes the sheets that have a row for each fact. */
public final class Sheets {

  /** Widths of columns, where they are not those of a short word. */
  private static final List<String> LONG =
      List.of("task", "target", "objective", "text", "expected", "warning", "title", "quote");

  private static final List<String> MIDDLE =
      List.of("lead", "coordinate", "assigned", "monitor", "mentioned", "group", "note", "file");

  private final ChosenPlans plans;
  private final Sources sources;
  private final Words words;

  /** Sheets of these plans. */
  public Sheets(ChosenPlans plans, Sources sources, Words words) {
    this.plans = plans;
    this.sources = sources;
    this.words = words;
  }

  /** The plans. */
  public Sheet plans() {
    return sheet("plans", PlanRows.COLUMNS, PlanRows::rows);
  }

  /** Every objective. */
  public Sheet objectives() {
    return sheet("objectives", ObjectiveRows.COLUMNS, ObjectiveRows::rows);
  }

  /** Every target. */
  public Sheet targets() {
    return sheet("targets", TargetRows.COLUMNS, TargetRows::rows);
  }

  /** Every task. */
  public Sheet tasks() {
    return sheet("tasks", TaskRows.COLUMNS, TaskRows::rows);
  }

  /** Every deadline, the earliest first; then what has no day. */
  public Sheet deadlines() {
    Sheet inOrder = sheet("deadlines", DueRows.COLUMNS, DueRows::rows);
    return new Sheet(
        inOrder.title(), inOrder.columns(), inOrder.fixed(), DueRows.sorted(inOrder.rows()));
  }

  /** What a person should look at. */
  public Sheet warnings() {
    return sheet("warnings", WarningRows.COLUMNS, WarningRows::rows);
  }

  /** The rows of one plan. */
  @FunctionalInterface
  private interface OfPlan {

    List<Row> rows(ChosenPlan plan, Sources sources, Words words);
  }

  private Sheet sheet(String name, List<String> columns, OfPlan ofPlan) {
    Sheet.Rows rows =
        taker ->
            plans.each(
                plan -> {
                  for (Row row : ofPlan.rows(plan, sources, words)) {
                    taker.take(row);
                  }
                });
    return new Sheet(
        words.get("sheet." + name),
        columns.stream().map(key -> new Column(words.get("column." + key), width(key))).toList(),
        1,
        rows);
  }

  private static int width(String key) {
    if (LONG.contains(key)) {
      return 60;
    }
    return MIDDLE.contains(key) ? 26 : 13;
  }
}
