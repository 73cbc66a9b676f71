package vn.kehoach.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.kehoach.bench.plans.GeneratedPlan;
import vn.kehoach.bench.plans.PlanGenerator;
import vn.kehoach.compare.CompareRequest;
import vn.kehoach.compare.IndicatorComparison;
import vn.kehoach.compare.due.DueDates;
import vn.kehoach.compare.due.DueRequest;
import vn.kehoach.compare.matrix.Matrices;
import vn.kehoach.compare.matrix.Matrix;
import vn.kehoach.compare.matrix.MatrixRequest;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.index.PlanIndexWriter;
import vn.kehoach.index.UnitRef;
import vn.kehoach.search.AssignedRequest;
import vn.kehoach.search.PlanSearch;
import vn.kehoach.search.SearchRequest;
import vn.kehoach.search.Snippet;
import vn.kehoach.search.UnitAssignments;

/**
 * How long answers take on an index of generated plans, in a process that has answered before.
 *
 * <p>Comparisons are those of figures, as the commands make them over many communes; the sentences
 * of a row are read where it is opened, which is measured by itself.
 *
 * <p>Questions differ from one run to the next, as people's do; the seed is settled, so that two
 * measurements ask the same.
 */
public final class IndexBench {

  private static final long SEED = 20260701;
  private static final int PLANS_EACH = 10;
  private static final int PAGE = 20;
  private static final double MILLION = 1e6;
  private static final double BILLION = 1e9;
  private static final int WARMING = 20;

  /** No question is asked longer than so many seconds, warming and measuring alike. */
  private static final int SECONDS = 30;

  private final int communes;
  private final int runs;
  private final Path folder;
  private final PlanGenerator generator;
  private final Random random = new Random(SEED);

  /** What is asked. */
  public enum Asked {
    SEARCH,
    ASSIGNED,
    DUE,
    COMPARE_ONE,
    COMPARE_OPENED,
    COMPARE_ALL,
    MATRIX_UNITS,
    MATRIX_TOPICS
  }

  /**
   * How long one kind of question took.
   *
   * @param asked what was asked
   * @param runs how often, warm
   * @param first milliseconds of the first time
   * @param half milliseconds within which half of the runs were answered
   * @param most the same for 99 of 100
   * @param worst milliseconds of the slowest
   */
  public record Line(Asked asked, int runs, double first, double half, double most, double worst) {}

  /**
   * What was measured.
   *
   * @param plans number of plans
   * @param facts number of facts
   * @param indexSeconds how long writing the index took, the plans' making included
   * @param indexBytes its size
   * @param openMillis how long opening took, until the first question could be asked
   * @param lines the questions
   */
  public record Result(
      int plans,
      int facts,
      double indexSeconds,
      long indexBytes,
      double openMillis,
      List<Line> lines) {

    public Result {
      lines = List.copyOf(lines);
    }
  }

  /**
   * Prepares a measurement.
   *
   * @param communes how many communes, each of ten plans
   * @param runs how often to ask each question
   * @param folder an empty folder for the index
   */
  public IndexBench(int communes, int runs, Path folder) {
    this.communes = communes;
    this.runs = runs;
    this.folder = folder;
    this.generator = new PlanGenerator(SEED, communes, PLANS_EACH);
  }

  /** Writes the index and asks. */
  public Result run() throws IOException {
    long start = System.nanoTime();
    int facts = write();
    double indexSeconds = (System.nanoTime() - start) / BILLION;
    start = System.nanoTime();
    try (PlanIndex index = PlanIndex.open(folder)) {
      index.lists();
      double open = millisSince(start);
      var lines = new ArrayList<Line>();
      for (Asked asked : Asked.values()) {
        lines.add(measure(asked, questions(asked, index)));
      }
      return new Result(communes * PLANS_EACH, facts, indexSeconds, size(), open, lines);
    }
  }

  private int write() throws IOException {
    try (PlanIndexWriter writer = PlanIndexWriter.open(folder)) {
      int facts =
          IntStream.range(0, communes * PLANS_EACH)
              .parallel()
              .map(
                  number -> write(generator.plan(number / PLANS_EACH, number % PLANS_EACH), writer))
              .sum();
      writer.commit();
      return facts;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static int write(GeneratedPlan plan, PlanIndexWriter writer) {
    try {
      writer.update(plan.document());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return plan.duties().size() + plan.goals().size();
  }

  private long size() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private interface Question {
    void ask() throws IOException;
  }

  /** Makes up the next question, which is not measured. */
  private interface Questions {
    Question next();
  }

  private Line measure(Asked asked, Questions questions) throws IOException {
    double first = millis(questions.next());
    long start = System.nanoTime();
    for (int i = 0; i < WARMING && inTime(start); i++) {
      questions.next().ask();
    }
    var times = new ArrayList<Double>();
    start = System.nanoTime();
    while (times.isEmpty() || times.size() < runs && inTime(start)) {
      times.add(millis(questions.next()));
    }
    times.sort(null);
    return new Line(
        asked, times.size(), first, share(times, 50), share(times, 99), times.getLast());
  }

  private static double millis(Question question) throws IOException {
    long start = System.nanoTime();
    question.ask();
    return millisSince(start);
  }

  private static boolean inTime(long start) {
    return System.nanoTime() - start < SECONDS * BILLION;
  }

  /** The time within which that many of a hundred were answered. */
  private static double share(List<Double> sorted, int percent) {
    int place = (int) Math.ceil(sorted.size() * percent / 100.0) - 1;
    return sorted.get(Math.max(0, place));
  }

  private static double millisSince(long start) {
    return (System.nanoTime() - start) / MILLION;
  }

  private Questions questions(Asked asked, PlanIndex index) {
    var search = new PlanSearch(index);
    var assigned = new UnitAssignments(index);
    var due = new DueDates(index);
    var compare = new IndicatorComparison(index);
    var matrices = new Matrices(index);
    var snippet = new Snippet("", "");
    return switch (asked) {
      case SEARCH ->
          () -> {
            SearchRequest request = searched();
            return () -> search.search(request, snippet);
          };
      case ASSIGNED ->
          () -> {
            var request = new AssignedRequest(unit(), List.of(), random.nextInt(99), PAGE);
            return () -> assigned.assigned(request);
          };
      case DUE ->
          () -> {
            DueRequest request = stretch();
            return () -> due.due(request);
          };
      case COMPARE_ONE ->
          () -> {
            CompareRequest request = CompareRequest.of(indicator()).figuresOnly();
            return () -> compare.compare(request);
          };
      case COMPARE_OPENED ->
          () -> {
            CompareRequest request = CompareRequest.of(indicator());
            return () -> compare.opened(request, 0, 1);
          };
      case COMPARE_ALL -> () -> () -> compare.compare(CompareRequest.all().figuresOnly());
      case MATRIX_UNITS -> () -> () -> matrices.matrix(MatrixRequest.of(Matrix.By.UNIT));
      case MATRIX_TOPICS -> () -> () -> matrices.matrix(MatrixRequest.of(Matrix.By.TOPIC));
    };
  }

  /** Words of some plan's task or target, some narrowed to a unit or a commune. */
  private SearchRequest searched() {
    GeneratedPlan plan = plan();
    String text =
        random.nextBoolean()
            ? plan.document().tasks().get(random.nextInt(plan.duties().size())).text()
            : indicator();
    String[] words = text.split(" ");
    String some = String.join(" ", List.of(words).subList(0, Math.min(words.length, 5)));
    return new SearchRequest(
        some,
        random.nextInt(4) == 0 ? unit() : null,
        null,
        random.nextInt(4) == 0 ? plan.commune().name() : null,
        null,
        null,
        null,
        null,
        PAGE);
  }

  private UnitRef unit() {
    GeneratedPlan.Doer doer = generator.doers().get(random.nextInt(generator.doers().size()));
    return new UnitRef(doer.id(), doer.name());
  }

  private String indicator() {
    while (true) {
      GeneratedPlan plan = plan();
      if (!plan.goals().isEmpty()) {
        int goal = random.nextInt(plan.goals().size());
        return plan.document().targets().get(goal).indicator();
      }
    }
  }

  private GeneratedPlan plan() {
    return generator.plan(random.nextInt(communes), random.nextInt(PLANS_EACH));
  }

  /** A day to a year, some of it for a unit or a commune only. */
  private DueRequest stretch() {
    LocalDate from = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(360));
    LocalDate to = from.plusDays(new int[] {0, 6, 30, 90, 365}[random.nextInt(5)]);
    String commune = plan().commune().name();
    return new DueRequest(
        from,
        to,
        random.nextInt(3) == 0 ? unit() : null,
        random.nextInt(3) == 0 ? List.of(commune) : List.of(),
        false,
        from,
        random.nextInt(99),
        PAGE);
  }
}
