package vn.kehoach.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kehoach.structure.FlatTables.heads;
import static vn.kehoach.structure.FlatTables.read;
import static vn.kehoach.structure.FlatTables.rows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.model.AppendixKind;

/** Heads of tables that text extraction flattened. */
class FlatHeadsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          TT Nhiệm vụ Chủ trì Phối hợp Thời gian; TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời gian
          STT Chỉ tiêu Đơn vị tính Mục tiêu 2026; STT | Chỉ tiêu | Đơn vị tính | Mục tiêu 2026
          TT Nội dung công việc Thời gian hoàn thành Đơn vị chủ trì Sản phẩm Ghi chú; \
          TT | Nội dung công việc | Thời gian hoàn thành | Đơn vị chủ trì | Sản phẩm | Ghi chú
          STT Tên chỉ tiêu Kế hoạch năm 2026 Cơ quan theo dõi, tổng hợp; \
          STT | Tên chỉ tiêu | Kế hoạch năm 2026 | Cơ quan theo dõi, tổng hợp
          """)
  void headsThatRunOnAreCutWhereTheNextKnownHeadBegins(String line, String heads) {
    assertEquals(heads, heads(read(line + "\n1 Rà soát\n")));
  }

  @Test
  void cellsThatWerePrintedAboveTheRowsAreNoHeads() {
    SheetTable table =
        read(
            """
            TT

            Nhiệm vụ

            Thời hạn

            Đơn vị chủ trì

            30/4/2026

            Phòng Kinh tế

            1

            Lắp biển chỉ dẫn

            2

            Xây dựng bãi đỗ xe

            Quý III/2026

            Phòng Kinh tế
            """);
    assertEquals("TT | Nhiệm vụ | Thời hạn | Đơn vị chủ trì", heads(table));
  }

  @Test
  void headsMayBreakOverLines() {
    SheetTable table =
        read(
            """
            TT Nhiệm vụ Đơn vị chủ trì
            tham mưu

            Thời
            gian
            hoàn
            thành
            1 Rà soát thủ tục Phòng Kinh tế Quý I/2026
            """);
    assertEquals("TT | Nhiệm vụ | Đơn vị chủ trì tham mưu | Thời gian hoàn thành", heads(table));
    assertEquals(AppendixKind.TASKS, table.kind());
  }

  @Test
  void aHeaderPrintedAgainIsNoRow() {
    SheetTable table =
        read(
            """
            TT Nhiệm vụ Chủ trì Thời gian
            1 Lắp đặt wifi công cộng Phòng Kinh tế Quý I/2026
            TT Nhiệm vụ Chủ trì
            Thời gian
            2 Lắp đặt camera Công an xã Quý II/2026
            """);
    assertEquals(
        """
        1 | Lắp đặt wifi công cộng | Phòng Kinh tế | Quý I/2026
        2 | Lắp đặt camera | Công an xã | Quý II/2026\
        """,
        rows(table));
  }

  @Test
  void aColumnForEachYearHasItsOwnHeadAndFigures() {
    SheetTable table =
        read(
            """
            TT Chỉ tiêu Đơn vị
            tính
            Thực
            hiện năm
            2025
            Năm
            2026
            Năm
            2027
            Cơ quan theo
            dõi
            1 Thu nhập bình quân đầu
            người
            Triệu đồng
            61
            65
            68,5
            Phòng Kinh tế
            2 Tỷ lệ hộ nghèo % 1,4 1,2 ≤ 1,0 Phòng Văn hóa
            - Xã hội
            3
            Sản phẩm OCOP
            Sản phẩm
            4
            5
            7
            Phòng Kinh tế
            """);
    assertEquals(
        "TT | Chỉ tiêu | Đơn vị tính | Thực hiện năm 2025 | Năm 2026 | Năm 2027 | Cơ quan theo dõi",
        heads(table));
    assertEquals(
        """
        1 | Thu nhập bình quân đầu người | Triệu đồng | 61 | 65 | 68,5 | Phòng Kinh tế
        2 | Tỷ lệ hộ nghèo | % | 1,4 | 1,2 | ≤ 1,0 | Phòng Văn hóa - Xã hội
        3 | Sản phẩm OCOP | Sản phẩm | 4 | 5 | 7 | Phòng Kinh tế\
        """,
        rows(table));
  }

  @Test
  void figuresUnderHeadsThatNoListKnowsAreCells() {
    SheetTable table =
        read(
            """
            STT
            Thôn
            Rừng tự nhiên (ha)
            Rừng trồng (ha)
            Ghi chú
            1
            Khe Vang
            820,5
            1.240,0
            2
            Làng Mới
            1.105,2
            980,7
            Giáp ranh
            """);
    assertEquals(AppendixKind.OTHER, table.kind());
    assertEquals("STT | Thôn | Rừng tự nhiên (ha) | Rừng trồng (ha) | Ghi chú", heads(table));
    assertEquals(
        """
        1 | Khe Vang | 820,5 | 1.240,0 |
        2 | Làng Mới | 1.105,2 | 980,7 | Giáp ranh\
        """,
        rows(table).replaceAll("(?m) $", ""));
  }
}
