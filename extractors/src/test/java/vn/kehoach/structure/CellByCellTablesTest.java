package vn.kehoach.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.layout.Block;
import vn.kehoach.layout.Block.FlatLine;
import vn.kehoach.layout.Blocks;
import vn.kehoach.layout.FlatTables;
import vn.kehoach.model.ColumnRole;
import vn.kehoach.phrase.UnitDirectory;

/** Tables copied cell by cell: each cell begins on a line of its own, no line is empty. */
class CellByCellTablesTest {

  @Test
  void a_unit_is_not_cut_within_its_line() {
    List<List<String>> rows =
        rows(
            """
            TT
            Nội dung công việc
            Chủ trì
            Phối hợp
            Lãnh đạo theo dõi
            Thời gian hoàn thành
            1
            Xây dựng bãi đỗ xe
            Phòng Kinh tế
            Chủ tịch UBND xã
            Quý III/2026
            2
            Dệt thổ cẩm, đan lát tại
            các thôn
            Hội Liên hiệp Phụ nữ xã
            Phòng Văn hóa - Xã hội
            Chủ tịch UBND xã
            Năm 2026
            """);
    assertEquals(
        List.of("1", "Xây dựng bãi đỗ xe", "Phòng Kinh tế", "", "Chủ tịch UBND xã", "Quý III/2026"),
        rows.getFirst());
    assertEquals(
        List.of(
            "2",
            "Dệt thổ cẩm, đan lát tại các thôn",
            "Hội Liên hiệp Phụ nữ xã",
            "Phòng Văn hóa - Xã hội",
            "Chủ tịch UBND xã",
            "Năm 2026"),
        rows.getLast());
  }

  @Test
  void a_lone_unit_behind_the_lead_joins_in_and_does_not_watch() {
    List<List<String>> rows =
        rows(
            """
            TT
            Nội dung công việc
            Chủ trì
            Phối hợp
            Theo dõi, đôn đốc
            Thời gian
            1
            Xây dựng bãi đỗ xe
            Phòng Kinh tế
            Khu phố 1, khu phố 2
            Quý III/2026
            """);
    assertEquals(
        List.of(
            "1", "Xây dựng bãi đỗ xe", "Phòng Kinh tế", "Khu phố 1, khu phố 2", "", "Quý III/2026"),
        rows.getFirst());
  }

  @Test
  void the_first_head_of_goals_takes_no_year_from_the_row_of_years_behind_it() {
    SheetTable table =
        FlatTableReader.read(
            Blocks.flat(
                """
                STT
                Chỉ tiêu
                Năm 2026
                Năm 2027
                Năm 2028
                1
                Khách quốc tế (nghìn lượt)
                18
                22
                27
                2
                Doanh thu (tỷ đồng)
                620
                700
                810
                """));
    assertEquals(
        List.of(
            ColumnRole.NUMBER,
            ColumnRole.INDICATOR,
            ColumnRole.TARGET,
            ColumnRole.TARGET,
            ColumnRole.TARGET),
        table.columns().stream().map(column -> column.role()).toList());
    assertEquals(
        List.of("2", "Doanh thu (tỷ đồng)", "620", "700", "810"),
        table.rows().getLast().cells().stream().map(cell -> cell.text()).toList());
  }

  @Test
  void rounds_number_the_rows_of_a_table_of_inspections() {
    Block.FlatTable table =
        Blocks.flat(
            """
            Đợt
            Thời gian thực hiện
            Nội dung kiểm tra
            Phân công
            1
            15/4 - 15/5/2026
            Dịch vụ ăn uống quanh trường học
            Trạm Y tế phường
            2
            Đột xuất
            Cơ sở có phản ánh của người dân
            Công an phường
            """);
    List<FlatLine> lines = table.lines();
    assertEquals(lines.size(), FlatTables.end(lines, 0));
    assertEquals(
        List.of(
            List.of(
                "1", "15/4 - 15/5/2026", "Dịch vụ ăn uống quanh trường học", "Trạm Y tế phường"),
            List.of("2", "Đột xuất", "Cơ sở có phản ánh của người dân", "Công an phường")),
        rows(table));
  }

  @Test
  void days_before_words_are_the_rows_of_a_timetable() {
    Block.FlatTable table =
        Blocks.flat(
            """
            Ngày
            Buổi sáng
            Buổi chiều
            12/5/2026
            Bản Giàn
            Bản Lứa
            13/5/2026
            Bản Cang Mường
            Tiểu khu 1
            Các bản chuẩn bị đủ hồ sơ trước ngày kiểm tra.
            """);
    assertEquals(9, new PlainTables(UnitDirectory.standard()).end(table.lines(), 0));
    assertEquals(
        List.of(
            List.of("12/5/2026", "Bản Giàn", "Bản Lứa"),
            List.of("13/5/2026", "Bản Cang Mường", "Tiểu khu 1")),
        rows(new Block.FlatTable(table.lines().subList(0, 9))));
  }

  private static List<List<String>> rows(String text) {
    return rows(Blocks.flat(text));
  }

  private static List<List<String>> rows(Block.FlatTable table) {
    return FlatTableReader.read(table).rows().stream()
        .map(row -> row.cells().stream().map(cell -> cell.text()).toList())
        .toList();
  }
}
