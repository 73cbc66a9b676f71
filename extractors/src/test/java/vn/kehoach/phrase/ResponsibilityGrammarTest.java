package vn.kehoach.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.model.Role;

/** Words that assign. */
class ResponsibilityGrammarTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Triển khai Đề án 06 (Công an xã chủ trì, phối hợp với Phòng Kinh tế). | cong-an-xa:LEAD kinh-te:COORDINATE
          Bố trí kinh phí; giao Phòng Kinh tế tham mưu                 | kinh-te:LEAD
          Lập kế hoạch. Đơn vị chủ trì: Phòng Kinh tế; đơn vị phối hợp: Công an xã, Trạm Y tế. | kinh-te:LEAD cong-an-xa:COORDINATE tram-y-te:COORDINATE
          Tuyên truyền pháp luật (Phòng Văn hóa - Xã hội chủ trì; các thôn phối hợp) | van-hoa-xa-hoi:LEAD thon-xom:COORDINATE
          Chuyển đổi 60 ha đất lúa (trước 30/5/2026). Phòng Kinh tế chủ trì, phối hợp với các thôn thực hiện. | kinh-te:LEAD thon-xom:COORDINATE
          Lập tổ liên ngành do Phòng Kinh tế chủ trì, phối hợp với Thuế cơ sở 5 và Công an xã | kinh-te:LEAD thue:COORDINATE cong-an-xa:COORDINATE
          Sửa 03 công trình thủy lợi; Phòng Kinh tế chủ trì, phối hợp với Công an xã. | kinh-te:LEAD cong-an-xa:COORDINATE
          Kiện toàn (Ban Chỉ huy Quân sự đặc khu tham mưu, Văn phòng HĐND và UBND phối hợp) | quan-su-xa:LEAD van-phong:COORDINATE
          Tuyên truyền lưu động (giao Đoàn Thanh niên)                 | doan-thanh-nien:LEAD
          Tiêm vắc xin cho đàn bò (Hội Nông dân, các thôn chủ trì; Đoàn Thanh niên phối hợp). | hoi-nong-dan:LEAD thon-xom:LEAD doan-thanh-nien:COORDINATE
          Kẻ vạch sơn đường (Phòng Kinh tế).                           | kinh-te:LEAD
          Vớt bèo kênh tiêu [Hội Nông dân chủ trì, các thôn phối hợp].   | hoi-nong-dan:LEAD thon-xom:COORDINATE
          Tập huấn sơ cứu (Trạm Y tế, Công an xã; quý II/2026).        | tram-y-te:LEAD cong-an-xa:LEAD
          Nạo vét mương (hoàn thành trước 30/6; Phòng VH-XH)           | van-hoa-xa-hoi:LEAD
          Khám sức khỏe (tháng 10/2026; Trạm Y tế, Hội Nông dân).      | tram-y-te:LEAD hoi-nong-dan:LEAD
          Xây cầu (500 triệu đồng; quý III; Phòng Kinh tế)             | kinh-te:LEAD
          Rà soát hồ sơ (Công an xã, thường xuyên)                     | cong-an-xa:LEAD
          Trồng hàng rào xanh (bản Nà Lùng; tháng 3)                   | thon-xom:LEAD
          Trồng 2 km hàng rào xanh. Giao thôn Nà Lùng thực hiện.       | thon-xom:LEAD
          Trồng 2 km hàng rào xanh - Trạm Y tế chủ trì -               | tram-y-te:LEAD
          Phun thuốc - Trạm Y tế chủ trì, Công an xã phối hợp - quý I  | tram-y-te:LEAD cong-an-xa:COORDINATE
          Phun thuốc - mỗi hộ chủ trì một việc - quý I                 | ''
          Dọn vệ sinh đường làng. Thực hiện: Công an xã, Trạm Y tế.    | cong-an-xa:LEAD tram-y-te:LEAD
          Rà soát quy trình. Thực hiện: đúng hướng dẫn của tỉnh.       | ''
          Hoàn trả mặt đường (Quốc lộ 1; quý II/2026).                 | ''
          Lập danh sách các đơn vị (Công an xã) cần hỗ trợ xe          | ''
          Mở 02 lớp nấu ăn (mỗi lớp 30 người).                         | ''
          Bàn giao hồ sơ cho Công an xã                                | ''
          Công an xã hướng dẫn người dân                               | ''
          """)
  void closingWordsAssign(String task, String expected) {
    assertEquals(
        expected,
        ResponsibilityGrammar.closing(task).stream()
            .map(r -> r.unit().id() + ":" + r.role())
            .collect(Collectors.joining(" ")));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Phòng Văn hóa - Xã hội (chủ trì); Đoàn Thanh niên, Hội Liên hiệp Phụ nữ (phối hợp) | van-hoa-xa-hoi:LEAD doan-thanh-nien:COORDINATE hoi-phu-nu:COORDINATE
          Công an xã (CT), Phòng Kinh tế (PH)             | cong-an-xa:LEAD kinh-te:COORDINATE
          CT: Trạm Y tế; PH: Hội Liên hiệp Phụ nữ, các tổ dân phố | tram-y-te:LEAD hoi-phu-nu:COORDINATE thon-xom:COORDINATE
          Trạm Y tế chủ trì, Hội Người cao tuổi phối hợp  | tram-y-te:LEAD hoi-nguoi-cao-tuoi:COORDINATE
          Công an xã; Phòng Kinh tế                       | cong-an-xa:MONITOR kinh-te:MONITOR
          """)
  void aCellsOwnWordsGiveItsUnitsTheirRoles(String cell, String expected) {
    assertEquals(
        expected,
        ResponsibilityGrammar.cell(cell, Role.MONITOR).stream()
            .map(r -> r.unit().id() + ":" + r.role())
            .collect(Collectors.joining(" ")));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          - Chủ trì thực hiện: Phòng VH-XH.               | LEAD            | Phòng VH-XH
          Đơn vị chủ trì: Công an xã                      | LEAD            | Công an xã
          Cơ quan, đơn vị phối hợp: Các phòng             | COORDINATE      | Các phòng
          + Phối hợp thực hiện : Công an xã;              | COORDINATE      | Công an xã
          - Thời gian hoàn thành: Trước ngày 30/7/2025.   | DEADLINE        | Trước ngày 30/7/2025
          Thời gian thực hiện: Thường xuyên               | DEADLINE        | Thường xuyên
          Sản phẩm/Kết quả: Báo cáo                       | EXPECTED_RESULT | Báo cáo
          Cơ quan theo dõi, tổng hợp: Văn phòng           | MONITOR         | Văn phòng
          """)
  void aLabelledLineHasKindAndValue(String line, BlockLine.Kind kind, String value) {
    BlockLine read = ResponsibilityGrammar.blockLine(line).orElseThrow();
    assertEquals(kind, read.kind());
    assertEquals(value, read.value());
    assertEquals(value, read.valueSpan().of(line));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Đơn vị chủ trì: Công chức Tư pháp - Hộ tịch; đơn vị phối hợp: UBMTTQVN xã, các Tổ hoà giải; thời gian: Cả năm. | LEAD=Công chức Tư pháp - Hộ tịch COORDINATE=UBMTTQVN xã, các Tổ hoà giải DEADLINE=Cả năm
          - Cơ quan thực hiện: Công an xã, Tổ ứng cứu CNTT. Tiến độ: Quý III, IV/2026. | LEAD=Công an xã, Tổ ứng cứu CNTT DEADLINE=Quý III, IV/2026
          Phân công: Đoàn Thanh niên xã chủ trì, phối hợp với Phòng Văn hóa - Xã hội và Trưởng các bản. | LEAD=Đoàn Thanh niên xã COORDINATE=Phòng Văn hóa - Xã hội và Trưởng các bản
          Trách nhiệm: Phòng Kinh tế chủ trì; Công an xã, các thôn phối hợp | LEAD=Phòng Kinh tế COORDINATE=Công an xã, các thôn
          Chủ trì: Đoàn TN, Hội CCB xã Thời gian: Tuần đầu tháng 6 | LEAD=Đoàn TN, Hội CCB xã DEADLINE=Tuần đầu tháng 6
          Chủ trì: Các đơn vị chủ trì quản lý, vận hành các nền tảng số | LEAD=Các đơn vị chủ trì quản lý, vận hành các nền tảng số
          Đơn vị: Phòng VH-XH                             | LEAD=Phòng VH-XH
          Người thực hiện: Công chức Tư pháp - Hộ tịch    | LEAD=Công chức Tư pháp - Hộ tịch
          - Hình thức: hội nghị, loa truyền thanh.        | ATTRIBUTE=hội nghị, loa truyền thanh
          Nội dung: Luật Đất đai. Thời gian: Quý II       | ATTRIBUTE=Luật Đất đai DEADLINE=Quý II
          Phối hợp: Các thôn (Thời gian: Tháng 3/2026)    | COORDINATE=Các thôn DEADLINE=Tháng 3/2026
          Chủ trì: Phòng Kinh tế; địa điểm: Hội trường    | LEAD=Phòng Kinh tế; địa điểm: Hội trường
          Đơn vị: triệu đồng                              | ''
          Đơn vị tính: hộ                                 | ''
          """)
  void aLineHoldsAsManyLabelsAsItPrints(String line, String expected) {
    List<BlockLine> read = ResponsibilityGrammar.blockLines(line);
    assertEquals(
        expected,
        read.stream().map(l -> l.kind() + "=" + l.value()).collect(Collectors.joining(" ")));
    read.forEach(l -> assertEquals(l.value(), l.valueSpan().of(line)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Phối hợp với Công an xã hướng dẫn người dân", "Mục tiêu: 100%", "", "Chủ trì"})
  void otherLinesAreNone(String line) {
    assertTrue(ResponsibilityGrammar.blockLine(line).isEmpty());
  }
}
