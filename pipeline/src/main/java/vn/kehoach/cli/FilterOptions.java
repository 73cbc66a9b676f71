package vn.kehoach.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.kehoach.export.facts.Filter;
import vn.kehoach.index.FactKind;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.index.UnitRef;
import vn.kehoach.model.Role;

/** The options that choose facts, as a search has them; several communes may be named. */
final class FilterOptions {

  @Parameters(paramLabel = "TEXT", arity = "0..*")
  private List<String> words = new ArrayList<>();

  @Option(names = "--unit", paramLabel = "U")
  private @Nullable String unit;

  @Option(names = "--role", paramLabel = "R")
  private @Nullable Role role;

  @Option(names = "--commune", paramLabel = "A,B")
  private List<String> typedCommunes = new ArrayList<>();

  @Option(names = "--province", paramLabel = "P")
  private @Nullable String province;

  @Option(names = "--kind", paramLabel = "K")
  private @Nullable FactKind kind;

  @Option(names = "--due-before", paramLabel = "D", converter = DayConverter.class)
  private @Nullable LocalDate dueBefore;

  @Option(names = "--due-after", paramLabel = "D", converter = DayConverter.class)
  private @Nullable LocalDate dueAfter;

  /** What is wrong with the options by themselves: the key of a message, or nothing. */
  Optional<String> problem() {
    if (dueBefore != null && dueAfter != null && dueBefore.isBefore(dueAfter)) {
      return Optional.of("use.dates");
    }
    return kind == FactKind.SECTION ? Optional.of("use.export.kind") : Optional.empty();
  }

  /** The filter; nothing where a name is not known, which has then been said. */
  Optional<Filter> filter(Question question, PlanIndex index) throws IOException {
    Optional<UnitRef> asked = Optional.empty();
    if (unit != null) {
      asked = question.unit(index, unit);
      if (asked.isEmpty()) {
        return Optional.empty();
      }
    }
    Optional<List<String>> communes = question.communes(index, typedCommunes);
    if (communes.isEmpty() || !question.hasProvince(index, province)) {
      return Optional.empty();
    }
    return Optional.of(
        new Filter(
            String.join(" ", words),
            asked.orElse(null),
            role,
            communes.get(),
            province,
            kind,
            dueBefore,
            dueAfter));
  }
}
