package vn.kehoach.phrase;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.phrase.UnitFile.Fault;
import vn.kehoach.phrase.UnitFile.Problem;

/** Files of units as people write them. */
class UnitFileTest {

  private static UnitFile parse(String text) {
    return UnitFile.parse(text.getBytes(UTF_8), Set.of("cong-an-xa"));
  }

  @Test
  void aRowHasAllItsColumns() {
    UnitRow row =
        parse(
                "# của xã\n\nhoi-cau-ca\tHội Câu cá\tHội câu; CLB câu\tHCC\tCâu cá\tmat-tran"
                    + "\t2025-07-01\t2026-07-01\tgenre\ttopic; named\n")
            .rows()
            .get(0);

    assertEquals("Hội Câu cá", row.name());
    assertEquals(List.of("Hội câu", "CLB câu"), row.spellings());
    assertEquals(List.of("HCC"), row.abbreviations());
    assertEquals(List.of("Câu cá"), row.shortNames());
    assertEquals(UnitLevel.FRONT, row.level());
    assertEquals(LocalDate.of(2025, 7, 1), row.from());
    assertEquals(LocalDate.of(2026, 7, 1), row.to());
    assertEquals(Set.of(UnitFlag.TOPIC, UnitFlag.NAMED), row.flags());
  }

  @Test
  void idAndNameAreEnough() {
    assertEquals("Hội Câu cá", parse("hoi-cau-ca\tHội Câu cá").rows().get(0).name());
  }

  @ParameterizedTest
  @CsvSource({
    "Hội Câu cá,                                     ID,             Hội Câu cá",
    "hoi_cau\tHội,                                   ID,             hoi_cau",
    "'\tHội Câu cá',                                 ID,             ''",
    "hoi-cau-ca,                                     NO_NAME,        hoi-cau-ca",
    "hoi-cau-ca\tHội\t\t\t\thuyen-xa,                LEVEL,          huyen-xa",
    "hoi-cau-ca\tHội\t\t\t\txa\t1/7/2025,            DATE,           1/7/2025",
    "hoi-cau-ca\tHội\t\t\t\txa\t2025-07-01\t2025-07-01, DATES,       2025-07-01 – 2025-07-01",
    "hoi-cau-ca\tHội\t\t\t\txa\t\t\tgenre\tmo,       FLAG,           mo",
    "hoi-cau-ca\tHội\t\t\t\txa\t\t\tgenre\topen\tgì, TOO_MANY_CELLS, gì"
  })
  void aWrongRowIsNamedWithItsLine(String row, Fault fault, String words) {
    UnitFile file = parse("cong-an-xa\t\tCông an\n" + row.replace("\\t", "\t") + "\n");

    assertEquals(List.of(new Problem(2, fault, words)), file.problems());
    assertEquals(1, file.rows().size());
  }

  @Test
  void twoUnitsOfAFileCannotBeSpeltAlikeAtOneTime() {
    String first = "hoi-a\tHội Câu cá\t\t\t\txa\t\t2025-07-01\n";

    assertEquals(
        List.of(new Problem(2, Fault.TAKEN, "Hội câu cá")),
        parse(first + "hoi-b\tHội B\tHội câu cá").problems());
    assertEquals(
        List.of(), parse(first + "hoi-b\tHội B\tHội câu cá\t\t\txa\t2025-07-01").problems());
  }

  @Test
  void aSpreadsheetsTextIsRead() {
    String row = "hoi-cau-ca\t\"Hội \"\"Câu cá\"\"\"\tCLB câu\r\n";
    String nfd = java.text.Normalizer.normalize(row, java.text.Normalizer.Form.NFD);
    List<UnitRow> expected = parse(row).rows();

    assertEquals("Hội \"Câu cá\"", expected.get(0).name());
    assertEquals(expected, parse("\uFEFF" + row).rows());
    assertEquals(expected, UnitFile.parse(("\uFEFF" + row).getBytes(UTF_16LE), Set.of()).rows());
    assertEquals(expected, parse(nfd).rows());
  }

  @Test
  void anUnknownEncodingIsSaid() {
    UnitFile file = UnitFile.parse("hoi\tH\u00f4i\n".getBytes(ISO_8859_1), Set.of());

    assertEquals(List.of(new Problem(1, Fault.ENCODING, "")), file.problems());
  }
}
