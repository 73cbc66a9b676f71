package vn.kehoach.bench.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.kehoach.bench.plans.GeneratedPlan.Doer;
import vn.kehoach.bench.plans.GeneratedPlan.Share;
import vn.kehoach.index.UnitRef;
import vn.kehoach.model.Role;
import vn.kehoach.search.Answer;
import vn.kehoach.search.AssignedRequest;
import vn.kehoach.search.Assignments;
import vn.kehoach.search.UnitAssignments;
import vn.kehoach.search.UnreadPlan;

/** Who gives what to whom, over plans of which that is known. */
class GeneratedAssignmentsTest {

  @Test
  void everyUnitIsFoundInExactlyTheCommunesThatGaveItSomethingToDo() throws IOException {
    for (Doer doer : Generated.GENERATOR.doers()) {
      Assignments answer = assigned(new AssignedRequest(Generated.ref(doer)));
      assertEquals(
          Generated.truth(doer),
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
    for (Doer doer : Generated.GENERATOR.doers()) {
      Set<String> expected = new TreeSet<>();
      Generated.each(
          (plan, duty) ->
              duty.shares().stream()
                  .filter(share -> share.doer().equals(doer))
                  .forEach(share -> expected.add(Generated.key(plan, duty) + " " + share.role())));
      Assignments answer = assigned(new AssignedRequest(Generated.ref(doer)));
      assertEquals(expected, facts(answer), doer.name());
      assertEquals(expected.size(), answer.total(), doer.name());
    }
  }

  @Test
  void aUnitOfNoListIsFoundByItsName() throws IOException {
    var stranger = new Doer(null, "Quỹ tín dụng nhân dân");
    Set<String> expected = new TreeSet<>();
    Generated.each(
        (plan, duty) -> {
          if (duty.shares().contains(new Share(stranger, Role.COORDINATE))) {
            expected.add(Generated.key(plan, duty) + " COORDINATE");
          }
        });
    assertFalse(expected.isEmpty());
    assertEquals(expected, facts(assigned(new AssignedRequest(Generated.ref(stranger)))));
  }

  @Test
  void pagesTogetherAreTheWholeAnswer() throws IOException {
    UnitRef unit = Generated.ref(Generated.GENERATOR.doers().getFirst());
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
        Generated.GENERATOR.doers().stream()
            .filter(each -> Generated.truth(each).containsValue(Answer.UNKNOWN))
            .findFirst()
            .orElseThrow();
    for (Assignments.Commune commune :
        assigned(new AssignedRequest(Generated.ref(doer))).communes()) {
      Map<String, Set<Integer>> expected = new TreeMap<>();
      Generated.PLANS.stream()
          .filter(plan -> !plan.complete() && Generated.name(plan).equals(nameOf(commune)))
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

  private static Set<String> facts(Assignments answer) {
    return answer.communes().stream()
        .flatMap(commune -> commune.facts().stream())
        .map(fact -> fact.planId() + " " + fact.factId() + " " + fact.role())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Assignments assigned(AssignedRequest request) throws IOException {
    return new UnitAssignments(Generated.index()).assigned(request);
  }

  private static String nameOf(Assignments.Commune commune) {
    return commune.commune() + ", " + commune.province();
  }
}
