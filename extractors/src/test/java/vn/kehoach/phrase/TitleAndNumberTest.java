package vn.kehoach.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What title and letterhead say: period and number. */
class TitleAndNumberTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Chuyển đổi số trên địa bàn xã năm 2026       | năm 2026 2026-01-01 2026-12-31
          CHUYỂN ĐỔI SỐ NĂM 2026                       | NĂM 2026 2026-01-01 2026-12-31
          Phát triển kinh tế giai đoạn 2026 - 2030     | giai đoạn 2026 - 2030 2026-01-01 2030-12-31
          Cải cách hành chính 6 tháng cuối năm 2025    | 6 tháng cuối năm 2025 2025-07-01 2025-12-31
          Tuyên truyền quý I/2026                      | quý I/2026 2026-01-01 2026-03-31
          Phát triển đội ngũ cán bộ nhiệm kỳ 2025 - 2030 | 2025 - 2030 2025-01-01 2030-12-31
          Trồng cây xanh năm 2026 và định hướng đến năm 2030 | năm 2026 2026-01-01 2026-12-31
          Cao điểm từ ngày 01/10/2025 đến ngày 31/12/2025 | từ ngày 01/10/2025 đến ngày 31/12/2025 2025-10-01 2025-12-31
          """)
  void aTitleNamesThePeriod(String title, String expected) {
    var period = PeriodGrammar.inTitle(title).orElseThrow();
    assertEquals(expected, period.text() + " " + period.start() + " " + period.end());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Triển khai thực hiện Kế hoạch số 02-KH/BCĐTW ngày 19/6/2025 của Ban Chỉ đạo Trung ương",
        "Thực hiện Nghị quyết số 57-NQ/TW",
        "Phòng chống thiên tai"
      })
  void theDateOfACitedDocumentIsNoPeriod(String title) {
    assertEquals(Optional.empty(), PeriodGrammar.inTitle(title));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Số: 12/KH-UBND        | 12/KH-UBND
          Số: 3125 /KH-STC      | 3125/KH-STC
          Số: 0155/KH-UBND      | 0155/KH-UBND
          Số 256 /2004/QĐ-UB    | 256/2004/QĐ-UB
          Số: 02-KH/BCĐTW       | 02-KH/BCĐTW
          SỐ: 7/KH- UBND        | 7/KH-UBND
          """)
  void aPrintedNumberIsReadWithoutBlanks(String line, String number) {
    assertEquals(Optional.of(number), DocumentNumberGrammar.number(line));
    assertFalse(DocumentNumberGrammar.blank(line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Số:     /KH-UBND", "Số: …./KH-UBND", "Số: ..../BC- UBND", "Số:"})
  void roomForANumberIsBlank(String line) {
    assertEquals(Optional.empty(), DocumentNumberGrammar.number(line));
    assertTrue(DocumentNumberGrammar.blank(line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Số hóa hồ sơ", "ỦY BAN NHÂN DÂN", ""})
  void otherLinesAreNeither(String line) {
    assertEquals(Optional.empty(), DocumentNumberGrammar.number(line));
    assertFalse(DocumentNumberGrammar.blank(line));
  }
}
