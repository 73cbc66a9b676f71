package vn.kehoach.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One commune writes "chậm nhất là" and "Tổ Ứng cứu CNTT"; another writes "trước ngày". */
class WithheldRowsTest {

  private final WithheldRows rows =
      new WithheldRows(
          new Attestation(
              List.of("Chậm nhất là ngày 05, Tổ ứng cứu CNTT báo cáo trước ngày 10. Đôn đốc."),
              List.of("Trước ngày 31/12, Phòng VH-XH tổng hợp")));

  @Test
  void aPhraseThatOnlyTheCommuneWritesIsTakenFromTheList() {
    assertEquals(
        "UNTIL\ttrước ngày; muộn nhất\n",
        rows.words("time.tsv", "UNTIL\tchậm nhất là;trước ngày; muộn nhất\n"));
    assertEquals(List.of("time.tsv: chậm nhất là"), List.copyOf(rows.withheld()));
  }

  @Test
  void aRowThatLosesItsNameGoesAsAWhole() {
    assertEquals(
        "van-hoa-xa-hoi\tPhòng VH-XH\t\n",
        rows.words(
            "units.tsv",
            "to-ung-cuu\tTổ Ứng cứu CNTT\tTổ ứng cứu\nvan-hoa-xa-hoi\tPhòng VH-XH\t\n"));
  }

  @Test
  void aLabelThatTheProgramAsksForKeepsAPhrase() {
    assertEquals(
        "UNTIL\tchậm nhất là\nBEFORE\ttrước ngày\n",
        rows.words("time.tsv", "UNTIL\tchậm nhất là; đôn đốc\nBEFORE\ttrước ngày\n"));
    assertEquals(
        "REVIEW\ttrước ngày\n", rows.words("kinds.tsv", "REVIEW\tđôn đốc\nREVIEW\ttrước ngày\n"));
  }

  @Test
  void partsOfWordsAttestNothingAndNotesStay() {
    assertEquals(
        "# chậm nhất là\náo\nngày 1\n",
        rows.words("w.txt", "# chậm nhất là\nđôn đốc\náo\nngày 1\n"));
  }

  @Test
  void anExampleGoesAsAWholeAndIsNoted() {
    assertEquals(Set.of(), rows.curtailed());
    assertEquals(
        "a\tTASKS\tTrước ngày 31/12\tTổng hợp\n",
        rows.examples(
            "language/items.tsv",
            "a\tTASKS\t<START> Tổ ứng cứu CNTT <END> báo cáo\tKhác\n"
                + "a\tTASKS\tTrước ngày 31/12\tTổng hợp\n"));
    assertEquals(Set.of("items.tsv"), rows.curtailed());
  }
}
