package vn.kehoach.bench.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.kehoach.search.Answer;

/** Plans that are made up are of every kind, and the same each time. */
class GeneratedPlansTest {

  @Test
  void thePlansAreTheSameEachTimeAndOfEveryKind() {
    assertEquals(Generated.PLANS, new PlanGenerator(7, 60, 5).plans().toList());
    assertEquals(
        Generated.PLANS.size(),
        Generated.PLANS.stream().map(plan -> plan.document().id()).distinct().count());
    Set<String> names = new HashSet<>();
    assertTrue(
        Generated.GENERATOR.communes().stream().anyMatch(place -> !names.add(place.name())),
        "no namesakes");
    assertTrue(Generated.PLANS.stream().anyMatch(plan -> !plan.complete()));
    for (Answer answer : Answer.values()) {
      assertTrue(
          Generated.GENERATOR.doers().stream()
              .anyMatch(doer -> Generated.truth(doer).containsValue(answer)),
          answer.toString());
    }
  }
}
