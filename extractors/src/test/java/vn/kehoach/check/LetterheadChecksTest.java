package vn.kehoach.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kehoach.check.DraftChecks.HEAD;
import static vn.kehoach.check.DraftChecks.told;
import static vn.kehoach.check.DraftChecks.warnings;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Heads that are missing, and blanks that somebody was to fill in. */
class LetterheadChecksTest {

  @Test
  void aPlanWithoutOneSaysSo() {
    assertEquals(
        List.of("HEADER_ABSENT"),
        told(warnings("", "=#KẾ HOẠCH\n=#Chuyển đổi số năm 2026\n=I. MỤC ĐÍCH\n")));
  }

  @Test
  void aPlanWithOneDoesNot() {
    assertEquals(List.of(), told("=I. MỤC ĐÍCH\nPhục vụ người dân.\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Số:      /KH-UBND", "Số: ….../KH-UBND", "Số: ....../KH-UBND"})
  void aBlankNumber(String line) {
    assertEquals(
        List.of("BLANK_NUMBER"),
        warnings(HEAD.replace("Số: 12/KH-UBND", line), "=I. MỤC ĐÍCH\n").stream()
            .map(warning -> warning.code().name())
            .toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ngày     tháng     năm 2026",
        "ngày … tháng … năm 2026",
        "ngày     tháng 01 năm 2026",
        "ngày 05 tháng     năm 2026"
      })
  void aBlankDate(String date) {
    assertEquals(
        List.of("BLANK_DATE"),
        warnings(HEAD.replace("ngày 05 tháng 01 năm 2026", date), "=I. MỤC ĐÍCH\n").stream()
            .map(warning -> warning.code().name())
            .toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Số:", "Số:     -KH/ĐU", "Số …/KHUBND"})
  void aBlankNumberInOtherForms(String line) {
    assertEquals(
        List.of("BLANK_NUMBER " + line.replaceAll("\\s+", " ")),
        told(warnings(HEAD.replace("Số: 12/KH-UBND", line), "=I. MỤC ĐÍCH\n")));
  }

  @Test
  void oneWarningForEachPlace() {
    assertEquals(
        List.of(
            "BLANK_NUMBER số: /KH-UBND",
            "BLANK_NUMBER số …/QĐ-UBND",
            "BLANK_DATE ngày tháng năm",
            "BLANK_DATE ngày …/…/2026"),
        told(
            warnings(
                HEAD
                    + "#(Kèm theo Kế hoạch số:   /KH-UBND ngày   tháng   năm 2026 và Quyết định"
                    + " số …/QĐ-UBND ngày …/…/2026)\n",
                "=I. MỤC ĐÍCH\n")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Thực hiện Kế hoạch số …/KH-UBND ngày 05/01/2026 của tỉnh.  | BLANK_NUMBER số …/KH-UBND
          Thực hiện Kế hoạch số   /KH-UBND ngày 05/01/2026 của tỉnh. | BLANK_NUMBER số /KH-UBND
          Báo cáo trước ngày    tháng    năm 2026.                   | BLANK_DATE ngày tháng năm
          Báo cáo trước ngày …. tháng …. năm ….                      | BLANK_DATE ngày …. tháng …. năm
          Báo cáo trước ngày   /11/2026.                             | BLANK_DATE ngày /11/2026
          """)
  void aBlankLeftInTheText(String sentence, String told) {
    assertEquals(List.of(told), told("=I. MỤC ĐÍCH\n" + sentence + "\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Đẩy mạnh chuyển đổi số/CNTT trong trường học.",
        "Nội dung chuyển đổi số - UBND xã triển khai sau.",
        "Ghi rõ ngày tháng năm sinh của người đề nghị.",
        "Phiếu có đủ ngày, tháng, năm và chữ ký."
      })
  void wordsThatOnlyLookLikeABlank(String sentence) {
    assertEquals(List.of(), told("=I. MỤC ĐÍCH\n" + sentence + "\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Số: 0155/KH-UBND", "Số: 12 /KH-UBND"})
  void aNumberThatIsThereIsNoBlank(String line) {
    assertEquals(List.of(), told(warnings(HEAD.replace("Số: 12/KH-UBND", line), "=I. MỤC ĐÍCH\n")));
  }
}
