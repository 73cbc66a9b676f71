package vn.kehoach.score.question;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.score.QuestionFault;
import vn.kehoach.score.QuestionMeasure;
import vn.kehoach.score.QuestionScore;
import vn.kehoach.score.QuestionScore.Measured;
import vn.kehoach.score.QuestionScore.Miss;
import vn.kehoach.score.QuestionScore.Part;
import vn.kehoach.score.QuestionTable;
import vn.kehoach.score.question.SearchQuestion.Judged;
import vn.kehoach.search.PlanSearch;
import vn.kehoach.search.SearchResult;
import vn.kehoach.search.Snippet;

/** Puts the search questions, and looks where the facts stand that should come first. */
final class SearchScorer {

  /** How far people look. */
  private static final int DEPTH = 10;

  /** More than are looked at, since what says the same again is passed over. */
  private static final int ASKED = 3 * DEPTH;

  /** The grade from which a fact is asked for, and not only touched on. */
  private static final int ASKED_FOR = 2;

  private final PlansIndex plans;
  private final PlanSearch search;
  private final List<Miss> misses = new ArrayList<>();

  SearchScorer(PlansIndex plans) {
    this.plans = plans;
    this.search = new PlanSearch(plans.index());
  }

  private record Scored(SearchQuestion question, double ndcg, double recall) {}

  QuestionScore score(List<SearchQuestion> questions) throws IOException {
    var scored = new ArrayList<Scored>();
    for (SearchQuestion question : questions) {
      scored.add(score(question));
    }
    Map<String, List<Scored>> manners =
        scored.stream()
            .collect(
                Collectors.groupingBy(
                    each -> each.question().manner(), LinkedHashMap::new, Collectors.toList()));
    List<Part> parts =
        manners.entrySet().stream()
            .map(each -> new Part(each.getKey(), each.getValue().size(), mean(each.getValue())))
            .toList();
    return new QuestionScore(QuestionTable.SEARCH, scored.size(), mean(scored), parts, misses);
  }

  private static List<Measured> mean(List<Scored> scored) {
    return List.of(
        new Measured(
            QuestionMeasure.NDCG_AT_10,
            scored.stream().mapToDouble(Scored::ndcg).average().orElse(1)),
        new Measured(
            QuestionMeasure.RECALL_AT_10,
            scored.stream().mapToDouble(Scored::recall).average().orElse(1)));
  }

  private Scored score(SearchQuestion question) throws IOException {
    SearchResult result =
        search.search(question.filter().search(question.typed(), ASKED), new Snippet("", ""));
    var left = new ArrayList<>(question.judged());
    var grades = new ArrayList<Integer>();
    var useless = new ArrayList<SearchResult.Hit>();
    List<SearchResult.Hit> shown =
        Stream.concat(result.hits().stream(), result.near().stream()).toList();
    for (SearchResult.Hit hit : shown) {
      Optional<Judged> found = best(left, hit);
      if (found.isPresent()) {
        left.remove(found.get());
        grades.add(found.get().grade());
      } else if (best(question.judged(), hit).isEmpty()) {
        grades.add(0);
        if (!left.isEmpty() && grades.size() <= DEPTH) {
          useless.add(hit);
        }
      }
    }
    List<Integer> ideal = question.judged().stream().map(Judged::grade).toList();
    double ndcg = Ranking.ndcg(grades, ideal, DEPTH);
    if (ndcg < 1) {
      note(question, grades, useless, left);
    }
    return new Scored(question, ndcg, Ranking.recall(grades, ideal, DEPTH, ASKED_FOR));
  }

  /** The judged fact that a hit shows, the one of most use. */
  private Optional<Judged> best(List<Judged> judged, SearchResult.Hit hit) {
    return judged.stream()
        .filter(each -> each.place().holds(plans.name(hit.planId()), hit.at(), hit.text()))
        .max(Comparator.comparingInt(Judged::grade));
  }

  private void note(
      SearchQuestion question,
      List<Integer> grades,
      List<SearchResult.Hit> useless,
      List<Judged> notFound) {
    String order =
        grades.stream()
            .limit(DEPTH)
            .map(String::valueOf)
            .collect(Collectors.joining("-", "[", "]"));
    for (Judged judged : notFound) {
      Place place = judged.place();
      add(question, QuestionFault.NOT_FOUND, order, place.plan(), place.page(), place.words());
    }
    for (SearchResult.Hit hit : useless) {
      String plan = plans.name(hit.planId());
      add(question, QuestionFault.OF_NO_USE, order, plan, hit.at().page(), hit.text());
    }
  }

  private void add(
      SearchQuestion question,
      QuestionFault fault,
      String grades,
      String plan,
      @Nullable Integer page,
      String quote) {
    misses.add(new Miss(question.line(), question.named(), fault, grades, plan, page, quote));
  }
}
