package vn.kehoach.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CountsTest {

  @Test
  void precisionRecallAndTheirMean() {
    var counts = new Counts(6, 2, 4);

    assertEquals(0.6, counts.precision());
    assertEquals(0.75, counts.recall());
    assertEquals(2 * 0.6 * 0.75 / (0.6 + 0.75), counts.f1(), 1e-12);
  }

  @Test
  void whereThereIsNothingToFindNothingIsWrong() {
    assertEquals(1, Counts.NONE.f1());
    assertEquals(0, new Counts(0, 0, 1).f1());
    assertEquals(0, new Counts(0, 1, 0).f1());
  }

  @Test
  void plansAreWeighedByTheirFacts() {
    Scores one = Scores.of(Map.of(Field.TASKS, new Counts(90, 0, 0)));
    Scores other = Scores.of(Map.of(Field.TASKS, new Counts(0, 10, 10)));

    assertEquals(0.9, Scores.together(List.of(one, other)).of(Field.TASKS).orElseThrow().f1());
  }

  @Test
  void theMeanIsThatOfTheMainFields() {
    Scores scores =
        Scores.of(
            Map.of(
                Field.TASKS, new Counts(1, 0, 0),
                Field.UNITS, new Counts(0, 1, 0),
                Field.MENTIONS, new Counts(0, 1, 0)));

    assertEquals(0.5, scores.mean());
    assertTrue(Field.UNITS.main());
    assertFalse(Field.MENTIONS.main());
  }
}
