package vn.kehoach.export.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kehoach.compare.Comparison;
import vn.kehoach.compare.Match;
import vn.kehoach.export.facts.Choice;
import vn.kehoach.export.facts.Place;
import vn.kehoach.export.facts.SideBySide;
import vn.kehoach.export.facts.Sources;
import vn.kehoach.export.facts.TopicCounts;
import vn.kehoach.export.facts.UnitCounts;
import vn.kehoach.export.facts.Words;
import vn.kehoach.index.CommuneKey;
import vn.kehoach.index.IndexedPlan;
import vn.kehoach.model.Comparator;
import vn.kehoach.model.Role;
import vn.kehoach.report.Figures;

/** Makes the sheets that have a column for each commune. */
public final class Matrices {

  /** Stands where nobody can tell, since the commune's plans were not read whole. */
  private static final String UNKNOWN = "?";

  private final Map<String, IndexedPlan> plans = new HashMap<>();
  private final Sources sources;
  private final Words words;
  private final List<CommuneKey> communes;

  /** Sheets of these plans. */
  public Matrices(Choice choice, Sources sources, Words words) {
    choice.plans().forEach(plan -> plans.put(plan.planId(), plan));
    this.sources = sources;
    this.words = words;
    this.communes = choice.communes();
  }

  /** Indicators as rows, communes as columns; every figure leads to its page. */
  public Sheet targets(SideBySide sideBySide) {
    var columns = new ArrayList<Column>();
    columns.add(new Column(words.get("column.target"), 60));
    columns.add(new Column(words.get("column.unit"), 13));
    columns.add(new Column(words.get("column.communes"), 9));
    communes.forEach(commune -> columns.add(column(commune)));
    columns.add(new Column(words.get("column.differences"), 60));
    return new Sheet(
        words.get("sheet.compare"),
        columns,
        1,
        taker -> {
          for (SideBySide.Line line : sideBySide.lines()) {
            taker.take(row(line, sideBySide));
          }
        });
  }

  private Row row(SideBySide.Line line, SideBySide sideBySide) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(line.label()));
    cells.add(Cell.of(line.unit()));
    cells.add(Cell.of(line.cells().size()));
    for (CommuneKey commune : communes) {
      Comparison.Cell cell = line.cells().get(commune);
      if (cell == null) {
        cells.add(sideBySide.cannotTell(commune) ? Cell.of(UNKNOWN) : Cell.BLANK);
      } else {
        IndexedPlan plan = plans.get(cell.planId());
        cells.add(cell(cell, line.unit(), plan == null ? null : sources.place(plan, cell.at())));
      }
    }
    cells.add(Cell.of(String.join("; ", line.differences(words))));
    return new Row(cells);
  }

  /** A figure where it can be one: no range, and the unit stands beside. */
  private Cell cell(Comparison.Cell cell, @Nullable String unit, @Nullable String link) {
    String partly = cell.match() == Match.PARTIAL ? "~ " : "";
    if (cell.value() == null
        || cell.comparator() == Comparator.RANGE
        || (unit == null && cell.unit() != null)) {
      String text =
          Figures.target(
              cell.comparator(),
              cell.value(),
              cell.upperValue(),
              unit == null ? cell.unit() : null,
              words.get("figure.done"));
      return new Cell.Text(partly + text, link);
    }
    return new Cell.Figure(cell.value(), partly + sign(cell.comparator()), link);
  }

  private static String sign(Comparator comparator) {
    return switch (comparator) {
      case GE -> "≥ ";
      case GT -> "> ";
      case LE -> "≤ ";
      case LT -> "< ";
      case EQ, DONE, RANGE -> "";
    };
  }

  /** Units and roles as rows, communes as columns, how many tasks as figures. */
  public Sheet units(UnitCounts counts) {
    var columns = new ArrayList<Column>();
    columns.add(new Column(words.get("column.unit.name"), 40));
    columns.add(new Column(words.get("column.role"), 13));
    columns.add(new Column(words.get("column.total"), 9));
    communes.forEach(commune -> columns.add(column(commune)));
    return new Sheet(
        words.get("sheet.units"),
        columns,
        2,
        taker -> {
          for (UnitCounts.Line line : counts.lines()) {
            for (Role role : line.roles()) {
              taker.take(row(counts, line, role));
            }
          }
        });
  }

  private Row row(UnitCounts counts, UnitCounts.Line line, Role role) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(line.unit()));
    cells.add(Cell.of(words.word(role)));
    cells.add(Cell.of(line.total(role)));
    communes.forEach(commune -> cells.add(figure(counts.count(line, role, commune))));
    return new Row(cells);
  }

  /** Topics as rows, communes as columns, how many tasks as figures. */
  public Sheet topics(TopicCounts counts) {
    var columns = new ArrayList<Column>();
    columns.add(new Column(words.get("column.topic"), 40));
    columns.add(new Column(words.get("column.total"), 9));
    communes.forEach(commune -> columns.add(column(commune)));
    return new Sheet(
        words.get("sheet.topics"),
        columns,
        1,
        taker -> {
          for (TopicCounts.Line line : counts.lines()) {
            taker.take(row(counts, line));
          }
        });
  }

  private Row row(TopicCounts counts, TopicCounts.Line line) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(line.topic()));
    cells.add(Cell.of(line.total()));
    communes.forEach(commune -> cells.add(figure(counts.count(line, commune))));
    return new Row(cells);
  }

  private static Cell figure(@Nullable Integer count) {
    return count == null ? Cell.of(UNKNOWN) : Cell.of(count.intValue());
  }

  private Column column(CommuneKey commune) {
    return new Column(Place.of(commune, words), 16, true);
  }
}
