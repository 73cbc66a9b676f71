package vn.kehoach.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.kehoach.compare.due.DueDates;
import vn.kehoach.compare.due.DueList;
import vn.kehoach.compare.due.DueRequest;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.index.UnitRef;

/** What falls due in a stretch of time. */
@Command(name = "due")
final class DueCommand extends Question {

  private static final int PAGE = 200;

  /** Days ahead, where no stretch is asked for. */
  private static final int AHEAD = 30;

  @Option(names = "--from", paramLabel = "D", converter = DayConverter.class)
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "D", converter = DayConverter.class)
  private @Nullable LocalDate to;

  @Option(names = "--unit", paramLabel = "U")
  private @Nullable String asked;

  @Option(names = "--commune", paramLabel = "A,B")
  private List<String> typedCommunes = new ArrayList<>();

  @Option(names = "--conflicts")
  private boolean conflicts;

  @Option(names = "--today", paramLabel = "D", converter = DayConverter.class)
  private LocalDate today = LocalDate.now();

  @Option(names = "--limit", paramLabel = "N")
  private @Nullable Integer limit;

  @Option(names = "--page", paramLabel = "N")
  private int page = 1;

  @Option(names = "--json")
  private boolean json;

  @Override
  void checkUse() {
    checkPaging(limit, page);
    if (from != null && to != null && from.isAfter(to)) {
      throw wrong("use.from");
    }
  }

  @Override
  int ask(PlanIndex index) throws IOException {
    Optional<UnitRef> unit = Optional.empty();
    if (asked != null) {
      unit = unit(index, asked);
      if (unit.isEmpty()) {
        return FOUND;
      }
    }
    Optional<List<String>> communes = communes(index, typedCommunes);
    if (communes.isEmpty()) {
      return FOUND;
    }
    var paging = new Paging(limit != null ? limit : json ? Integer.MAX_VALUE : PAGE, page);
    boolean unbounded = from == null && to == null && !conflicts;
    var request =
        new DueRequest(
            unbounded ? today : from,
            unbounded ? today.plusDays(AHEAD) : to,
            unit.orElse(null),
            communes.get(),
            conflicts,
            today,
            paging.offset(),
            paging.limit());
    DueList answer = new DueDates(index).due(request);
    if (json) {
      printJson(answer);
    } else {
      new DueLines(this, new FactLines(terminal(), app().messages(), index))
          .print(answer, conflicts);
      more(paging, answer.due().size(), (int) Math.min(Integer.MAX_VALUE, answer.total()));
    }
    return answer.total() + answer.ongoingTotal() > 0 ? DONE : FOUND;
  }
}
