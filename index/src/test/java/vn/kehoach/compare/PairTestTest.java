package vn.kehoach.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.measure.Measure;
import vn.kehoach.measure.Scale;

class PairTestTest {

  private static final Map<String, Profile> PROFILES = profiles();

  static List<Arguments> pairs() {
    return Tables.read("pairs.tsv").stream()
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
    Kinship kinship = PairTest.test(PROFILES.get(one), PROFILES.get(other));
    Kinship back = PairTest.test(PROFILES.get(other), PROFILES.get(one));
    assertEquals(expected, Objects.toString(kinship.match(), "NONE"), kinship::toString);
    assertEquals(kinship, back, "the order of the two does not count");
    String said = said(other, one) + " | " + said(one, other);
    assertTrue(said.contains(difference), said);
  }

  private static String said(String of, String label) {
    Scale percent = Scale.of("%");
    return Differences.of(Measure.of(of), percent, Measure.of(label), percent).toString();
  }

  private static Map<String, Profile> profiles() {
    List<String> wordings =
        Tables.read("pairs.tsv").stream()
            .flatMap(columns -> Stream.of(columns.get(1), columns.get(2)))
            .distinct()
            .toList();
    List<Profile> profiles =
        Profile.of(wordings.stream().map(w -> new Item(Measure.of(w), Scale.of("%"))).toList());
    Map<String, Profile> byWording = new LinkedHashMap<>();
    for (int i = 0; i < wordings.size(); i++) {
      byWording.put(wordings.get(i), profiles.get(i));
    }
    return byWording;
  }
}
