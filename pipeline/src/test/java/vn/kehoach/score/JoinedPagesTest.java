package vn.kehoach.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A table over the pages 3, 4 and 5 is two joints: 3 + 4 and 4 + 5. */
class JoinedPagesTest {

  static Stream<Arguments> readings() {
    return Stream.of(
        Arguments.of("all of it", sample().pagedTable(3, 4, 5), new Counts(2, 0, 0)),
        Arguments.of("its last page left out", sample().pagedTable(3, 4), new Counts(1, 1, 0)),
        Arguments.of(
            "a page of another table taken in",
            sample().pagedTable(3, 4, 5, 6),
            new Counts(2, 0, 1)),
        Arguments.of(
            "cut in two after page 4",
            sample().pagedTable(3, 4).pagedTable(5),
            new Counts(1, 1, 0)),
        Arguments.of("nothing of it", sample(), new Counts(0, 2, 0)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("readings")
  void countsJoints(String what, Sample read, Counts expected) {
    Comparison comparison =
        new PlanScorer().compare(sample().pagedTable(3, 4, 5).plan(), read.plan());

    Counts counts =
        comparison.scores().of(Field.JOINED_PAGES).map(FieldScore::counts).orElse(Counts.NONE);
    assertEquals(expected, counts, what);
  }

  @Test
  void aMediumWithoutPagesHasNoJoints() {
    Comparison comparison =
        new PlanScorer()
            .compare(sample().pagedTable(3, 4, 5).plan(), sample().pagedTable(0, 0, 0).plan());

    assertEquals(true, comparison.scores().of(Field.JOINED_PAGES).isEmpty());
  }

  private static Sample sample() {
    return new Sample();
  }
}
