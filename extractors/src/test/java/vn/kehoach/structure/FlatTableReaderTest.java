package vn.kehoach.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kehoach.structure.FlatTables.read;
import static vn.kehoach.structure.FlatTables.rows;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.kehoach.layout.Passage;
import vn.kehoach.model.AppendixKind;

/** Tables that text extraction flattened: columns are told by what the words say. */
class FlatTableReaderTest {

  @Test
  void aRangeOfFiguresNumbersNoRow() {
    SheetTable table =
        read(
            """
            STT Chỉ tiêu Thực hiện năm 2025 Kế hoạch năm 2026
            1 Số cuộc họp trực tuyến 40% 50%
            2 Giảm số cuộc họp trực tiếp
            3%
            5 - 10%
            """);
    assertEquals(
        "1 | Số cuộc họp trực tuyến | 40% | 50%\n2 | Giảm số cuộc họp trực tiếp | 3% | 5 - 10%",
        rows(table));
  }

  @Test
  void aNameInATableOfFiguresMayHoldAFigure() {
    SheetTable table =
        read(
            """
            TT

            Bản, tiểu khu

            Tổng số hộ

            Hộ nghèo

            1

            Bản Giàn

            142

            21

            2

            Tiểu khu 1

            165

            4
            """);
    assertEquals("1 | Bản Giàn | 142 | 21\n2 | Tiểu khu 1 | 165 | 4", rows(table));
  }

  @Test
  void indicatorValueAndUnit() {
    SheetTable table =
        read(
            """
            TT Chỉ tiêu Mục tiêu 2026 Đơn vị chủ trì
            1 Tỷ lệ hộ gia đình có đường truyền cáp quang 85% Phòng Kinh tế
            2 Tỷ lệ hồ sơ được số hóa khi tiếp nhận
            và trả kết quả
            ≥90% Trung tâm Phục vụ hành chính công
            3 Trang thông tin điện tử của xã Đạt Phòng Văn hóa - Xã hội
            """);
    assertEquals(AppendixKind.TARGETS, table.kind());
    assertEquals(
        """
        1 | Tỷ lệ hộ gia đình có đường truyền cáp quang | 85% | Phòng Kinh tế
        2 | Tỷ lệ hồ sơ được số hóa khi tiếp nhận và trả kết quả | ≥90% \
        | Trung tâm Phục vụ hành chính công
        3 | Trang thông tin điện tử của xã | Đạt | Phòng Văn hóa - Xã hội\
        """,
        rows(table));
  }

  @Test
  void taskLeadAndTimeOnLinesOfTheirOwn() {
    SheetTable table =
        read(
            """
            STT Nhiệm vụ Chủ trì Phối hợp Thời gian

            1

            Lắp đặt hệ thống camera an ninh tại các
            ngã ba, ngã tư trên địa bàn

            Công an xã

            Phòng Kinh tế

            Quý II/2026

            2

            Tổ chức ngày hội chuyển đổi số

            Phòng Văn hóa - Xã hội

            Đoàn Thanh niên

            Tháng 10/2026
            """);
    assertEquals(
        """
        1 | Lắp đặt hệ thống camera an ninh tại các ngã ba, ngã tư trên địa bàn | Công an xã \
        | Phòng Kinh tế | Quý II/2026
        2 | Tổ chức ngày hội chuyển đổi số | Phòng Văn hóa - Xã hội | Đoàn Thanh niên \
        | Tháng 10/2026\
        """,
        rows(table));
  }

  @Test
  void timeMayStandBeforeTheUnits() {
    SheetTable table =
        read(
            """
            TT Nội dung công việc Thời gian hoàn thành Đơn vị chủ trì Đơn vị phối hợp
            1 Rà soát, công khai thủ tục hành chính Quý I/2026
            Văn phòng HĐND và UBND Các phòng chuyên môn
            2 Tập huấn kỹ năng số cho người dân Quý III/2026
            Phòng Văn hóa - Xã hội Các thôn
            """);
    assertEquals(
        """
        1 | Rà soát, công khai thủ tục hành chính | Quý I/2026 | Văn phòng HĐND và UBND \
        | Các phòng chuyên môn
        2 | Tập huấn kỹ năng số cho người dân | Quý III/2026 | Phòng Văn hóa - Xã hội | Các thôn\
        """,
        rows(table));
  }

  @Test
  void theExpectedResultMayStandBetweenTaskAndUnit() {
    SheetTable table =
        read(
            """
            TT Nhiệm vụ
            Sản phẩm
            Chủ trì
            Thời hạn
            1
            Ban hành quy chế quản lý tài khoản
            Quyết định của UBND xã
            Phòng Kinh tế
            Tháng 3/2026
            2
            Kiểm kê thiết bị công nghệ thông tin
            Báo cáo kiểm kê
            Công an xã
            Tháng 4/2026
            """);
    assertEquals(
        """
        1 | Ban hành quy chế quản lý tài khoản | Quyết định của UBND xã | Phòng Kinh tế | Tháng 3/2026
        2 | Kiểm kê thiết bị công nghệ thông tin | Báo cáo kiểm kê | Công an xã | Tháng 4/2026\
        """,
        rows(table));
  }

  @Test
  void romanNumbersAreGroupsAndRowNumbersMayStartAnew() {
    SheetTable table =
        read(
            """
            TT Nhiệm vụ Chủ trì Thời gian
            I Hạ tầng số
            1 Lắp đặt wifi công cộng Phòng Kinh tế Quý I/2026
            2 Lắp đặt camera Công an xã Quý II/2026
            II Nhân lực số
            1 Tập huấn cho cán bộ Phòng Kinh tế Quý III/2026
            """);
    assertEquals(
        """
        Hạ tầng số: 1 | Lắp đặt wifi công cộng | Phòng Kinh tế | Quý I/2026
        Hạ tầng số: 2 | Lắp đặt camera | Công an xã | Quý II/2026
        Nhân lực số: 1 | Tập huấn cho cán bộ | Phòng Kinh tế | Quý III/2026\
        """,
        rows(table));
    assertEquals(
        List.of("I Hạ tầng số", "II Nhân lực số"),
        table.groupRows().stream().map(Passage::text).toList());
  }

  @Test
  void figuresInsideATaskBeginNoRow() {
    SheetTable table =
        read(
            """
            TT Nhiệm vụ Chủ trì Thời gian
            1 Triển khai
            02 mô hình điểm tại thôn Nà Sản Phòng Kinh tế Quý I/2026
            2 Lắp đặt camera Công an xã Quý II/2026
            """);
    assertEquals(
        """
        1 | Triển khai 02 mô hình điểm tại thôn Nà Sản | Phòng Kinh tế | Quý I/2026
        2 | Lắp đặt camera | Công an xã | Quý II/2026\
        """,
        rows(table));
  }

  @Test
  void severalUnitsStayInOneCellAndAnEmptyCellStaysEmpty() {
    SheetTable table =
        read(
            """
            TT Nhiệm vụ Chủ trì Phối hợp Thời gian
            1 Tuyên truyền lưu động Phòng Văn hóa - Xã hội
            Công an xã; Hội Nông dân; Đoàn Thanh niên
            Thường xuyên
            2 Nâng cấp đường truyền Phòng Kinh tế
            Quý II/2026
            """);
    assertEquals(
        """
        1 | Tuyên truyền lưu động | Phòng Văn hóa - Xã hội \
        | Công an xã; Hội Nông dân; Đoàn Thanh niên | Thường xuyên
        2 | Nâng cấp đường truyền | Phòng Kinh tế |  | Quý II/2026\
        """,
        rows(table));
  }

  @Test
  void noWordOfTheTableIsLost() {
    String text =
        """
        TT Nhiệm vụ Chủ trì Sản phẩm Ghi chú
        1 Xây dựng cơ sở dữ liệu đất đai Phòng Kinh tế Cơ sở dữ liệu Chuyển tiếp
        I Nhóm khác
        7 Khảo sát nhu cầu Tổ khảo sát liên ngành số 3 Phiếu
        """;
    SheetTable table = read(text);
    var words = new StringBuilder(table.header().text());
    table.rows().forEach(row -> row.cells().forEach(cell -> words.append(' ').append(cell.text())));
    table.groupRows().forEach(group -> words.append(' ').append(group.text()));
    assertEquals(sorted(text), sorted(words.toString()));
  }

  private static String sorted(String text) {
    return List.of(text.strip().split("\\s+")).stream().sorted().collect(Collectors.joining(" "));
  }

  @Test
  void comparatorsStayWithTheirFigures() {
    SheetTable table =
        read(
            """
            STT Chỉ tiêu ĐVT Mục tiêu 2026 Đơn vị chủ trì
            1 Tỷ lệ hồ sơ trễ hạn % Không quá 2 Văn phòng HĐND và UBND
            2 Tỷ lệ hồ sơ số hóa
            % 50 - 60 Văn phòng HĐND và UBND
            3 Tỷ lệ hài lòng
            %
            Trên 90
            Phòng Kinh tế
            """);
    assertEquals(
        """
        1 | Tỷ lệ hồ sơ trễ hạn | % | Không quá 2 | Văn phòng HĐND và UBND
        2 | Tỷ lệ hồ sơ số hóa | % | 50 - 60 | Văn phòng HĐND và UBND
        3 | Tỷ lệ hài lòng | % | Trên 90 | Phòng Kinh tế\
        """,
        rows(table));
  }

  @Test
  void aTimeEndsWhereItsWordsEnd() {
    SheetTable table =
        read(
            """
            TT Thời gian Nội dung hoạt động Đơn vị phụ trách Phối hợp
            1 25/5/2026 Khai mạc hè cho
            thiếu nhi toàn xã
            Đoàn Thanh niên
            xã
            Công an xã
            2 Tháng 6 - 7/2026 Mở lớp dạy bơi
            Trường Tiểu học
            Trạm Y tế
            """);
    assertEquals(
        """
        1 | 25/5/2026 | Khai mạc hè cho thiếu nhi toàn xã | Đoàn Thanh niên xã | Công an xã
        2 | Tháng 6 - 7/2026 | Mở lớp dạy bơi | Trường Tiểu học | Trạm Y tế\
        """,
        rows(table));
  }

  @Test
  void cellsThatExtractionMixedMakeNoRows() {
    SheetTable table =
        read(
            """
            STT
            Nội dung công việc
            Chủ trì
            Thời hạn
            1
            2
            3
            Rà soát hộ nghèo
            Cấp thẻ bảo hiểm
            Tổng kết năm
            Phòng Kinh tế
            Trạm Y tế
            Tháng 3/2026
            Quý II/2026
            """);
    assertTrue(table.rows().isEmpty(), rows(table));
  }
}
