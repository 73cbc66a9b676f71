package vn.kehoach.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.kehoach.compare.matrix.Matrices;
import vn.kehoach.compare.matrix.Matrix;
import vn.kehoach.compare.matrix.MatrixRequest;
import vn.kehoach.compare.matrix.TopicRequest;
import vn.kehoach.compare.matrix.TopicTasks;
import vn.kehoach.compare.matrix.Topics;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.index.TopicDirectory;
import vn.kehoach.index.UnitRef;
import vn.kehoach.search.AssignedRequest;
import vn.kehoach.search.Assignments;
import vn.kehoach.search.UnitAssignments;

/** Who does what: units or topics against communes. */
@Command(name = "matrix")
final class MatrixCommand extends Question {

  private static final int PAGE = 500;

  @Option(names = "--by", paramLabel = "unit|topic")
  private Matrix.By by = Matrix.By.UNIT;

  @Option(names = "--commune", paramLabel = "A,B")
  private List<String> typedCommunes = new ArrayList<>();

  @Option(names = "--open", paramLabel = "ROW[/COMMUNE]")
  private @Nullable String open;

  @Option(names = "--all")
  private boolean all;

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
    Optional<List<String>> communes = communes(index, typedCommunes);
    if (communes.isEmpty()) {
      return FOUND;
    }
    if (open != null) {
      return open(index, open, communes.get());
    }
    Matrix matrix = new Matrices(index).matrix(new MatrixRequest(by, communes.get()));
    if (json) {
      printJson(matrix);
    } else {
      new MatrixLines(this).print(matrix, all);
    }
    return matrix.rows().isEmpty() ? FOUND : DONE;
  }

  /** A row, or a pair of row and commune; a name may itself have a stroke in it. */
  private int open(PlanIndex index, String asked, List<String> communes) throws IOException {
    int stroke = asked.lastIndexOf('/');
    List<String> of = communes;
    String row = asked;
    if (stroke > 0) {
      row = asked.substring(0, stroke);
      Optional<List<String>> named = communes(index, List.of(asked.substring(stroke + 1)));
      if (named.isEmpty()) {
        return FOUND;
      }
      of = named.get();
    }
    boolean tasks = stroke > 0;
    return by == Matrix.By.UNIT
        ? openUnit(index, row.strip(), of, tasks)
        : openTopic(index, row.strip(), of, tasks);
  }

  /** The tasks where a commune is named; else only how many each has. */
  private Paging paging(boolean tasks) {
    int whole = json ? Integer.MAX_VALUE : PAGE;
    return new Paging(limit != null ? limit : tasks ? whole : 0, page);
  }

  private int openUnit(PlanIndex index, String asked, List<String> of, boolean tasks)
      throws IOException {
    Optional<UnitRef> unit = unit(index, asked);
    if (unit.isEmpty()) {
      return FOUND;
    }
    Paging paging = paging(tasks);
    Assignments answer =
        new UnitAssignments(index)
            .assigned(new AssignedRequest(unit.get(), of, paging.offset(), paging.limit()));
    if (json) {
      printJson(answer);
    } else if (tasks) {
      new AssignedLines(this, new FactLines(terminal(), app().messages(), index)).print(answer);
      more(paging, answer.given(), answer.total());
    } else {
      new MatrixLines(this).print(answer);
    }
    return answer.total() > 0 ? DONE : FOUND;
  }

  private int openTopic(PlanIndex index, String asked, List<String> of, boolean tasks)
      throws IOException {
    Optional<TopicDirectory.Topic> topic = TopicDirectory.standard().find(asked);
    if (topic.isEmpty()) {
      List<String> names =
          TopicDirectory.standard().topics().stream().map(TopicDirectory.Topic::name).toList();
      complain(text("matrix.topic.unknown", asked, String.join("; ", names)));
      return FOUND;
    }
    Paging paging = paging(tasks);
    TopicTasks answer =
        new Topics(index).tasks(new TopicRequest(topic.get(), of, paging.offset(), paging.limit()));
    if (json) {
      printJson(answer);
    } else {
      new TopicLines(this, new FactLines(terminal(), app().messages(), index)).print(answer, tasks);
      if (tasks) {
        more(paging, answer.given(), answer.total());
      }
    }
    return answer.total() > 0 ? DONE : FOUND;
  }
}
