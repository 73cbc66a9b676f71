package vn.kehoach.language;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kehoach.phrase.Span;

/** Training gives the same model each time. */
class TrainingTest {

  private static final TrainingData SOME =
      TrainingData.standard().from(Set.of("yte", "antt", "nongnghiep", "rung", "chung")::contains);

  @ParameterizedTest
  @EnumSource(Ability.class)
  void theSameExamplesGiveTheSameBytesWhateverTheLocaleAndTheTimeZone(Ability ability) {
    byte[] model = Training.train(ability, SOME);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertArrayEquals(model, Training.train(ability, SOME));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void aMarkedSentenceSaysWhereItsNamesStand() {
    String marked = "Giao [[Hạt Kiểm lâm]] và [[Công an xã]] kiểm tra.";
    assertEquals("Giao Hạt Kiểm lâm và Công an xã kiểm tra.", UnitNameFinder.plain(marked));
    assertEquals(List.of(new Span(5, 17), new Span(21, 31)), UnitNameFinder.names(marked));
  }

  @Test
  void aNameThatIsNotClosedIsOurMistake() {
    assertThrows(IllegalArgumentException.class, () -> UnitNameFinder.names("[[Công an xã"));
  }
}
