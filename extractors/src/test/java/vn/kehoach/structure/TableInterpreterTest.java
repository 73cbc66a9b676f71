package vn.kehoach.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.kehoach.layout.Blocks;
import vn.kehoach.layout.Passage;
import vn.kehoach.model.AppendixKind;
import vn.kehoach.model.ColumnRole;
import vn.kehoach.structure.SheetTable.SheetCell;
import vn.kehoach.structure.SheetTable.SheetColumn;
import vn.kehoach.structure.SheetTable.SheetRow;

/** Ruled tables: what their columns say, which rows are groups, and what merged cells mean. */
class TableInterpreterTest {

  private static SheetTable read(String sketch) {
    return TableInterpreter.interpret(Blocks.table(sketch));
  }

  private static List<ColumnRole> roles(SheetTable table) {
    return table.columns().stream().map(SheetColumn::role).toList();
  }

  /** Each row as "group: cell | cell". */
  private static String rows(SheetTable table) {
    return table.rows().stream().map(TableInterpreterTest::row).collect(Collectors.joining("\n"));
  }

  private static String row(SheetRow row) {
    @Nullable String group = row.group();
    return (group == null ? "" : group + ": ")
        + row.cells().stream().map(SheetCell::text).collect(Collectors.joining(" | "));
  }

  @Nested
  class Heads {

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
      assertEquals(
          "TT Nhiệm vụ Cơ quan thực hiện Thời gian Chủ trì Phối hợp", table.header().text());
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
      assertEquals(
          List.of(ColumnRole.NUMBER, ColumnRole.INDICATOR, ColumnRole.TARGET), roles(table));
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
  }

  @Nested
  class Kinds {

    @Test
    void datesWithPlacesAreATimetable() {
      SheetTable table =
          read(
              """
              STT | Thời gian | Nội dung | Địa điểm
              1 | 05/3/2026 | Khai mạc | Nhà văn hóa thôn Nà Sản
              """);
      assertEquals(AppendixKind.TIMETABLE, table.kind());
    }

    @Test
    void datesWithoutANumberAreATimetableToo() {
      SheetTable table =
          read("Ngày | Nội dung | Địa điểm\n05/3/2026 | Khai mạc | Nhà văn hóa thôn Nà Sản\n");
      assertEquals(AppendixKind.TIMETABLE, table.kind());
      assertEquals(1, table.rows().size());
    }

    @Test
    void datesWithUnitsInChargeAreTasks() {
      SheetTable table =
          read(
              """
              TT | Nội dung công việc | Đơn vị chủ trì | Thời gian thực hiện | Địa điểm
              1 | Tập huấn | Trạm Y tế | Tháng 3/2026 | Hội trường xã
              """);
      assertEquals(AppendixKind.TASKS, table.kind());
    }

    @Test
    void scoresListsAndStatisticsAreOtherTables() {
      assertEquals(
          AppendixKind.OTHER,
          read("STT | Tiêu chí | Điểm tối đa | Điểm tự chấm\n1 | Công khai | 10 | 9").kind());
      assertEquals(
          AppendixKind.OTHER,
          read("STT | Họ và tên | Chức vụ | Ghi chú\n1 | Lò Văn Bình | Công chức |").kind());
      assertEquals(
          AppendixKind.OTHER, read("TT | Thôn | Số hộ | Số khẩu\n1 | Nà Sản | 120 | 514").kind());
    }

    @Test
    void contentWithoutUnitTimeOrResultIsNoTaskTable() {
      assertEquals(AppendixKind.OTHER, read("TT | Nội dung | Ghi chú\n1 | Mua sắm | Đợt 1").kind());
    }
  }

  @Nested
  class Groups {

    private static final String HEAD = "TT | Nhiệm vụ | Chủ trì | Thời gian\n";

    @Test
    void aRowMergedAcrossTheTableIsAGroup() {
      SheetTable table =
          read(
              HEAD
                  + """
                  I. HẠ TẦNG SỐ | < | < | <
                  1 | Lắp wifi | VNPT | Quý I/2026
                  II. DỮ LIỆU SỐ | < | < | <
                  1 | Số hóa sổ hộ tịch | Công an xã | Quý II/2026
                  """);
      assertEquals(
          """
          HẠ TẦNG SỐ: 1 | Lắp wifi | VNPT | Quý I/2026
          DỮ LIỆU SỐ: 1 | Số hóa sổ hộ tịch | Công an xã | Quý II/2026""",
          rows(table));
      assertEquals(
          List.of("I. HẠ TẦNG SỐ", "II. DỮ LIỆU SỐ"),
          table.groupRows().stream().map(Passage::text).toList());
    }

    @Test
    void aRowMergedBesideItsNumeralIsAGroup() {
      SheetTable table = read(HEAD + "I | Hạ tầng số | < | <\n1 | Lắp wifi | VNPT | 2026\n");
      assertEquals("Hạ tầng số: 1 | Lắp wifi | VNPT | 2026", rows(table));
    }

    @Test
    void aNumeralOrCapitalBeforeOneFilledCellIsAGroup() {
      SheetTable table =
          read(
              HEAD
                  + """
                  A | Nhiệm vụ chung | |
                  1 | Kiện toàn Ban Chỉ đạo | Phòng Kinh tế | Tháng 01/2026
                  II | Nhiệm vụ riêng | |
                  2 | Đào tạo | Phòng Kinh tế | Tháng 02/2026
                  """);
      assertEquals(
          """
          Nhiệm vụ chung: 1 | Kiện toàn Ban Chỉ đạo | Phòng Kinh tế | Tháng 01/2026
          Nhiệm vụ riêng: 2 | Đào tạo | Phòng Kinh tế | Tháng 02/2026""",
          rows(table));
    }

    @Test
    void oneFilledCellWithoutANumberIsASubGroup() {
      SheetTable table =
          read(
              HEAD
                  + """
                  I | Chính quyền số | < | <
                   | Dịch vụ công trực tuyến | |
                  1 | Rà soát | Phòng Kinh tế | 2026
                  """);
      assertEquals("Dịch vụ công trực tuyến: 1 | Rà soát | Phòng Kinh tế | 2026", rows(table));
    }

    @Test
    void aFigureAboveItsOwnSubNumbersIsAGroup() {
      SheetTable table =
          read(
              HEAD
                  + """
                  1 | Đào tạo kỹ năng số | |
                  1.1 | Cho cán bộ | Phòng Kinh tế | Quý I
                  1.2 | Cho người dân | Đoàn Thanh niên | Quý II
                  2 | Kiểm tra | Công an xã | Quý III
                  """);
      assertEquals(
          """
          Đào tạo kỹ năng số: 1.1 | Cho cán bộ | Phòng Kinh tế | Quý I
          Đào tạo kỹ năng số: 1.2 | Cho người dân | Đoàn Thanh niên | Quý II""",
          rows(table).lines().limit(2).collect(Collectors.joining("\n")));
    }

    @Test
    void aNumberedRowWithNothingButItsTaskIsARow() {
      SheetTable table = read(HEAD + "1 | Lắp wifi | VNPT | 2026\n2 | Phủ sóng 5G | |\n");
      assertEquals("1 | Lắp wifi | VNPT | 2026\n2 | Phủ sóng 5G |  | ", rows(table));
      assertEquals(List.of(), table.groupRows());
    }

    @Test
    void anEmptyRowIsNeither() {
      SheetTable table = read(HEAD + "1 | Lắp wifi | VNPT | 2026\n | | |\n");
      assertEquals(1, table.rows().size());
      assertEquals(List.of(), table.groupRows());
    }

    @Test
    void aRowWithNothingButTheRestOfAMergedCellIsNoGroup() {
      SheetTable table =
          read(
              """
              TT | Nhiệm vụ | Chủ trì | Thời gian
              1 | Lập hồ sơ | Phòng Kinh tế | Quý I/2026
                |  | ^ |
              """);
      assertEquals(List.of(), table.groupRows());
    }

    @Test
    void aRowThatSharesMergedCellsOfOthersIsNoGroup() {
      SheetTable table =
          read(
              """
              TT | Nhiệm vụ | Chủ trì | Sản phẩm
              1 | Lập hồ sơ | Phòng Kinh tế | Báo cáo chung
                | Nộp hồ sơ | ^ | ^
              """);
      assertEquals(
          """
          1 | Lập hồ sơ | Phòng Kinh tế | Báo cáo chung
           | Nộp hồ sơ | Phòng Kinh tế | Báo cáo chung""",
          rows(table));
    }
  }

  @Nested
  class MergedCells {

    @Test
    void aUnitMergedDownStandsInEachRowAndFirstInItsOwn() {
      SheetTable table =
          read(
              """
              TT | Nhiệm vụ | Chủ trì | Thời gian
              1 | Lắp wifi | Phòng Kinh tế | Quý I
              2 | Lắp camera | ^ | Quý II
              """);
      assertEquals(
          "1 | Lắp wifi | Phòng Kinh tế | Quý I\n2 | Lắp camera | Phòng Kinh tế | Quý II",
          rows(table));
      assertTrue(table.rows().get(0).cells().get(2).first());
      assertFalse(table.rows().get(1).cells().get(2).first());
      assertEquals("2 Lắp camera Quý II", table.rows().get(1).passage().text());
    }

    @Test
    void aCellMergedAcrossUnitColumnsStandsOnceInItsRow() {
      SheetTable table =
          read(
              """
              TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời gian
              1 | Cải tạo trụ sở | Theo phân công tại Quyết định số 15/QĐ-UBND | < | Quý III
              """);
      assertEquals(
          "1 Cải tạo trụ sở Theo phân công tại Quyết định số 15/QĐ-UBND Quý III",
          table.rows().getFirst().passage().text());
    }

    @Test
    void linesWithinACellAreKeptApartAndJoined() {
      SheetTable table =
          read(
              """
              TT | Nhiệm vụ | Chủ trì
              1 | Số hóa | Công an xã⏎Trạm Y tế
              """);
      SheetCell cell = table.rows().getFirst().cells().get(2);
      assertEquals(List.of("Công an xã", "Trạm Y tế"), cell.lines());
      assertEquals("Công an xã Trạm Y tế", cell.text());
    }
  }
}
