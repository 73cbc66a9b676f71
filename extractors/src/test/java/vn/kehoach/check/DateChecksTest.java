package vn.kehoach.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kehoach.check.DraftChecks.HEAD;
import static vn.kehoach.check.DraftChecks.told;
import static vn.kehoach.check.DraftChecks.warnings;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.model.Warning;
import vn.kehoach.model.WarningCode;

/** Dates that no calendar has, and dates without their year. */
class DateChecksTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31/4/2026",
        "30/02/2026",
        "29/02/2026",
        "29/2/2026",
        "15/13/2026",
        "31/4",
        "00/6/2026"
      })
  void aDateThatNoCalendarHas(String date) {
    List<Warning> warnings =
        warnings(HEAD, "=I. NHIỆM VỤ\n- Báo cáo kết quả trước ngày " + date + ".\n");
    assertEquals(WarningCode.IMPOSSIBLE_DATE, warnings.getFirst().code());
    assertNotNull(warnings.getFirst().at());
    assertTrue(warnings.getFirst().at().quote().contains(date));
    assertEquals(
        1,
        warnings.stream().filter(warning -> warning.code() == WarningCode.IMPOSSIBLE_DATE).count());
  }

  @ParameterizedTest
  @ValueSource(strings = {"29/02/2028", "31/12/2026", "ngày 30 tháng 4 năm 2026"})
  void aDateThatItHas(String date) {
    assertEquals(List.of(), told("=I. NHIỆM VỤ\n- Báo cáo kết quả trước ngày " + date + ".\n"));
  }

  @Test
  void aMonthThatNoYearHas() {
    assertEquals(
        List.of("IMPOSSIBLE_DATE tháng 13/2026"),
        told("=I. MỤC ĐÍCH\nTổng kết trong tháng 13/2026.\n"));
  }

  @Test
  void theDateOfIssueToo() {
    assertEquals(
        List.of("IMPOSSIBLE_DATE 31 tháng 4 năm 2026"),
        told(
            warnings(
                HEAD.replace("ngày 05 tháng 01 năm 2026", "ngày 31 tháng 4 năm 2026"),
                "=I. MỤC ĐÍCH\n")));
  }

  @Test
  void aDocumentCitedWithoutItsYear() {
    assertEquals(
        List.of("AMBIGUOUS_YEAR ngày 23/7"),
        told("=I. MỤC ĐÍCH\nTheo Kế hoạch số 134/KH-UBND ngày 23/7 của UBND xã.\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Theo Kế hoạch số 134/KH-UBND ngày 23/7/2025 của UBND xã.",
        "Chào mừng Quốc khánh ngày 02/9.",
        "Đạt 10/10 tiêu chí, trực 24/7."
      })
  void figuresThatAreNoDateWithoutAYear(String sentence) {
    assertEquals(List.of(), told("=I. MỤC ĐÍCH\n" + sentence + "\n"));
  }

  @Test
  void aMonthWithoutAYearTakesThePlansAndIsReported() {
    List<Warning> warnings = warnings(HEAD, "=I. NHIỆM VỤ\n- Hoàn thành trước ngày 30/6.\n");
    assertEquals(
        List.of(WarningCode.AMBIGUOUS_YEAR), warnings.stream().map(Warning::code).toList());
  }

  @Test
  void aMonthWithItsYearIsNot() {
    assertEquals(List.of(), told("=I. NHIỆM VỤ\n- Hoàn thành trước ngày 30/6/2026.\n"));
  }
}
