package vn.kehoach.score.question;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kehoach.compare.CompareRequest;
import vn.kehoach.compare.IndicatorComparison;
import vn.kehoach.compare.due.DueDates;
import vn.kehoach.compare.due.DueRequest;
import vn.kehoach.compare.matrix.Matrices;
import vn.kehoach.compare.matrix.Matrix;
import vn.kehoach.compare.matrix.MatrixRequest;
import vn.kehoach.compare.matrix.TopicRequest;
import vn.kehoach.compare.matrix.Topics;
import vn.kehoach.index.CommuneKey;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.index.TopicDirectory;
import vn.kehoach.index.UnitRef;
import vn.kehoach.model.Role;
import vn.kehoach.search.Answer;
import vn.kehoach.search.AssignedRequest;
import vn.kehoach.search.Assignments;
import vn.kehoach.search.PlanSearch;
import vn.kehoach.search.Snippet;
import vn.kehoach.search.UnitAssignments;

/** Puts set questions to the class that answers their kind. */
final class SetAsker {

  /** More than any answer of a question has. */
  private static final int ALL = 10_000;

  private final PlanIndex index;
  private final IndicatorComparison comparison;

  SetAsker(PlanIndex index) {
    this.index = index;
    this.comparison = new IndicatorComparison(index);
  }

  /** The communes of an answer. */
  Set<String> communes(SetQuestion question) throws IOException {
    return switch (question.asks()) {
      case NOT -> silent(question.filter());
      case COUNTS -> counts(question.filter());
      case COMMUNES, FACTS, DUE ->
          facts(question).stream()
              .map(FoundFact::commune)
              .filter(Objects::nonNull)
              .collect(Collectors.toCollection(TreeSet::new));
    };
  }

  /** The facts of an answer. */
  List<FoundFact> facts(SetQuestion question) throws IOException {
    return question.asks() == SetQuestion.Asks.DUE
        ? due(question.filter())
        : facts(question.filter());
  }

  private List<FoundFact> facts(Filter filter) throws IOException {
    if (filter.indicator() != null) {
      return targets(filter, filter.indicator());
    }
    if (filter.topic() != null) {
      return ofTopic(filter, filter.topic());
    }
    return filter.unit() != null && filter.from() == null && filter.to() == null
        ? assigned(filter, filter.unit())
        : searched(filter);
  }

  private Set<String> silent(Filter filter) throws IOException {
    if (filter.unit() != null) {
      return new UnitAssignments(index)
          .assigned(new AssignedRequest(filter.unit())).communes().stream()
              .filter(each -> each.answer() == Answer.NONE || each.answer() == Answer.MENTIONED)
              .map(Assignments.Commune::commune)
              .filter(Objects::nonNull)
              .collect(Collectors.toCollection(TreeSet::new));
    }
    if (filter.topic() != null) {
      return without(filter.topic());
    }
    var silent = new TreeSet<String>();
    index.plans().forEach(plan -> silent.add(Objects.toString(plan.commune(), "")));
    facts(filter).forEach(fact -> silent.remove(Objects.toString(fact.commune(), "")));
    return silent;
  }

  /** The communes that the matrix of topics says have nothing of one. */
  private Set<String> without(TopicDirectory.Topic topic) throws IOException {
    Matrix matrix = new Matrices(index).matrix(MatrixRequest.of(Matrix.By.TOPIC));
    Set<String> without = new TreeSet<>();
    for (Matrix.Row row : matrix.rows()) {
      for (int i = 0; topic.id().equals(row.id()) && i < row.cells().size(); i++) {
        if (row.cells().get(i).answer() == Answer.NONE) {
          without.add(Objects.toString(matrix.communes().get(i).commune(), ""));
        }
      }
    }
    return without;
  }

  /** What the matrix of units counts. */
  private Set<String> counts(Filter filter) throws IOException {
    UnitRef unit = Objects.requireNonNull(filter.unit(), "whose tasks are to be counted?");
    Matrix matrix = new Matrices(index).matrix(MatrixRequest.of(Matrix.By.UNIT));
    Set<String> counts = new TreeSet<>();
    for (Matrix.Row row : matrix.rows()) {
      for (int i = 0; Objects.equals(unit.id(), row.id()) && i < row.cells().size(); i++) {
        int count = count(row.cells().get(i), filter.role());
        if (count > 0) {
          String commune = Objects.toString(matrix.communes().get(i).commune(), "");
          counts.add(SetQuestion.counted(commune, String.valueOf(count)));
        }
      }
    }
    return counts;
  }

  private static int count(Matrix.Cell cell, @Nullable Role role) {
    return switch (role) {
      case null -> cell.facts();
      case LEAD -> cell.counts().lead();
      case COORDINATE -> cell.counts().coordinate();
      case MONITOR -> cell.counts().monitor();
      case ASSIGNED -> cell.counts().assigned();
    };
  }

  private List<FoundFact> ofTopic(Filter filter, TopicDirectory.Topic topic) throws IOException {
    var request = new TopicRequest(topic, communes(filter), 0, ALL);
    return new Topics(index)
        .tasks(request).communes().stream()
            .flatMap(
                each ->
                    each.tasks().stream()
                        .map(
                            task ->
                                new FoundFact(
                                    each.commune(), task.planId(), task.text(), task.at())))
            .toList();
  }

  private List<FoundFact> due(Filter filter) throws IOException {
    LocalDate today = Objects.requireNonNull(filter.from(), "due from when?");
    var request =
        new DueRequest(today, filter.to(), filter.unit(), communes(filter), false, today, 0, ALL);
    return new DueDates(index)
        .due(request).due().stream()
            .map(item -> new FoundFact(item.commune(), item.planId(), item.text(), item.at()))
            .distinct()
            .toList();
  }

  private static List<String> communes(Filter filter) {
    return filter.commune() == null ? List.of() : List.of(filter.commune());
  }

  private List<FoundFact> targets(Filter filter, String indicator) throws IOException {
    Bound bound = filter.value();
    return comparison.compare(CompareRequest.of(indicator)).indicators().stream()
        .flatMap(row -> row.cells().stream())
        .filter(cell -> bound == null || bound.keeps(cell.value()))
        .map(cell -> new FoundFact(cell.commune(), cell.planId(), cell.text(), cell.at()))
        .toList();
  }

  private List<FoundFact> assigned(Filter filter, UnitRef unit) throws IOException {
    return new UnitAssignments(index)
        .assigned(new AssignedRequest(unit)).communes().stream()
            .filter(each -> filter.commune() == null || isCommune(each, filter.commune()))
            .flatMap(
                each ->
                    each.facts().stream()
                        .filter(fact -> !fact.mention())
                        .filter(fact -> filter.role() == null || fact.role() == filter.role())
                        .filter(
                            fact ->
                                filter.kind() == null || fact.kind().equals(filter.kind().code()))
                        .map(fact -> found(each, fact)))
            .distinct()
            .toList();
  }

  private static boolean isCommune(Assignments.Commune each, String name) {
    return !CommuneKey.named(name, Set.of(CommuneKey.of(each.commune(), each.province())))
        .isEmpty();
  }

  private static FoundFact found(Assignments.Commune commune, Assignments.Fact fact) {
    return new FoundFact(commune.commune(), fact.planId(), fact.text(), fact.at());
  }

  private List<FoundFact> searched(Filter filter) throws IOException {
    return new PlanSearch(index)
        .search(filter.search(null, ALL), new Snippet("", "")).hits().stream()
            .map(hit -> new FoundFact(hit.commune(), hit.planId(), hit.text(), hit.at()))
            .toList();
  }
}
