package vn.kehoach.score.question;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.score.QuestionFault;
import vn.kehoach.score.QuestionMeasure;
import vn.kehoach.score.QuestionScore;
import vn.kehoach.score.QuestionScore.Measured;
import vn.kehoach.score.QuestionScore.Miss;
import vn.kehoach.score.QuestionTable;

/** Counts over all set questions what of the answers is there, and what does not belong to them. */
final class SetScorer {

  private final PlansIndex plans;
  private final SetAsker asker;
  private final List<Miss> misses = new ArrayList<>();
  private int right;
  private int missed;
  private int wrong;
  private int exact;

  SetScorer(PlansIndex plans) {
    this.plans = plans;
    this.asker = new SetAsker(plans.index());
  }

  QuestionScore score(List<SetQuestion> questions) throws IOException {
    for (SetQuestion question : questions) {
      int before = misses.size();
      if (question.asks().facts()) {
        facts(question);
      } else {
        communes(question);
      }
      exact += misses.size() == before ? 1 : 0;
    }
    return new QuestionScore(
        QuestionTable.SETS,
        questions.size(),
        List.of(
            new Measured(QuestionMeasure.SET_RECALL, share(right, right + missed)),
            new Measured(QuestionMeasure.SET_PRECISION, share(right, right + wrong)),
            new Measured(QuestionMeasure.SETS_EXACT, share(exact, questions.size()))),
        List.of(),
        misses);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }

  private void communes(SetQuestion question) throws IOException {
    Set<String> found = asker.communes(question);
    for (String commune : question.communes()) {
      if (found.contains(commune)) {
        right++;
      } else {
        missed(question, null, null, commune);
      }
    }
    for (String commune : found) {
      if (!question.communes().contains(commune)) {
        wrong(question, null, null, commune);
      }
    }
  }

  private void facts(SetQuestion question) throws IOException {
    var left = new ArrayList<>(question.places());
    for (FoundFact fact : asker.facts(question)) {
      String plan = plans.name(fact.planId());
      Optional<Place> place =
          left.stream().filter(each -> each.holds(plan, fact.at(), fact.text())).findFirst();
      if (place.isPresent()) {
        left.remove(place.get());
        right++;
      } else {
        wrong(question, plan, fact.at().page(), fact.text());
      }
    }
    left.forEach(place -> missed(question, place.plan(), place.page(), place.words()));
  }

  private void missed(
      SetQuestion question, @Nullable String plan, @Nullable Integer page, String quote) {
    missed++;
    misses.add(
        new Miss(question.line(), question.asked(), QuestionFault.MISSING, "", plan, page, quote));
  }

  private void wrong(
      SetQuestion question, @Nullable String plan, @Nullable Integer page, String quote) {
    wrong++;
    misses.add(
        new Miss(
            question.line(), question.asked(), QuestionFault.NO_MEMBER, "", plan, page, quote));
  }
}
