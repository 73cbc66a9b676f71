package vn.kehoach.bench.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.bench.plans.GeneratedPlan.Doer;
import vn.kehoach.bench.plans.GeneratedPlan.Duty;
import vn.kehoach.bench.plans.GeneratedPlan.Share;
import vn.kehoach.compare.due.DueDates;
import vn.kehoach.compare.due.DueList;
import vn.kehoach.compare.due.DueRequest;
import vn.kehoach.compare.matrix.Matrices;
import vn.kehoach.compare.matrix.Matrix;
import vn.kehoach.compare.matrix.MatrixRequest;
import vn.kehoach.compare.matrix.TopicRequest;
import vn.kehoach.compare.matrix.TopicTasks;
import vn.kehoach.compare.matrix.Topics;
import vn.kehoach.index.DeadlineConflict;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.index.PlanIndexWriter;
import vn.kehoach.index.TopicDirectory;
import vn.kehoach.index.UnitRef;
import vn.kehoach.model.Role;
import vn.kehoach.place.PlaceDirectory;
import vn.kehoach.search.Answer;
import vn.kehoach.search.AssignedRequest;
import vn.kehoach.search.Assignments;
import vn.kehoach.search.UnitAssignments;
import vn.kehoach.search.UnreadPlan;

/** Answers over 300 plans, set against what is known of the plans by the way they were made. */
class GeneratedAnswersTest {

  private static final PlanGenerator GENERATOR = new PlanGenerator(7, 60, 5);
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
  private static final List<GeneratedPlan> PLANS = GENERATOR.plans().toList();

  @TempDir private static Path folder;
  private static PlanIndex index;

  @BeforeAll
  static void write() throws IOException {
    try (PlanIndexWriter writer = PlanIndexWriter.open(folder)) {
      for (GeneratedPlan plan : PLANS) {
        writer.update(plan.document());
      }
      // Written again and removed: what is no more must not be counted.
      writer.commit();
      writer.update(PLANS.get(3).document());
      writer.update(new PlanGenerator(8, 61, 1).plan(60, 0).document());
      writer.commit();
      writer.remove(new PlanGenerator(8, 61, 1).plan(60, 0).document().id());
      writer.commit();
    }
    index = PlanIndex.open(folder);
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  @Test
  void thePlansAreTheSameEachTimeAndOfEveryKind() {
    assertEquals(PLANS, new PlanGenerator(7, 60, 5).plans().toList());
    assertEquals(PLANS.size(), PLANS.stream().map(plan -> plan.document().id()).distinct().count());
    Set<String> names = new HashSet<>();
    assertTrue(
        GENERATOR.communes().stream().anyMatch(place -> !names.add(place.name())), "no namesakes");
    assertTrue(PLANS.stream().anyMatch(plan -> !plan.complete()));
    for (Answer answer : Answer.values()) {
      assertTrue(
          GENERATOR.doers().stream().anyMatch(doer -> truth(doer).containsValue(answer)),
          answer.toString());
    }
  }

  @Test
  void everyUnitIsFoundInExactlyTheCommunesThatGaveItSomethingToDo() throws IOException {
    for (Doer doer : GENERATOR.doers()) {
      Assignments answer = assigned(new AssignedRequest(ref(doer)));
      assertEquals(
          truth(doer),
          answer.communes().stream()
              .collect(
                  Collectors.toMap(
                      c -> c.commune() + ", " + c.province(),
                      Assignments.Commune::answer,
                      (a, b) -> a,
                      TreeMap::new)),
          doer.name());
    }
  }

  @Test
  void everyUnitHasExactlyItsTasksInTheirRoles() throws IOException {
    for (Doer doer : GENERATOR.doers()) {
      Set<String> expected = new TreeSet<>();
      each(
          (plan, duty) ->
              duty.shares().stream()
                  .filter(share -> share.doer().equals(doer))
                  .forEach(share -> expected.add(key(plan, duty) + " " + share.role())));
      Assignments answer = assigned(new AssignedRequest(ref(doer)));
      assertEquals(expected, facts(answer), doer.name());
      assertEquals(expected.size(), answer.total(), doer.name());
    }
  }

  @Test
  void aUnitOfNoListIsFoundByItsName() throws IOException {
    var stranger = new Doer(null, "Quỹ tín dụng nhân dân");
    Set<String> expected = new TreeSet<>();
    each(
        (plan, duty) -> {
          if (duty.shares().contains(new Share(stranger, Role.COORDINATE))) {
            expected.add(key(plan, duty) + " COORDINATE");
          }
        });
    assertFalse(expected.isEmpty());
    assertEquals(expected, facts(assigned(new AssignedRequest(ref(stranger)))));
  }

  @Test
  void pagesTogetherAreTheWholeAnswer() throws IOException {
    UnitRef unit = ref(GENERATOR.doers().getFirst());
    Assignments whole = assigned(new AssignedRequest(unit));
    List<Assignments.Fact> parts = new ArrayList<>();
    for (int offset = 0; offset < whole.total(); offset += 7) {
      Assignments part = assigned(new AssignedRequest(unit, List.of(), offset, 7));
      assertEquals(Math.min(7, whole.total() - offset), part.given());
      part.communes().forEach(commune -> parts.addAll(commune.facts()));
    }
    assertEquals(whole.communes().stream().flatMap(c -> c.facts().stream()).toList(), parts);
  }

  @Test
  void whereNothingCanBeToldThePagesAreNamed() throws IOException {
    Doer doer =
        GENERATOR.doers().stream()
            .filter(each -> truth(each).containsValue(Answer.UNKNOWN))
            .findFirst()
            .orElseThrow();
    for (Assignments.Commune commune : assigned(new AssignedRequest(ref(doer))).communes()) {
      Map<String, Set<Integer>> expected = new TreeMap<>();
      PLANS.stream()
          .filter(plan -> !plan.complete() && name(plan).equals(name(commune)))
          .forEach(plan -> expected.put(plan.document().id(), plan.unreadPages()));
      assertEquals(
          expected,
          commune.unread().stream()
              .collect(
                  Collectors.toMap(
                      UnreadPlan::planId,
                      unread -> Set.copyOf(unread.pages()),
                      (a, b) -> a,
                      TreeMap::new)));
    }
  }

  @Test
  void theMatrixOfUnitsCountsEveryPairRight() throws IOException {
    Matrix matrix = new Matrices(index).matrix(MatrixRequest.of(Matrix.By.UNIT));
    Map<String, Integer> expected = new TreeMap<>();
    each(
        (plan, duty) ->
            duty.shares()
                .forEach(
                    share ->
                        expected.merge(
                            share.doer().name() + " " + name(plan) + " " + share.role(),
                            1,
                            Integer::sum)));
    Map<String, Integer> found = new TreeMap<>();
    for (Matrix.Row row : matrix.rows()) {
      for (int i = 0; i < row.cells().size(); i++) {
        Matrix.Commune commune = matrix.communes().get(i);
        String pair = row.name() + " " + commune.commune() + ", " + commune.province() + " ";
        Matrix.Cell cell = row.cells().get(i);
        put(found, pair + "LEAD", cell.counts().lead());
        put(found, pair + "COORDINATE", cell.counts().coordinate());
        put(found, pair + "MONITOR", cell.counts().monitor());
        put(found, pair + "ASSIGNED", cell.counts().assigned());
        put(found, pair + "null", cell.counts().mentioned());
      }
    }
    assertEquals(expected, found);
  }

  @Test
  void theMatrixOfUnitsSaysNoneOnlyWhereAllWasRead() throws IOException {
    Matrix matrix = new Matrices(index).matrix(MatrixRequest.of(Matrix.By.UNIT));
    for (Doer doer : GENERATOR.doers()) {
      Map<String, Answer> answers = new TreeMap<>();
      Matrix.Row row =
          matrix.rows().stream()
              .filter(each -> String.valueOf(doer.id()).equals(each.id()))
              .findFirst()
              .orElseThrow();
      for (int i = 0; i < row.cells().size(); i++) {
        Matrix.Commune commune = matrix.communes().get(i);
        answers.put(commune.commune() + ", " + commune.province(), row.cells().get(i).answer());
      }
      assertEquals(truth(doer), answers, doer.name());
    }
  }

  @Test
  void everyTopicHasExactlyItsTasks() throws IOException {
    for (TopicDirectory.Topic topic : TopicDirectory.standard().topics()) {
      Set<String> expected = new TreeSet<>();
      each(
          (plan, duty) -> {
            if (duty.topic().equals(topic.id())) {
              expected.add(key(plan, duty));
            }
          });
      TopicTasks answer =
          new Topics(index).tasks(new TopicRequest(topic, List.of(), 0, Integer.MAX_VALUE));
      assertEquals(
          expected,
          answer.communes().stream()
              .flatMap(commune -> commune.tasks().stream())
              .map(task -> task.planId() + " " + task.factId())
              .collect(Collectors.toCollection(TreeSet::new)),
          topic.name());
    }
  }

  @Test
  void theMatrixOfTopicsCountsTasksAndTheirRoles() throws IOException {
    Matrix matrix = new Matrices(index).matrix(MatrixRequest.of(Matrix.By.TOPIC));
    for (Matrix.Row row : matrix.rows()) {
      assertEquals(count(duty -> duty.topic().equals(row.id())), row.facts(), row.name());
      assertEquals(
          count(
              duty ->
                  duty.topic().equals(row.id())
                      && duty.shares().stream().anyMatch(share -> share.role() == Role.LEAD)),
          row.counts().lead(),
          row.name());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-01, 2026-12-31",
    "2026-06-01, 2026-06-30",
    "2026-03-25, 2026-04-03",
    "2026-06-30, 2026-06-30",
    "2026-02-24, 2026-02-24",
    "2025-12-01, 2027-03-31"
  })
  void whatFallsDueInAStretchIsListedOnItsDays(LocalDate from, LocalDate to) throws IOException {
    List<String> expected = new ArrayList<>();
    each(
        (plan, duty) ->
            duty.days().stream()
                .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                .forEach(day -> expected.add(day + " " + key(plan, duty))));
    DueList answer = due(DueRequest.between(from, to, TODAY));
    assertEquals(expected.size(), answer.total());
    assertEquals(
        expected.stream().sorted().toList(),
        answer.due().stream()
            .map(item -> item.day() + " " + item.planId() + " " + item.factId())
            .sorted()
            .toList());
    assertTrue(
        answer.due().stream()
            .allMatch(
                item -> item.overdue() == (item.day() != null && item.day().isBefore(TODAY))));
  }

  @Test
  void daysAreInOrderAndPagesTogetherAreTheWholeAnswer() throws IOException {
    LocalDate from = LocalDate.of(2026, 6, 20);
    LocalDate to = LocalDate.of(2026, 7, 5);
    DueList whole = due(DueRequest.between(from, to, TODAY));
    List<LocalDate> days = whole.due().stream().map(DueList.Item::day).toList();
    assertEquals(days.stream().sorted().toList(), days);
    List<DueList.Item> parts = new ArrayList<>();
    for (int offset = 0; offset < whole.total(); offset += 37) {
      parts.addAll(due(new DueRequest(from, to, null, List.of(), false, TODAY, offset, 37)).due());
    }
    assertEquals(whole.due(), parts);
  }

  @Test
  void whatGoesOnStandsApart() throws IOException {
    DueList answer =
        due(DueRequest.between(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 2), TODAY));
    assertEquals(
        count(duty -> duty.time() != null && duty.time().running()), answer.ongoingTotal());
    assertEquals(answer.ongoingTotal(), answer.ongoing().size());
    assertEquals(
        count(duty -> duty.time() != null && !duty.time().running() && duty.days().isEmpty()),
        answer.undated());
  }

  @Test
  void whatFallsDueForAUnitOrACommuneIsNarrowedToIt() throws IOException {
    LocalDate from = LocalDate.of(2026, 9, 1);
    LocalDate to = LocalDate.of(2026, 12, 31);
    Doer doer = GENERATOR.doers().get(2);
    GeneratedPlan some = PLANS.get(11);
    Set<String> expected = new TreeSet<>();
    each(
        (plan, duty) -> {
          boolean responsible =
              duty.shares().stream().anyMatch(s -> s.doer().equals(doer) && s.role() != null);
          if (responsible && plan.commune().name().equals(some.commune().name())) {
            duty.days().stream()
                .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                .forEach(day -> expected.add(day + " " + key(plan, duty)));
          }
        });
    DueList answer =
        due(
            new DueRequest(
                from,
                to,
                ref(doer),
                List.of(some.commune().name()),
                false,
                TODAY,
                0,
                Integer.MAX_VALUE));
    assertEquals(expected.size(), answer.total());
    assertEquals(
        expected,
        answer.due().stream()
            .map(item -> item.day() + " " + item.planId() + " " + item.factId())
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void everyContradictionIsFoundAndNoOther() throws IOException {
    Set<String> expected = new TreeSet<>();
    each(
        (plan, duty) -> {
          if (duty.conflict() != null) {
            expected.add(key(plan, duty) + " " + duty.conflict());
          }
        });
    Set<String> found = new TreeSet<>();
    for (DueList.Item item :
        due(new DueRequest(null, null, null, List.of(), true, TODAY, 0, Integer.MAX_VALUE)).due()) {
      for (DeadlineConflict conflict : item.conflicts()) {
        found.add(item.planId() + " " + item.factId() + " " + conflict.kind());
      }
    }
    assertTrue(expected.size() > 100, expected::toString);
    assertEquals(expected, found);
  }

  private interface EachDuty {
    void of(GeneratedPlan plan, Duty duty);
  }

  private static void each(EachDuty visitor) {
    PLANS.forEach(plan -> plan.duties().forEach(duty -> visitor.of(plan, duty)));
  }

  private static int count(Predicate<Duty> which) {
    int[] count = {0};
    each((plan, duty) -> count[0] += which.test(duty) ? 1 : 0);
    return count[0];
  }

  /** What is true of a unit in every commune. */
  private static Map<String, Answer> truth(Doer doer) {
    Map<String, Answer> truth = new TreeMap<>();
    for (GeneratedPlan plan : PLANS) {
      truth.merge(name(plan), of(plan, doer), GeneratedAnswersTest::stronger);
    }
    return truth;
  }

  private static Answer of(GeneratedPlan plan, Doer doer) {
    List<@Nullable Role> roles = new ArrayList<>();
    plan.duties().stream()
        .flatMap(duty -> duty.shares().stream())
        .filter(share -> share.doer().equals(doer))
        .forEach(share -> roles.add(share.role()));
    if (roles.stream().anyMatch(role -> role != null)) {
      return Answer.ASSIGNED;
    }
    return !roles.isEmpty() ? Answer.MENTIONED : plan.complete() ? Answer.NONE : Answer.UNKNOWN;
  }

  private static Answer stronger(Answer one, Answer other) {
    List<Answer> weakFirst =
        List.of(Answer.NONE, Answer.UNKNOWN, Answer.MENTIONED, Answer.ASSIGNED);
    return weakFirst.indexOf(one) > weakFirst.indexOf(other) ? one : other;
  }

  private static void put(Map<String, Integer> counts, String key, int count) {
    if (count > 0) {
      counts.put(key, count);
    }
  }

  private static Set<String> facts(Assignments answer) {
    return answer.communes().stream()
        .flatMap(commune -> commune.facts().stream())
        .map(fact -> fact.planId() + " " + fact.factId() + " " + fact.role())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Assignments assigned(AssignedRequest request) throws IOException {
    return new UnitAssignments(index).assigned(request);
  }

  private static DueList due(DueRequest request) throws IOException {
    return new DueDates(index).due(request);
  }

  private static UnitRef ref(Doer doer) {
    return new UnitRef(doer.id(), doer.name());
  }

  private static String key(GeneratedPlan plan, Duty duty) {
    return plan.document().id() + " " + duty.taskId();
  }

  private static String name(GeneratedPlan plan) {
    return plan.commune().name()
        + ", "
        + PlaceDirectory.standard()
            .provinceWithCode(String.valueOf(plan.commune().province()))
            .name();
  }

  private static String name(Assignments.Commune commune) {
    return commune.commune() + ", " + commune.province();
  }
}
