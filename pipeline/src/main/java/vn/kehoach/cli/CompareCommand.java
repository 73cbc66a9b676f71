package vn.kehoach.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.kehoach.compare.CompareRequest;
import vn.kehoach.compare.Comparison;
import vn.kehoach.compare.IndicatorComparison;
import vn.kehoach.compare.Match;
import vn.kehoach.index.CommuneKey;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.report.Figures;
import vn.kehoach.report.TextTable;
import vn.kehoach.report.TextTable.Column;
import vn.kehoach.report.Wrap;

/** Targets of several communes side by side. */
@Command(name = "compare")
final class CompareCommand extends Question {

  /** Marks a figure whose population or measure is not the row's. */
  private static final String PARTLY = "~ ";

  @Parameters(paramLabel = "TEXT", arity = "0..*")
  private List<String> words = new ArrayList<>();

  @Option(names = "--commune", paramLabel = "A,B", split = ",")
  private List<String> communes = new ArrayList<>();

  @Option(names = "--all")
  private boolean singles;

  @Option(names = "--json")
  private boolean json;

  @Override
  int ask(PlanIndex index) throws IOException {
    List<String> asked = communes.stream().map(String::strip).filter(c -> !c.isEmpty()).toList();
    for (String commune : asked) {
      if (!hasCommune(index, commune)) {
        return FOUND;
      }
    }
    String text = String.join(" ", words);
    Comparison comparison =
        new IndicatorComparison(index).compare(new CompareRequest(text, asked, singles));
    boolean none = comparison.indicators().isEmpty();
    if (json) {
      printJson(comparison);
    } else if (!none) {
      print(comparison);
    }
    if (none) {
      complain(text.isBlank() ? text("compare.none") : text("compare.none.of", text));
    }
    return none ? FOUND : DONE;
  }

  private void print(Comparison comparison) {
    List<CommuneKey> heads = heads(comparison);
    var columns = new ArrayList<Column>();
    columns.add(Column.words(text("column.indicator")));
    heads.forEach(commune -> columns.add(Column.words(name(commune, heads))));
    var table = new TextTable(columns);
    for (Comparison.Indicator indicator : comparison.indicators()) {
      var cells = new ArrayList<String>();
      cells.add(capital(indicator.label()));
      heads.forEach(commune -> cells.add(cells(indicator, commune)));
      table.add(cells);
    }
    table.lines(terminal().tableWidth()).forEach(this::print);
    printDifferences(comparison, heads);
  }

  private static List<CommuneKey> heads(Comparison comparison) {
    Set<CommuneKey> communes = new TreeSet<>();
    for (Comparison.Indicator indicator : comparison.indicators()) {
      indicator.cells().forEach(cell -> communes.add(commune(cell)));
    }
    return List.copyOf(communes);
  }

  private static String capital(String label) {
    int first = label.offsetByCodePoints(0, Math.min(1, label.length()));
    return label.substring(0, first).toUpperCase(Locale.ROOT) + label.substring(first);
  }

  private static CommuneKey commune(Comparison.Cell cell) {
    return CommuneKey.of(cell.commune(), cell.province());
  }

  /** The bare name; with its province where two communes of the table bear it. */
  private String name(CommuneKey commune, List<CommuneKey> all) {
    String name = commune.commune();
    if (name == null) {
      return text("commune.unnamed");
    }
    long namesakes = all.stream().filter(other -> name.equals(other.commune())).count();
    return namesakes > 1 && commune.province() != null ? name + ", " + commune.province() : name;
  }

  private String cells(Comparison.Indicator indicator, CommuneKey commune) {
    return indicator.cells().stream()
        .filter(cell -> commune(cell).equals(commune))
        .map(this::figure)
        .collect(Collectors.joining("; "));
  }

  private String figure(Comparison.Cell cell) {
    String figure =
        Figures.target(
            cell.comparator(), cell.value(), cell.upperValue(), cell.unit(), text("figure.done"));
    return cell.match() == Match.PARTIAL ? PARTLY + figure : figure;
  }

  private void printDifferences(Comparison comparison, List<CommuneKey> heads) {
    var notes = new LinkedHashSet<String>();
    for (Comparison.Indicator indicator : comparison.indicators()) {
      for (Comparison.Cell cell : indicator.cells()) {
        if (cell.match() == Match.PARTIAL) {
          notes.add(note(cell, name(commune(cell), heads)));
        }
      }
    }
    if (!notes.isEmpty()) {
      print("");
      print(text("compare.partly"));
      notes.forEach(note -> print(Wrap.hanging("  ~ ", note, terminal().textWidth())));
    }
  }

  private String note(Comparison.Cell cell, String commune) {
    @Nullable String difference = cell.difference();
    String words = commune + ": " + cell.indicator();
    return difference == null ? words : words + " (" + difference + ")";
  }
}
