package vn.kehoach.score.question;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.kehoach.compare.CompareRequest;
import vn.kehoach.compare.IndicatorComparison;
import vn.kehoach.index.CommuneKey;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.index.UnitRef;
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
    return question.asks() == SetQuestion.Asks.NOT
        ? silent(question.filter())
        : facts(question.filter()).stream()
            .map(FoundFact::commune)
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The facts of an answer. */
  List<FoundFact> facts(Filter filter) throws IOException {
    if (filter.indicator() != null) {
      return targets(filter, filter.indicator());
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
    var silent = new TreeSet<String>();
    index.plans().forEach(plan -> silent.add(Objects.toString(plan.commune(), "")));
    facts(filter).forEach(fact -> silent.remove(Objects.toString(fact.commune(), "")));
    return silent;
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
