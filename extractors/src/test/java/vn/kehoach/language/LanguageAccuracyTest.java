package vn.kehoach.language;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How right the models are on subjects that they never saw: a third of the subjects is held out.
 * {@link HeldOut#main} prints the figures of all thirds.
 */
class LanguageAccuracyTest {

  private final HeldOut heldOut = new HeldOut(3, 1);

  @ParameterizedTest(name = "{0}: where it is sure, {1} right; sure of {2}")
  @CsvSource({"SECTION_KINDS, 0.85, 0.30", "ITEM_KINDS, 0.85, 0.60"})
  void aCategoryIsMostlyRightWhereTheModelIsSure(Ability ability, double right, double sure) {
    HeldOut.Accuracy accuracy = heldOut.categories(ability, 0.6);
    assertTrue(accuracy.share() >= right && accuracy.coverage() >= sure, accuracy::toString);
  }

  @Test
  void namesOfUnitsAreFoundInTheirFullExtent() {
    HeldOut.F1 all = heldOut.unitNames(0.6);
    assertTrue(all.value() >= 0.65, all::toString);
  }

  @Test
  void sentencesEndWhereTheyShould() {
    HeldOut.F1 ends = heldOut.sentences();
    assertTrue(ends.value() >= 0.95, ends::toString);
  }
}
