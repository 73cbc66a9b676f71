package vn.kehoach.score.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Against values worked out by hand. */
class GroupingTest {

  private static final Map<String, String> TRUTH =
      Map.of("a", "1", "b", "1", "c", "1", "d", "2", "e", "2");

  @Test
  void theSameGroupsUnderOtherNamesAgree() {
    var found = Map.of("a", "x", "b", "x", "c", "x", "d", "y", "e", "y");

    Grouping agreement = Grouping.of(TRUTH, found, (one, other) -> false);

    assertEquals(1, agreement.pairwise().f1());
    assertEquals(1, agreement.bCubed().f1());
  }

  /** Truth abc de (4 pairs), found ab cde (4 pairs); both have ab and de. */
  @Test
  void aMemberInTheWrongGroupCostsBothWays() {
    var found = Map.of("a", "x", "b", "x", "c", "y", "d", "y", "e", "y");

    Grouping agreement = Grouping.of(TRUTH, found, (one, other) -> false);

    assertEquals(0.5, agreement.pairwise().precision());
    assertEquals(0.5, agreement.pairwise().recall());
    // a 1, b 1, c 1/3, d 2/3, e 2/3 of the group found
    assertEquals((1 + 1 + 1 / 3.0 + 2 / 3.0 + 2 / 3.0) / 5, agreement.bCubed().precision(), 1e-12);
    // a 2/3, b 2/3, c 1/3, d 1, e 1 of the true group
    assertEquals((2 / 3.0 + 2 / 3.0 + 1 / 3.0 + 1 + 1) / 5, agreement.bCubed().recall(), 1e-12);
  }

  @Test
  void everythingAloneFindsNothingAndGetsNothingWrong() {
    var found = Map.of("a", "1", "b", "2", "c", "3", "d", "4", "e", "5");

    Grouping agreement = Grouping.of(TRUTH, found, (one, other) -> false);

    assertEquals(1, agreement.pairwise().precision());
    assertEquals(0, agreement.pairwise().recall());
    assertEquals(0, agreement.pairwise().f1());
    assertEquals((3 * (1 / 3.0) + 2 * 0.5) / 5, agreement.bCubed().recall(), 1e-12);
  }

  @Test
  void everythingTogetherFindsAllAndMuchTooMuch() {
    var found = Map.of("a", "x", "b", "x", "c", "x", "d", "x", "e", "x");

    Grouping agreement = Grouping.of(TRUTH, found, (one, other) -> false);

    assertEquals(4 / 10.0, agreement.pairwise().precision(), 1e-12);
    assertEquals(1, agreement.pairwise().recall());
    assertEquals((3 * 0.6 + 2 * 0.4) / 5, agreement.bCubed().precision(), 1e-12);
  }

  @Test
  void anUndecidedPairCountsNeitherWayRound() {
    var found = Map.of("a", "x", "b", "x", "c", "y", "d", "y", "e", "z");

    Grouping agreement =
        Grouping.of(TRUTH, found, (one, other) -> one.equals("d") && other.equals("c"));

    // found: ab, cd; cd is undecided, so all that is found is right
    assertEquals(1, agreement.pairwise().precision());
    assertEquals(1 / 4.0, agreement.pairwise().recall(), 1e-12);
    assertEquals(1, agreement.bCubed().precision());
  }
}
