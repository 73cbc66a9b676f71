package vn.kehoach.score.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.kehoach.model.At;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.score.Golden;
import vn.kehoach.score.Medium;
import vn.kehoach.score.QuestionTable;
import vn.kehoach.score.question.SearchQuestion.Judged;

/** The tables of golden/questions against the truths of the plans: what they name stands there. */
class QuestionTablesTest {

  private static final Map<String, PlanDocument> TRUTHS = new TreeMap<>();

  /** A fact of a truth. */
  private record Fact(String plan, At at, String text) {}

  @BeforeAll
  static void readTheTruths() throws IOException {
    Golden golden = Golden.at(golden());
    for (String plan : golden.plans()) {
      TRUTHS.put(plan, golden.truth(plan, Medium.PDF));
    }
  }

  @Test
  void thereAreQuestionsEnough() throws IOException {
    List<SearchQuestion> search = SearchQuestion.read(table(QuestionTable.SEARCH));
    Set<String> manners = search.stream().map(SearchQuestion::manner).collect(Collectors.toSet());

    assertTrue(search.size() >= 40, search.size() + " search questions");
    assertEquals(8, manners.size(), manners.toString());
    assertTrue(SetQuestion.read(table(QuestionTable.SETS)).size() >= 40);
    assertTrue(TableRow.read(table(QuestionTable.INDICATOR_PHRASES)).size() >= 60);
  }

  @Test
  void everyFactThatASearchShouldFindStandsInItsPlan() throws IOException {
    var missing = new ArrayList<String>();
    for (SearchQuestion question : SearchQuestion.read(table(QuestionTable.SEARCH))) {
      for (Judged judged : question.judged()) {
        if (facts().noneMatch(fact -> holds(judged.place(), fact))) {
          missing.add("line " + question.line() + ": " + judged.place());
        }
      }
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void everyQuestionAsksForSomethingInParticular() throws IOException {
    for (SearchQuestion question : SearchQuestion.read(table(QuestionTable.SEARCH))) {
      assertTrue(
          question.judged().stream().anyMatch(judged -> judged.grade() == 3), question.toString());
    }
  }

  @Test
  void noSearchIsAskedTwice() throws IOException {
    var asked = new HashSet<String>();
    for (SearchQuestion question : SearchQuestion.read(table(QuestionTable.SEARCH))) {
      assertTrue(asked.add(question.typed() + question.filter()), question.toString());
    }
  }

  @Test
  void everyMemberOfASetStandsInItsPlanAndIsMeantAlone() throws IOException {
    var wrong = new ArrayList<String>();
    for (SetQuestion question : SetQuestion.read(table(QuestionTable.SETS))) {
      for (Place place : question.places()) {
        long texts = facts().filter(f -> holds(place, f)).map(Fact::text).distinct().count();
        if (texts != 1) {
          wrong.add("line " + question.line() + ": " + place + " is " + texts + " texts");
        }
      }
      assertEquals(question.communes().size(), Set.copyOf(question.communes()).size());
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void everyTargetOfThePlansIsInJustOneGroup() throws IOException {
    Map<String, List<Place>> places = new HashMap<>();
    for (TableRow row : TableRow.read(table(QuestionTable.INDICATORS))) {
      places.computeIfAbsent(row.place().plan(), plan -> new ArrayList<>()).add(row.place());
    }
    TRUTHS.forEach(
        (plan, truth) -> {
          assertEquals(truth.targets().size(), places.getOrDefault(plan, List.of()).size(), plan);
          truth
              .targets()
              .forEach(
                  target -> {
                    long rows =
                        places.get(plan).stream()
                            .filter(place -> place.begins(plan, target.at(), target.indicator()))
                            .count();
                    assertEquals(1, rows, target.indicator());
                  });
        });
  }

  @Test
  void pairsThatMustNotMeetAreInDifferentGroupsAndManyEnough() throws IOException {
    Indicators truth = indicators();
    Map<String, String> groups = new HashMap<>();
    truth.targets().forEach(target -> groups.put(target.name(), target.group()));

    assertTrue(truth.apart().size() >= 30, truth.apart().size() + " pairs");
    Stream.concat(truth.apart().keySet().stream(), truth.unsure().keySet().stream())
        .forEach(
            pair ->
                assertTrue(
                    !groups.get(pair.one()).equals(groups.get(pair.other())), pair.toString()));
  }

  @Test
  void wherePeopleSayThatTwoTargetsDifferTheySayHow() throws IOException {
    for (TableRow row : TableRow.read(table(QuestionTable.INDICATORS))) {
      assertEquals(
          row.cell("variant").isEmpty(), row.cell("difference").isEmpty(), "line " + row.line());
    }
  }

  @Test
  void noPhraseOfOtherSubjectsIsATargetOfThePlans() throws IOException {
    Set<String> indicators =
        TRUTHS.values().stream()
            .flatMap(plan -> plan.targets().stream())
            .map(target -> target.indicator())
            .collect(Collectors.toSet());
    for (TableRow row : TableRow.read(table(QuestionTable.INDICATOR_PHRASES))) {
      assertTrue(!indicators.contains(row.cell("phrase")), row.cell("phrase"));
    }
  }

  private static Indicators indicators() throws IOException {
    Path folder = golden().resolve(QuestionTable.FOLDER);
    try (PlansIndex none = PlansIndex.of(Map.of())) {
      return Indicators.ofPlans(
          table(QuestionTable.INDICATORS), folder.resolve("indicator-pairs.tsv"), none);
    }
  }

  private static boolean holds(Place place, Fact fact) {
    return place.holds(fact.plan(), fact.at(), fact.text());
  }

  /** The facts of all truths; a section is its title and its text. */
  private static Stream<Fact> facts() {
    return TRUTHS.entrySet().stream().flatMap(each -> facts(each.getKey(), each.getValue()));
  }

  private static Stream<Fact> facts(String plan, PlanDocument truth) {
    var facts = new ArrayList<Fact>();
    truth.sections().forEach(s -> facts.add(new Fact(plan, s.at(), s.title() + "\n" + s.text())));
    truth.objectives().forEach(each -> facts.add(new Fact(plan, each.at(), each.text())));
    truth.targets().forEach(each -> facts.add(new Fact(plan, each.at(), each.text())));
    truth.tasks().forEach(each -> facts.add(new Fact(plan, each.at(), each.text())));
    return facts.stream();
  }

  private static Path table(QuestionTable table) {
    return golden().resolve(QuestionTable.FOLDER).resolve(table.file());
  }

  private static Path golden() {
    Path here = Path.of("").toAbsolutePath();
    return Files.isDirectory(here.resolve("golden"))
        ? here.resolve("golden")
        : here.resolveSibling("golden");
  }
}
