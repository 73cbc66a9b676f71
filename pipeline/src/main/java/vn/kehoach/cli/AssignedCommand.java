package vn.kehoach.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.index.UnitRef;
import vn.kehoach.search.AssignedRequest;
import vn.kehoach.search.Assignments;
import vn.kehoach.search.UnitAssignments;

/** What a unit was given to do, commune by commune. */
@Command(name = "assigned")
final class AssignedCommand extends Question {

  /** Facts on a page of the terminal; JSON is whole unless asked otherwise. */
  private static final int PAGE = 500;

  @Parameters(paramLabel = "UNIT")
  private String asked = "";

  @Option(names = "--commune", paramLabel = "A,B")
  private List<String> typedCommunes = new ArrayList<>();

  @Option(names = "--limit", paramLabel = "N")
  private @Nullable Integer limit;

  @Option(names = "--page", paramLabel = "N")
  private int page = 1;

  @Option(names = "--json")
  private boolean json;

  @Override
  void checkUse() {
    checkPaging(limit, page);
  }

  @Override
  int ask(PlanIndex index) throws IOException {
    Optional<UnitRef> unit = unit(index, asked);
    if (unit.isEmpty()) {
      return FOUND;
    }
    Optional<List<String>> communes = communes(index, typedCommunes);
    if (communes.isEmpty()) {
      return FOUND;
    }
    var paging = new Paging(limit == null ? json ? Integer.MAX_VALUE : PAGE : limit, page);
    Assignments answer =
        new UnitAssignments(index)
            .assigned(
                new AssignedRequest(unit.get(), communes.get(), paging.offset(), paging.limit()));
    if (json) {
      printJson(answer);
    } else {
      new AssignedLines(this, new FactLines(terminal(), app().messages(), index)).print(answer);
      more(paging, answer.given(), answer.total());
    }
    boolean any = answer.total() > 0;
    if (!any) {
      complain(text("assigned.none", answer.unit().name()));
    }
    return any ? DONE : FOUND;
  }
}
