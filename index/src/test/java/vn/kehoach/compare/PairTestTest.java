package vn.kehoach.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PairTestTest {

  private static final IndicatorReader READER = new IndicatorReader(Lexicon.bundled());

  static List<Arguments> pairs() {
    return WordList.read("pairs.tsv").stream()
        .map(
            columns ->
                Arguments.of(
                    columns.get(0),
                    columns.get(1),
                    columns.get(2),
                    columns.size() > 3 ? columns.get(3) : ""))
        .toList();
  }

  @ParameterizedTest(name = "{0}: {1} / {2}")
  @MethodSource("pairs")
  void tellsWhatMeasuresTheSame(String expected, String one, String other, String difference) {
    var test = new PairTest(new Rarity(measures(), Lexicon.bundled()), Lexicon.bundled());
    Kinship kinship = test.test(item(one), item(other));
    Kinship back = test.test(item(other), item(one));
    assertEquals(expected, Objects.toString(kinship.match(), "NONE"), kinship::toString);
    assertEquals(kinship, back, "the order of the two does not count");
    String said = test.difference(item(other), item(one));
    String reversed = test.difference(item(one), item(other));
    assertTrue((said + reversed).contains(difference), said + " | " + reversed);
  }

  private static List<Measure> measures() {
    var measures = new ArrayList<Measure>();
    WordList.read("pairs.tsv").stream()
        .flatMap(columns -> Stream.of(columns.get(1), columns.get(2)))
        .forEach(indicator -> measures.add(READER.read(indicator)));
    return measures;
  }

  private static Item item(String indicator) {
    return new Item(READER.read(indicator), "%");
  }
}
