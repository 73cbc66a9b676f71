package vn.kehoach.score.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Against values worked out by hand: gains 7, 3, 1 for grades 3, 2, 1; discounts 1, 1.585, 2. */
class RankingTest {

  private static final double LOG2_OF_3 = 1.5849625007211562;

  @Test
  void theBestOrderIsWorthOne() {
    assertEquals(1, Ranking.ndcg(List.of(3, 2, 1, 0), List.of(1, 3, 2), 10), 1e-12);
  }

  @Test
  void whatStandsLowerIsWorthLess() {
    // (3/1 + 7/1.585) / (7/1 + 3/1.585)
    double expected = (3 + 7 / LOG2_OF_3) / (7 + 3 / LOG2_OF_3);

    assertEquals(0.8340, expected, 1e-4);
    assertEquals(expected, Ranking.ndcg(List.of(2, 3), List.of(3, 2), 10), 1e-12);
  }

  @Test
  void whatIsOfNoUseTakesAPlace() {
    assertEquals(0.5, Ranking.ndcg(List.of(0, 0, 3), List.of(3), 10), 1e-12);
  }

  @Test
  void whatStandsBelowTheDepthCountsForNothing() {
    assertEquals(0, Ranking.ndcg(List.of(0, 0, 3), List.of(3), 2));
    assertEquals(0, Ranking.recall(List.of(0, 0, 3), List.of(3), 2, 2));
  }

  @Test
  void recallIsTheShareOfWhatIsAskedFor() {
    List<Integer> judged = List.of(3, 3, 2, 1);

    assertEquals(2.0 / 3, Ranking.recall(List.of(3, 0, 2, 1), judged, 10, 2), 1e-12);
  }

  @Test
  void noMoreCanBeAskedThanThePlacesHold() {
    assertEquals(1, Ranking.recall(List.of(3, 3), List.of(3, 3, 3), 2, 2));
  }

  @Test
  void nothingFoundIsWorthNothing() {
    assertEquals(0, Ranking.ndcg(List.of(), List.of(3), 10));
    assertEquals(0, Ranking.recall(List.of(), List.of(3), 10, 2));
  }
}
