package vn.kehoach.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
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
          40 - 50% cán bộ có trình độ từ trung cấp trở lên          | RANGE 40..50 % | cán bộ có trình độ từ trung cấp trở lên
          Tỷ lệ dân số từ 15 tuổi trở lên có tài khoản đạt 80%      | EQ 80 %   | Tỷ lệ dân số từ 15 tuổi trở lên có tài khoản
          Rà soát hạ tầng, bảo đảm 100% thôn có Internet            | EQ 100 %  | thôn có Internet
          Tối thiểu 80% hồ sơ xử lý trực tuyến, góp phần cải cách   | GE 80 %   | hồ sơ xử lý trực tuyến
          Cải cách thể chế: 100% văn bản được ban hành đúng thẩm quyền | EQ 100 % | văn bản được ban hành đúng thẩm quyền
          Chuyển đổi số: Phấn đấu đạt 60 - 65% người dân dùng dịch vụ | RANGE 60..65 % | người dân dùng dịch vụ
          100% báo cáo viên, hòa giải viên được bồi dưỡng ít nhất 01 lần/năm | EQ 100 % | báo cáo viên, hòa giải viên được bồi dưỡng ít nhất 01 lần/năm
          Không để xảy ra vụ ngộ độc thực phẩm trên 30 người mắc    | EQ 0 null | vụ ngộ độc thực phẩm trên 30 người mắc
          Trên địa bàn không có ổ dịch sốt xuất huyết lớn           | EQ 0 null | ổ dịch sốt xuất huyết lớn
          không để xảy ra thiệt hại về người                        | EQ 0 null | thiệt hại về người
          Tỷ lệ ca ngộ độc cấp tính dưới 05 ca/100.000 dân          | LT 5 ca/100.000 dân | Tỷ lệ ca ngộ độc cấp tính
          Tỷ số giới tính khi sinh không quá 111 bé trai/100 bé gái | LE 111 bé trai/100 bé gái | Tỷ số giới tính khi sinh
          Số ca mắc ngộ độc dưới 7 người/100.000 dân                | LT 7 người/100.000 dân | Số ca mắc ngộ độc
          Tối đa 05 ngày giải quyết một hồ sơ                       | LE 5 ngày | ngày giải quyết một hồ sơ
          Xây dựng được 01 (một) mô hình điểm về an toàn thực phẩm  | EQ 1 mô hình | Xây dựng được mô hình điểm về an toàn thực phẩm
          Xây dựng mười mô hình nông nghiệp sạch                    | EQ 10 mô hình | Xây dựng mô hình nông nghiệp sạch
          Có thêm 02 sản phẩm OCOP đạt 3 sao                        | EQ 2 sản phẩm OCOP | sản phẩm OCOP đạt 3 sao
          Tuổi thọ trung bình đạt 74,8 tuổi                         | EQ 74.8 tuổi | Tuổi thọ trung bình
          Thu ngân sách 12 tỷ 500 triệu đồng                        | EQ 12.5 tỷ đồng | Thu ngân sách
          Giảm tỷ lệ hút thuốc ở nam giới từ 15 tuổi trở lên xuống dưới 36% | LT 36 % | Giảm tỷ lệ hút thuốc ở nam giới từ 15 tuổi trở lên
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

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Không để xảy ra vụ ngộ độc từ 30 người mắc trở lên. Tỷ lệ ca ngộ độc dưới 05 ca/100.000 dân. | EQ 0 null «vụ ngộ độc từ 30 người mắc trở lên» LT 5 ca/100.000 dân «Tỷ lệ ca ngộ độc»
          Số mẫu được giám sát: 45 mẫu, trong đó tỷ lệ mẫu không đạt dưới 5% | EQ 45 mẫu «Số mẫu được giám sát» LT 5 % «tỷ lệ mẫu không đạt»
          Năm 2026: 85%; năm 2027: 90% người cao tuổi được khám | EQ 85 % «người cao tuổi được khám» EQ 90 % «người cao tuổi được khám»
          Thu ngân sách 12 tỷ đồng, tăng 10% so với dự toán     | EQ 12 tỷ đồng «Thu ngân sách» EQ 10 % «Thu ngân sách tăng so với dự toán»
          Tổ chức 03 lớp với 150 lượt người tham gia, phát 2.000 tờ rơi | EQ 3 lớp «Tổ chức lớp» EQ 150 lượt người «lượt người tham gia» EQ 2000 tờ rơi «phát tờ rơi»
          Tuổi thọ đạt 74,8 tuổi, số năm sống khỏe tối thiểu 67 năm | EQ 74.8 tuổi «Tuổi thọ» GE 67 năm «số năm sống khỏe»
          Có 10 bác sĩ/10.000 dân, 28 giường bệnh/vạn dân       | EQ 10 bác sĩ/10.000 dân «bác sĩ» EQ 28 giường bệnh/vạn dân «giường bệnh»
          Bao phủ bảo hiểm y tế: Ước thực hiện năm 2025 đạt 91%, phấn đấu năm 2026 đạt 93% | EQ 93 % «Bao phủ bảo hiểm y tế»
          Xây mới 06 cầu, nâng cấp 8,5 km đường liên ấp.        | EQ 6 cầu «Xây mới cầu» EQ 8.5 km «nâng cấp đường liên ấp»
          Gia cố tối thiểu 4,5 km bờ bao; nạo vét 06 tuyến kênh với tổng chiều dài 7.200 m | GE 4.5 km «Gia cố bờ bao» EQ 6 tuyến «nạo vét tuyến kênh» EQ 7200 m «tổng chiều dài»
          Giảm tối thiểu 10% số cuộc họp, 15% chi phí so với năm 2025 | GE 10 % «Giảm số cuộc họp» GE 15 % «Giảm chi phí so với năm 2025»
          Trồng mới 50 ha rừng, chăm sóc 120 ha rừng trồng      | EQ 50 ha «Trồng mới rừng» EQ 120 ha «chăm sóc rừng trồng»
          Vận động 350 lượt người, thu về 320 đơn vị máu, vượt 10% chỉ tiêu được giao | EQ 350 lượt người «Vận động lượt người» EQ 320 đơn vị «thu về đơn vị máu»
          Giá trị sản phẩm trên 01 ha đất trồng trọt đạt 115 triệu đồng | EQ 115 triệu đồng «Giá trị sản phẩm trên 01 ha đất trồng trọt»
          Chỉ số PAR Index đạt từ 90 điểm trở lên, xếp trong nhóm 30/168 phường | GE 90 điểm «Chỉ số PAR Index» LE 30 null «Chỉ số PAR Index xếp trong nhóm phường»
          Ít nhất 2/3 hộ kinh doanh ký cam kết                  | ''
          Không để xảy ra tình trạng gián đoạn, ách tắc         | ''
          """)
  void aSentenceCarriesAsManyTargetsAsItHasGoals(String sentence, String expected) {
    assertEquals(
        expected,
        TargetGrammar.sentence(sentence, PLAN_2026).stream()
            .map(target -> figure(target) + " «" + target.indicator() + "»")
            .collect(Collectors.joining(" ")));
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
