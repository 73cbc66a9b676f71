package vn.kehoach.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.model.Comparator;

/** Targets of sentences and of table rows. */
class TargetGrammarTest {

  private static final DateContext PLAN_2026 = new DateContext(2026);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tỷ lệ văn bản đi được ký số trên phần mềm đạt 100%        | EQ 100 %  | Tỷ lệ văn bản đi được ký số trên phần mềm
          Có từ 80% người dân trở lên có tài khoản ngân hàng        | GE 80 %   | người dân có tài khoản ngân hàng
          Phấn đấu có 100% cán bộ, công chức được đào tạo           | EQ 100 %  | cán bộ, công chức được đào tạo
          hoàn thành số hoá ít nhất 30% tài liệu lưu trữ lịch sử    | GE 30 %   | số hoá tài liệu lưu trữ lịch sử
          Xử lý 100% hồ sơ công việc                                | EQ 100 %  | Xử lý hồ sơ công việc
          Thu nhập bình quân đạt 73,86 triệu đồng/người/năm         | EQ 73.86 triệu đồng/người/năm | Thu nhập bình quân
          Phấn đấu có ít nhất 01 (một) mô hình chuyển đổi số        | GE 1 mô hình | mô hình chuyển đổi số
          Tỷ lệ hộ nghèo giảm còn 0,88%                             | EQ 0.88 % | Tỷ lệ hộ nghèo
          Giảm 20% số vụ vi phạm so với năm 2025                    | EQ 20 %   | Giảm số vụ vi phạm so với năm 2025
          Tỷ lệ hồ sơ quá hạn không quá 2%                          | LE 2 %    | Tỷ lệ hồ sơ quá hạn
          Tỷ lệ dân số từ 15 tuổi trở lên có tài khoản đạt 80%      | EQ 80 %   | Tỷ lệ dân số từ 15 tuổi trở lên có tài khoản
          Rà soát hạ tầng, bảo đảm 100% thôn có Internet            | EQ 100 %  | thôn có Internet
          Tối thiểu 80% hồ sơ xử lý trực tuyến, góp phần cải cách   | GE 80 %   | hồ sơ xử lý trực tuyến
          Không có cán bộ vi phạm quy định                          | EQ 0 null | cán bộ vi phạm quy định
          """)
  void theIndicatorIsTheClauseWithoutFigureAndFraming(
      String sentence, String figure, String indicator) {
    List<TargetClause> found = TargetGrammar.sentence(sentence, PLAN_2026);
    assertEquals(1, found.size(), found::toString);
    assertEquals(figure, figure(found.get(0)));
    assertEquals(indicator, found.get(0).indicator());
    assertEquals(sentence, found.get(0).text());
  }

  @Test
  void eachFigureWithItsOwnSubjectIsAClause() {
    String sentence =
        "100% thôn có Internet; tỷ lệ số hóa hồ sơ đạt 99,95%. Thu nhập bình quân đạt 70 triệu"
            + " đồng/người/năm, tỷ lệ hộ nghèo còn dưới 2%.";
    List<TargetClause> found = TargetGrammar.sentence(sentence, PLAN_2026);
    assertEquals(
        List.of(
            "100% thôn có Internet",
            "tỷ lệ số hóa hồ sơ đạt 99,95%",
            "Thu nhập bình quân đạt 70 triệu đồng/người/năm",
            "tỷ lệ hộ nghèo còn dưới 2%"),
        found.stream().map(TargetClause::text).toList());
    found.forEach(clause -> assertEquals(clause.text(), clause.span().of(sentence)));
  }

  @Test
  void commasInsideASubjectCutNothing() {
    List<TargetClause> found =
        TargetGrammar.sentence(
            "100% cơ quan Đảng, chính quyền, mặt trận tổ quốc kết nối mạng", PLAN_2026);
    assertEquals(1, found.size());
  }

  @Test
  void twoYearsInOneSentenceAreTwoTargetsOfOneIndicator() {
    List<TargetClause> found =
        TargetGrammar.sentence(
            "đến năm 2030 đạt ít nhất 50% doanh nghiệp có website; riêng năm 2025 đạt ít nhất 20%",
            PLAN_2026);
    assertEquals(2, found.size());
    assertEquals("doanh nghiệp có website", found.get(0).indicator());
    assertEquals("doanh nghiệp có website", found.get(1).indicator());
    assertEquals(LocalDate.of(2030, 12, 31), found.get(0).period().end());
    assertEquals(LocalDate.of(2025, 1, 1), found.get(1).period().start());
  }

  @Test
  void aSentenceWithoutAFigureSetsNoTarget() {
    assertEquals(
        List.of(),
        TargetGrammar.sentence(
            "Góp phần thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024", PLAN_2026));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          100%                                   |          | EQ 100 %
          ≥50%                                   |          | GE 50 %
          >80%                                   |          | GT 80 %
          50-80%                                 |          | RANGE 50..80 %
          93,01%                                 |          | EQ 93.01 %
          100% đối với các thủ tục đủ điều kiện  |          | EQ 100 %
          40                                     | %        | EQ 40 %
          ≥ 40                                   | %        | GE 40 %
          50 - 80                                | %        | RANGE 50..80 %
          02                                     | lớp      | EQ 2 lớp
          03 lớp                                 |          | EQ 3 lớp
          19/21                                  | chỉ tiêu | EQ 19 chỉ tiêu
          Đạt                                    |          | DONE null null
          Có                                     |          | DONE null null
          Hoàn thành                             |          | DONE null null
          """)
  void aValueCellIsAFigureOrDone(String value, String measure, String expected) {
    TargetClause target =
        TargetGrammar.cell("Tỷ lệ hồ sơ trực tuyến.", value, measure, PLAN_2026).orElseThrow();
    assertEquals(expected, figure(target));
    assertEquals("Tỷ lệ hồ sơ trực tuyến", target.indicator());
  }

  @ParameterizedTest
  @CsvSource({"''", "-", "Theo hướng dẫn của tỉnh", "Phòng Kinh tế"})
  void aCellThatSaysNothingIsNoTarget(String value) {
    assertTrue(TargetGrammar.cell("Tỷ lệ hồ sơ", value, null, PLAN_2026).isEmpty());
  }

  private static String figure(TargetClause target) {
    BigDecimal value = target.value();
    BigDecimal upper = target.upperValue();
    String figures = value == null ? "null" : value.toPlainString();
    assertEquals(upper != null, target.comparator() == Comparator.RANGE);
    return target.comparator()
        + " "
        + figures
        + (upper == null ? "" : ".." + upper.toPlainString())
        + " "
        + target.unit();
  }
}
