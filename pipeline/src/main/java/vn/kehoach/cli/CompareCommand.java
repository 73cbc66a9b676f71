package vn.kehoach.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.kehoach.compare.CompareRequest;
import vn.kehoach.compare.Comparison;
import vn.kehoach.compare.IndicatorComparison;
import vn.kehoach.index.PlanIndex;

/** Targets of several communes side by side. */
@Command(name = "compare")
final class CompareCommand extends Question {

  /** Over so many communes a table of statistics is printed, for which sentences are not read. */
  private static final int MANY = 60;

  @Parameters(paramLabel = "TEXT", arity = "0..*")
  private List<String> words = new ArrayList<>();

  @Option(names = "--commune", paramLabel = "A,B", split = ",")
  private List<String> communes = new ArrayList<>();

  @Option(names = "--all")
  private boolean singles;

  @Option(names = "--full-only")
  private boolean fullOnly;

  @Option(names = "--open", paramLabel = "N")
  private @Nullable Integer open;

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
    var compare = new IndicatorComparison(index);
    Comparison figures = compare.compare(new CompareRequest(text, asked, singles, fullOnly, false));
    if (figures.indicators().isEmpty()) {
      if (json) {
        printJson(figures);
      }
      complain(text.isBlank() ? text("compare.none") : text("compare.none.of", text));
      return FOUND;
    }
    if (open != null && (open < 1 || open > figures.indicators().size())) {
      throw wrong("compare.open.none", open, figures.indicators().size());
    }
    if (json || open != null || figures.communes() <= MANY) {
      print(chosen(compare.compare(new CompareRequest(text, asked, singles, fullOnly, true))));
    } else {
      print(figures);
    }
    return DONE;
  }

  /** The row that is to be opened; all where none is. */
  private Comparison chosen(Comparison comparison) {
    return open == null
        ? comparison
        : new Comparison(comparison.communes(), List.of(comparison.indicators().get(open - 1)));
  }

  private void print(Comparison comparison) {
    if (json) {
      printJson(comparison);
    } else if (open != null) {
      var group = new OpenedIndicator(terminal(), app().messages());
      group.lines(comparison.indicators().get(0)).forEach(this::print);
    } else {
      new ComparisonTables(terminal(), app().messages()).lines(comparison).forEach(this::print);
    }
  }
}
