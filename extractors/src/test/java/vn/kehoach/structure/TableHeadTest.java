package vn.kehoach.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kehoach.structure.Sheets.read;
import static vn.kehoach.structure.Sheets.roles;
import static vn.kehoach.structure.Sheets.rows;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.model.AppendixKind;
import vn.kehoach.model.ColumnRole;
import vn.kehoach.structure.SheetTable.SheetColumn;

/** What the head of a ruled table says about its columns. */
class TableHeadTest {

  @Test
  void oneHeaderRowGivesEachColumnItsRole() {
    SheetTable table =
        read(
            """
            STT | Nhiệm vụ | Chủ trì | Phối hợp | Thời gian hoàn thành | Sản phẩm | Ghi chú
            1 | Rà soát thủ tục | Văn phòng HĐND và UBND | Phòng Kinh tế | Quý I/2026 | Danh mục |
            """);
    assertEquals(
        List.of(
            ColumnRole.NUMBER,
            ColumnRole.TASK,
            ColumnRole.LEAD,
            ColumnRole.COORDINATE,
            ColumnRole.DEADLINE,
            ColumnRole.EXPECTED_RESULT,
            ColumnRole.NOTE),
        roles(table));
    assertEquals(AppendixKind.TASKS, table.kind());
    assertEquals(1, table.rows().size());
  }

  @Test
  void aHeadBrokenWithinACellKeepsItsRole() {
    SheetTable table =
        read(
            """
            TT | Nội dung⏎công việc | Đơn vị⏎chủ trì | Thời gian⏎hoàn⏎thành
            1 | Mở lớp tập huấn | Trạm Y tế | Tháng 5/2026
            """);
    assertEquals(
        List.of(ColumnRole.NUMBER, ColumnRole.TASK, ColumnRole.LEAD, ColumnRole.DEADLINE),
        roles(table));
    assertEquals("Thời gian hoàn thành", table.columns().get(3).header());
  }

  @Test
  void twoHeaderRowsWithSpansAreOneHead() {
    SheetTable table =
        read(
            """
            TT | Nhiệm vụ | Cơ quan thực hiện | <        | Thời gian
            ^  | ^        | Chủ trì           | Phối hợp | ^
            1  | Sửa cầu  | Phòng Kinh tế     | Các thôn | Quý II/2026
            """);
    assertEquals(
        List.of(
            ColumnRole.NUMBER,
            ColumnRole.TASK,
            ColumnRole.LEAD,
            ColumnRole.COORDINATE,
            ColumnRole.DEADLINE),
        roles(table));
    assertEquals("1 | Sửa cầu | Phòng Kinh tế | Các thôn | Quý II/2026", rows(table));
    assertEquals("TT Nhiệm vụ Cơ quan thực hiện Thời gian Chủ trì Phối hợp", table.header().text());
  }

  @Test
  void yearsBelowACommonHeadAreTargetsOfThoseYears() {
    SheetTable table =
        read(
            """
            TT | Chỉ tiêu        | Đơn vị tính | Kế hoạch | <    | <
            ^  | ^               | ^           | 2026     | 2027 | 2028
            1  | Hộ có cáp quang | %           | 80       | 85   | 90
            """);
    assertEquals(
        List.of(
            ColumnRole.NUMBER,
            ColumnRole.INDICATOR,
            ColumnRole.MEASURE,
            ColumnRole.TARGET,
            ColumnRole.TARGET,
            ColumnRole.TARGET),
        roles(table));
    assertEquals(
        List.of(2026, 2027, 2028),
        table.columns().subList(3, 6).stream().map(SheetColumn::year).toList());
    assertEquals(AppendixKind.TARGETS, table.kind());
  }

  @Test
  void pastResultsBesideTargetsAreABaseline() {
    SheetTable table =
        read(
            """
            STT | Tên chỉ tiêu | ĐVT | Kết quả năm 2025 | Mục tiêu 2026
            1 | Tỷ lệ hồ sơ trực tuyến | % | 62 | 80
            """);
    assertEquals(ColumnRole.BASELINE, table.columns().get(3).role());
    assertEquals(ColumnRole.TARGET, table.columns().get(4).role());
    assertEquals(2025, table.columns().get(3).year());
  }

  @Test
  void contentBesideTargetFiguresIsAnIndicator() {
    SheetTable table =
        read(
            """
            STT | Nội dung | Mục tiêu năm 2026
            1 | Tỷ lệ văn bản ký số | 100%
            """);
    assertEquals(ColumnRole.INDICATOR, table.columns().get(1).role());
    assertEquals(AppendixKind.TARGETS, table.kind());
  }

  @Test
  void aSecondColumnOfIndicatorsHoldsTheFigures() {
    SheetTable table =
        read(
            """
            TT | Tên chỉ tiêu | Chỉ tiêu
            1 | Số mô hình mới | 02 mô hình
            """);
    assertEquals(List.of(ColumnRole.NUMBER, ColumnRole.INDICATOR, ColumnRole.TARGET), roles(table));
  }

  @Test
  void aRowThatNumbersTheColumnsIsPartOfTheHead() {
    SheetTable table =
        read(
            """
            STT | Nhiệm vụ | Chủ trì | Thời gian
            (1) | (2) | (3) | (4)
            1 | Lắp camera | Công an xã | Quý IV/2026
            """);
    assertEquals("1 | Lắp camera | Công an xã | Quý IV/2026", rows(table));
    assertEquals("Nhiệm vụ", table.columns().get(1).header());
  }

  @Test
  void aListOfPeopleKeepsItsHead() {
    SheetTable table =
        read(
            """
            STT | Họ và tên | Chức vụ | Số điện thoại
            1 | Lò Văn Bình | Trưởng ban | 0912
            2 | Vì Thị Mây | Phó Trưởng ban | 0913
            """);
    assertEquals(
        List.of("STT", "Họ và tên", "Chức vụ", "Số điện thoại"),
        table.columns().stream().map(SheetColumn::header).toList());
    assertEquals(2, table.rows().size());
  }

  @Test
  void aTableWithoutAHeadKeepsAllItsRows() {
    SheetTable table =
        read(
            """
            1 | Ông Lò Văn Bình | Trưởng ban
            2 | Bà Vì Thị Mây | Phó Trưởng ban
            """);
    assertEquals(2, table.rows().size());
    assertEquals(AppendixKind.OTHER, table.kind());
  }

  @Test
  void aFirstRowInBoldIsAHeadWhateverItsWords() {
    SheetTable table =
        read(
            """
            =Khối lớp | =Sách giáo khoa | =Vở viết
            Lớp 1 | đủ bộ | 120 cuốn
            Lớp 2 | thiếu 3 bộ | 98 cuốn
            """);
    assertEquals(
        List.of("Khối lớp", "Sách giáo khoa", "Vở viết"),
        table.columns().stream().map(SheetColumn::header).toList());
    assertEquals("Lớp 1 | đủ bộ | 120 cuốn\nLớp 2 | thiếu 3 bộ | 98 cuốn", rows(table));
  }

  @Test
  void wordsAboveColumnsOfFiguresAreAHead() {
    SheetTable table =
        read(
            """
            Trạm bơm | Công suất | Diện tích tưới
            Cầu Sến | 1.200 | 45,5
            Gò Me | 800 | 31
            """);
    assertEquals(2, table.rows().size());
    assertEquals(AppendixKind.OTHER, table.kind());
  }
}
