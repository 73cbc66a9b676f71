package vn.kehoach.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  @Option(names = "--commune", paramLabel = "A,B")
  private List<String> typedCommunes = new ArrayList<>();

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
    Optional<List<String>> named = communes(index, typedCommunes);
    if (named.isEmpty()) {
      return FOUND;
    }
    List<String> asked = named.get();
    String text = String.join(" ", words);
    var compare = new IndicatorComparison(index);
    var request = new CompareRequest(text, asked, singles, fullOnly, false);
    Comparison figures = compare.compare(request);
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
    if (open != null) {
      print(compare.opened(request, open - 1, 1));
    } else if (json || figures.communes() <= MANY) {
      print(compare.opened(request, 0, Integer.MAX_VALUE));
    } else {
      print(figures);
    }
    return DONE;
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
