package vn.kehoach.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Warning;
import vn.kehoach.model.WarningCode;

/** What a form of a plan does not print cannot be missed in it. */
class DifferenceTest {

  private static final PlanDocument PLAN =
      new Sample()
          .warning(WarningCode.BLANK_NUMBER, 1)
          .warning(WarningCode.BLANK_NUMBER, 11)
          .plan();

  @Test
  void theIssuerOfALetterheadThatIsNotThere() {
    assertNull(apply("a.txt\tABSENT\tDOCUMENT\tissuer\t-\tno letterhead").document().issuer());
  }

  @Test
  void aBlankOfTheLetterheadButNotThatOfAnAppendix() {
    List<Warning> left =
        apply("a.txt\tABSENT\tWARNINGS\tBLANK_NUMBER\t1\tno letterhead").warnings();

    assertEquals(List.of(PLAN.warnings().get(1)), left);
  }

  @Test
  void aWarningThatHoldsForTheFormAlone() {
    List<Warning> all = apply("a.txt\tADDED\tWARNINGS\tHEADER_ABSENT\t-\tno letterhead").warnings();

    assertEquals(WarningCode.HEADER_ABSENT, all.getLast().code());
    assertEquals(3, all.size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.txt\tABSENT\tDOCUMENT\tissuer\t-",
        "a.txt\tABSENT\tDOCUMENT\tissuer\t-\t",
        "a.txt\tGONE\tDOCUMENT\tissuer\t-\twhy",
        "a.txt\tABSENT\tTASKS\tt1\t-\twhy",
        "a.txt\tABSENT\tDOCUMENT\ttitle\t-\twhy",
        "a.txt\tABSENT\tWARNINGS\tBLANK_NUMBER\tone\twhy"
      })
  void aRowThatSaysNothingSensibleIsRefused(String line) {
    assertThrows(IllegalArgumentException.class, () -> Difference.parse(List.of(line)));
  }

  @Test
  void notesAndEmptyLinesAreNoRows() {
    assertEquals(List.of(), Difference.parse(List.of("# why", "", "  ")));
  }

  private static PlanDocument apply(String row) {
    return Difference.parse(List.of(row)).getFirst().applyTo(PLAN);
  }
}
