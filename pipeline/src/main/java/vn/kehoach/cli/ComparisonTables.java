package vn.kehoach.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.kehoach.compare.Comparison;
import vn.kehoach.compare.Match;
import vn.kehoach.index.CommuneKey;
import vn.kehoach.message.Messages;
import vn.kehoach.report.TextTable;
import vn.kehoach.report.TextTable.Column;
import vn.kehoach.report.Wrap;

/**
 * A comparison on the terminal: indicators as rows and communes as columns, in as many tables as
 * the width asks for; over many communes what their figures come to; one indicator of many communes
 * turned round, a commune a row.
 */
final class ComparisonTables {

  /** Room for a commune's column, and for the indicator's. */
  private static final int CELL = 11;

  private static final int LABEL = 30;

  /** So many tables side by side are still read. */
  private static final int TABLES = 3;

  private final Terminal terminal;
  private final CompareWords words;

  ComparisonTables(Terminal terminal, Messages messages) {
    this.terminal = terminal;
    this.words = new CompareWords(messages);
  }

  List<String> lines(Comparison comparison) {
    List<CommuneKey> communes = communes(comparison);
    int fitting = Math.max(1, (terminal.tableWidth() - LABEL) / CELL);
    var lines = new ArrayList<String>();
    if (communes.size() <= fitting * TABLES) {
      for (int from = 0; from < communes.size(); from += fitting) {
        List<CommuneKey> some = communes.subList(from, Math.min(communes.size(), from + fitting));
        lines.addAll(from == 0 ? List.of() : List.of(""));
        lines.addAll(matrix(comparison, some, communes));
      }
      lines.addAll(legend(comparison, communes));
    } else if (comparison.indicators().size() == 1) {
      lines.addAll(turned(comparison.indicators().get(0), communes));
    } else {
      lines.addAll(statistics(comparison));
    }
    lines.add("");
    lines.add(words.text("compare.open.hint"));
    return lines;
  }

  private static List<CommuneKey> communes(Comparison comparison) {
    Set<CommuneKey> communes = new TreeSet<>();
    for (Comparison.Indicator indicator : comparison.indicators()) {
      indicator.cells().forEach(cell -> communes.add(commune(cell)));
    }
    return List.copyOf(communes);
  }

  private static CommuneKey commune(Comparison.Cell cell) {
    return CommuneKey.of(cell.commune(), cell.province());
  }

  private List<String> matrix(
      Comparison comparison, List<CommuneKey> some, List<CommuneKey> communes) {
    var columns = new ArrayList<Column>();
    columns.add(Column.figures(words.text("column.number")));
    columns.add(Column.words(words.text("column.indicator")));
    some.forEach(commune -> columns.add(Column.words(name(commune, communes))));
    var table = new TextTable(columns);
    int number = 0;
    for (Comparison.Indicator indicator : comparison.indicators()) {
      var cells = new ArrayList<String>();
      cells.add(Integer.toString(++number));
      cells.add(CompareWords.capital(indicator.label()));
      some.forEach(commune -> cells.add(cell(indicator, commune)));
      table.add(cells);
    }
    return table.lines(terminal.tableWidth());
  }

  /** The bare name; with its province where two communes of the table bear it. */
  private String name(CommuneKey commune, List<CommuneKey> all) {
    boolean namesakes =
        all.stream()
                .filter(other -> String.valueOf(commune.commune()).equals(other.commune()))
                .count()
            > 1;
    return words.commune(commune.commune(), commune.province(), namesakes);
  }

  /** The leading figure and those that contradict it; else whether silence means something. */
  private String cell(Comparison.Indicator indicator, CommuneKey commune) {
    var figures = new LinkedHashSet<String>();
    for (Comparison.Cell cell : indicator.cells()) {
      if (commune(cell).equals(commune) && (cell.leads() || cell.conflict())) {
        figures.add(words.figure(cell, indicator.year()));
      }
    }
    return figures.isEmpty() ? silence(indicator, commune) : String.join("; ", figures);
  }

  private static String silence(Comparison.Indicator indicator, CommuneKey commune) {
    boolean certain =
        indicator.without().stream()
            .filter(one -> CommuneKey.of(one.commune(), one.province()).equals(commune))
            .allMatch(Comparison.Silent::certain);
    return certain ? "–" : "?";
  }

  private List<String> legend(Comparison comparison, List<CommuneKey> communes) {
    var lines = new ArrayList<String>();
    List<String> notes = notes(comparison, communes);
    if (!notes.isEmpty()) {
      lines.add("");
      lines.add(words.text("compare.partly"));
      lines.addAll(notes);
    }
    boolean conflicts =
        comparison.indicators().stream()
            .anyMatch(row -> row.cells().stream().anyMatch(Comparison.Cell::conflict));
    boolean silent =
        comparison.indicators().stream().anyMatch(row -> row.leading().size() < communes.size());
    boolean unknown = comparison.indicators().stream().anyMatch(row -> row.unknown() > 0);
    if (conflicts || silent) {
      lines.add("");
    }
    if (conflicts) {
      lines.add(words.text("compare.conflict"));
    }
    if (silent) {
      lines.add(words.text(unknown ? "compare.silent.unknown" : "compare.silent"));
    }
    return lines;
  }

  /** Each difference once for the communes of a row that share it. */
  private List<String> notes(Comparison comparison, List<CommuneKey> communes) {
    var lines = new ArrayList<String>();
    int number = 0;
    for (Comparison.Indicator indicator : comparison.indicators()) {
      number++;
      Map<String, Set<String>> sharing = new LinkedHashMap<>();
      for (Comparison.Cell cell : indicator.leading()) {
        if (cell.match() == Match.PARTIAL) {
          sharing
              .computeIfAbsent(words.differences(cell.differences()), d -> new LinkedHashSet<>())
              .add(name(commune(cell), communes));
        }
      }
      for (Map.Entry<String, Set<String>> one : sharing.entrySet()) {
        String beginning = "  " + number + ". ";
        String said = String.join(", ", one.getValue()) + ": " + one.getKey();
        lines.addAll(Wrap.hanging(beginning, said, terminal.textWidth()).lines().toList());
      }
    }
    return lines;
  }

  private List<String> statistics(Comparison comparison) {
    var table =
        new TextTable(
            List.of(
                Column.figures(words.text("column.number")),
                Column.words(words.text("column.indicator")),
                Column.figures(words.text("column.communes")),
                Column.figures(words.text("column.median")),
                Column.figures(words.text("column.spread")),
                Column.figures(words.text("column.absent")),
                Column.figures(words.text("column.unknown"))));
    int number = 0;
    for (Comparison.Indicator indicator : comparison.indicators()) {
      Comparison.Statistics statistics = indicator.statistics();
      table.add(
          List.of(
              Integer.toString(++number),
              CompareWords.capital(indicator.label()),
              Integer.toString(indicator.leading().size()),
              statistics == null ? "" : words.value(statistics.median(), statistics.unit()),
              statistics == null ? "" : spread(statistics),
              Integer.toString(indicator.absent()),
              Integer.toString(indicator.unknown())));
    }
    return table.lines(terminal.tableWidth());
  }

  private String spread(Comparison.Statistics statistics) {
    String lowest = words.value(statistics.lowest(), "");
    String highest = words.value(statistics.highest(), "");
    return lowest.equals(highest) ? lowest : lowest + " – " + highest;
  }

  private List<String> turned(Comparison.Indicator indicator, List<CommuneKey> communes) {
    var table =
        new TextTable(
            List.of(
                Column.words(words.text("column.commune")),
                Column.words(words.text("column.province")),
                Column.words(words.text("column.figure")),
                Column.words(words.text("column.difference"))));
    Map<CommuneKey, Comparison.Cell> leading =
        indicator.leading().stream()
            .collect(Collectors.toMap(ComparisonTables::commune, cell -> cell, (a, b) -> a));
    for (CommuneKey commune : communes) {
      Comparison.Cell cell = leading.get(commune);
      table.add(
          List.of(
              words.commune(commune.commune(), null, false),
              String.valueOf(commune.province()),
              cell(indicator, commune),
              cell == null ? "" : words.differences(cell.differences())));
    }
    var lines = new ArrayList<String>();
    lines.add(terminal.strong(CompareWords.capital(indicator.label())));
    lines.addAll(new StatisticsLines(words).of(indicator));
    lines.add("");
    lines.addAll(table.lines(terminal.tableWidth()));
    return lines;
  }
}
