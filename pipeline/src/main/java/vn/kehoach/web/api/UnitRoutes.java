package vn.kehoach.web.api;

import java.io.IOException;
import java.util.List;
import vn.kehoach.compare.matrix.Matrices;
import vn.kehoach.compare.matrix.Matrix;
import vn.kehoach.compare.matrix.MatrixRequest;
import vn.kehoach.compare.matrix.TopicRequest;
import vn.kehoach.compare.matrix.TopicTasks;
import vn.kehoach.compare.matrix.Topics;
import vn.kehoach.index.TopicDirectory;
import vn.kehoach.search.AssignedRequest;
import vn.kehoach.search.Assignments;
import vn.kehoach.search.UnitAssignments;
import vn.kehoach.web.http.Asked;
import vn.kehoach.web.http.Parameter;
import vn.kehoach.web.http.Reply;
import vn.kehoach.web.http.Route;

/** Who does what. */
public final class UnitRoutes {

  private static final int PAGE = 500;
  private static final int MOST = 2_000;

  private final Inquiry inquiry;

  /** Answers by this inquiry. */
  public UnitRoutes(Inquiry inquiry) {
    this.inquiry = inquiry;
  }

  /** The routes. */
  public List<Route> routes() {
    Parameter communes = Parameter.texts("commune", "only these communes, any spelling");
    Parameter offset = Parameter.number("offset", "facts to pass over");
    Parameter limit = Parameter.number("limit", "most facts to give, at most " + MOST);
    return List.of(
        Route.get(
            "/assigned",
            "What a unit was given to do, commune by commune",
            Assignments.class,
            this::assigned,
            Parameter.text("unit", "the unit: its id or name, any spelling"),
            communes,
            offset,
            limit),
        Route.get(
            "/matrix",
            "Units or topics against communes; of a row's cells only those with anything in them:"
                + " [position of the commune, facts, lead, coordinate, monitor, assigned,"
                + " mentioned]",
            MatrixCells.class,
            this::matrix,
            Parameter.choice("by", Matrix.By.class, "what the rows are; units if not said"),
            communes),
        Route.get(
            "/topics/{topic}",
            "The tasks of a topic, commune by commune",
            TopicTasks.class,
            this::topic,
            Parameter.path("topic", "id or name of the topic"),
            communes,
            offset,
            limit));
  }

  private Reply assigned(Asked asked) throws IOException {
    String name = asked.needed("unit");
    return inquiry.ask(
        index -> {
          Assignments answer =
              new UnitAssignments(index)
                  .assigned(
                      new AssignedRequest(
                          inquiry.unit(index, name),
                          inquiry.communes(index, asked.texts("commune")),
                          offset(asked),
                          limit(asked)));
          return Reply.of(answer);
        });
  }

  private Reply matrix(Asked asked) throws IOException {
    Matrix.By by = asked.choice("by", Matrix.By.class);
    return inquiry.ask(
        index ->
            Reply.of(
                MatrixCells.of(
                    new Matrices(index)
                        .matrix(
                            new MatrixRequest(
                                by == null ? Matrix.By.UNIT : by,
                                inquiry.communes(index, asked.texts("commune")))))));
  }

  private Reply topic(Asked asked) throws IOException {
    TopicDirectory.Topic topic = Inquiry.topic(asked.part("topic"));
    return inquiry.ask(
        index ->
            Reply.of(
                new Topics(index)
                    .tasks(
                        new TopicRequest(
                            topic,
                            inquiry.communes(index, asked.texts("commune")),
                            offset(asked),
                            limit(asked)))));
  }

  private static int offset(Asked asked) {
    return asked.number("offset", 0, 0, Integer.MAX_VALUE);
  }

  private static int limit(Asked asked) {
    return asked.number("limit", PAGE, 0, MOST);
  }
}
