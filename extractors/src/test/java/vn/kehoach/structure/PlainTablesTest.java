package vn.kehoach.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.layout.Block.FlatLine;
import vn.kehoach.layout.Blocks;
import vn.kehoach.model.AppendixKind;
import vn.kehoach.phrase.UnitDirectory;
import vn.kehoach.structure.SheetTable.SheetCell;
import vn.kehoach.structure.SheetTable.SheetRow;

/** Flattened tables without a number column: where they begin and end, and what their rows say. */
class PlainTablesTest {

  private static final PlainTables TABLES = new PlainTables(UnitDirectory.standard());

  private static List<FlatLine> lines(String text) {
    return Blocks.flat(text).lines();
  }

  /** The number of lines of the table that a text begins with. */
  private static int length(String text) {
    return TABLES.end(lines(text), 0);
  }

  private static SheetTable read(String text) {
    return FlatTableReader.read(Blocks.flat(text));
  }

  private static String rows(SheetTable table) {
    return table.rows().stream().map(PlainTablesTest::row).collect(Collectors.joining("\n"));
  }

  private static String row(SheetRow row) {
    @Nullable String group = row.group();
    return (group == null ? "" : group + ": ")
        + row.cells().stream().map(SheetCell::text).collect(Collectors.joining(" | "));
  }

  private static final String CELL_A_LINE =
      """
      Thời hạn
      Nội dung công việc
      Chủ trì
      Phối hợp
      Tháng 4/2026
      Kiểm tra hệ thống kênh mương trước
      vụ hè thu
      Phòng Kinh tế
      Các thôn
      Quý III/2026
      Tập huấn kỹ thuật canh tác lúa
      giảm phát thải
      Hội Nông dân xã
      Phòng Kinh tế
      """;

  @Test
  void rowsAreFoundByWhatTheColumnsMustHold() {
    assertEquals(
        """
        Tháng 4/2026 | Kiểm tra hệ thống kênh mương trước vụ hè thu | Phòng Kinh tế | Các thôn
        Quý III/2026 | Tập huấn kỹ thuật canh tác lúa giảm phát thải | Hội Nông dân xã | Phòng \
        Kinh tế\
        """,
        rows(read(CELL_A_LINE)));
  }

  @Test
  void cellsOfOneRowMayStandOnOneLine() {
    assertEquals(
        """
        Nạo vét kênh nội đồng | Phòng Kinh tế | Các thôn | Trước ngày 15/5/2026
        Diễn tập chữa cháy tại chợ trung tâm | Công an xã | Trạm Y tế | Tháng 9/2026\
        """,
        rows(
            read(
                """
                Nhiệm vụ Cơ quan chủ trì Phối hợp Thời gian
                Nạo vét kênh nội đồng Phòng Kinh tế Các thôn Trước ngày
                15/5/2026
                Diễn tập chữa cháy tại chợ
                trung tâm
                Công an xã Trạm Y tế Tháng 9/2026
                """)));
  }

  @Test
  void aHeadMayGoOnOnTheNextLineAndComeAgainInAnotherOrder() {
    assertEquals(
        """
        Tháng 4/2027 | Ký hợp đồng huy động máy xúc | Phòng Kinh tế | Các bản
        Hằng tháng | Kiểm tra hệ thống loa | Công an xã | Trạm Y tế\
        """,
        rows(
            read(
                """
                Thời hạn

                Việc phải làm

                Người chịu trách
                nhiệm

                Cùng làm

                Tháng 4/2027

                Ký hợp đồng huy động máy xúc

                Phòng Kinh tế

                Các bản

                Thời hạn

                Người chịu trách
                nhiệm

                Việc phải làm

                Cùng làm

                Hằng tháng

                Kiểm tra hệ thống loa

                Công an xã

                Trạm Y tế
                """)));
  }

  @Test
  void aLineBetweenRowsIsTheTitleOfThoseBelow() {
    assertEquals(
        """
        Thủy lợi: Nạo vét kênh nội đồng trước vụ hè thu | Phòng Kinh tế | Tháng 4/2026
        Phòng cháy: Diễn tập chữa cháy tại chợ trung tâm xã | Công an xã | Tháng 9/2026\
        """,
        rows(
            read(
                """
                Nhiệm vụ
                Cơ quan chủ trì
                Thời gian
                Thủy lợi
                Nạo vét kênh nội đồng trước vụ
                hè thu
                Phòng Kinh tế
                Tháng 4/2026
                Phòng cháy
                Diễn tập chữa cháy tại chợ trung
                tâm xã
                Công an xã
                Tháng 9/2026
                """)));
  }

  @Test
  void wordsBelowARepeatedHeadGoBackToTheirCell() {
    SheetTable table =
        read(
            """
            Đơn vị thực hiện
            Công việc
            Thời hạn
            Công an xã
            Kiểm tra việc chấp hành quy định về
            Thường xuyên
            2
            Đơn vị thực hiện
            Công việc
            Thời hạn
            phòng cháy tại các cơ sở kinh doanh
            Trạm Y tế
            Khám sức khỏe cho người cao tuổi
            Quý II/2026
            """);
    assertEquals(
        """
        Công an xã | Kiểm tra việc chấp hành quy định về phòng cháy tại các cơ sở kinh doanh | \
        Thường xuyên
        Trạm Y tế | Khám sức khỏe cho người cao tuổi | Quý II/2026\
        """,
        rows(table));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "C. KINH PHÍ\nTừ ngân sách xã.\n",
        "2. Công an xã\n- Giữ gìn an ninh trật tự.\n",
        "Tổ chức thực hiện\nCác đơn vị báo cáo kết quả.\n",
        "Trên đây là Kế hoạch của xã./.\n"
      })
  void theTableEndsWhereASectionOrTheClosingWordsBegin(String below) {
    assertEquals(14, length(CELL_A_LINE + below));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nội dung chủ yếu là tuyên truyền lưu động tại các thôn trong năm.\nPhòng Kinh tế.\n",
        "Thời gian thực hiện: Tháng 4/2026\nChủ trì: Phòng Kinh tế\n",
        "KẾ HOẠCH\nPhát triển sản xuất vụ đông năm 2026\nThực hiện Quyết định số 12/QĐ-UBND ngày"
            + " 22/11/2025 của Ủy ban nhân\ndân tỉnh về phát triển sản xuất ngày 01/12/2025, xã"
            + " ban\n",
        "Các đơn vị nộp báo cáo về Phòng Kinh tế\nCông an xã\n"
      })
  void runningTextIsNoTable(String text) {
    assertEquals(0, length(text));
  }

  @Test
  void likeRowsOfWordsAndFiguresAreStatistics() {
    SheetTable table =
        read(
            """
            Thôn Số hộ Số khẩu Xếp loại
            Đông Hải 212 846 Khá
            Tây Sơn 180 702 Trung bình
            Tổng số 392 1.548
            """);
    assertEquals(AppendixKind.OTHER, table.kind());
    assertEquals(
        "Đông Hải | 212 | 846 | Khá\nTây Sơn | 180 | 702 | Trung bình\nTổng số |  | 392 | 1.548",
        rows(table));
  }

  @Test
  void statisticsMayHaveEachCellOnALine() {
    SheetTable table = read("Thôn\nSố hộ\nXếp loại\nĐông Hải\n212\nKhá\nTây Sơn\n180\nTốt\n");
    assertEquals("Đông Hải | 212 | Khá\nTây Sơn | 180 | Tốt", rows(table));
  }

  @Test
  void numberedStatisticsKeepMeasuresAndSums() {
    SheetTable table =
        read(
            """
            TT Loại thiệt hại ĐVT Thôn Đông Thôn Đoài
            1 Nhà bị tốc mái nhà 3 11
            2 Lúa bị ngập ha 12,5 4
            Tổng 15,5 15
            """);
    assertEquals(
        """
        1 | Nhà bị tốc mái | nhà | 3 | 11
        2 | Lúa bị ngập | ha | 12,5 | 4
        Tổng |  |  | 15,5 | 15\
        """,
        rows(table));
  }

  @Test
  void aNumberedTableEndsAtHeadingsAndAtRunningText() {
    String table = "TT Loại thiệt hại Số lượng\n1 Nhà bị tốc mái 3\n2 Cột điện đổ 5\n";
    assertEquals(3, length(table + "II. Nhiệm vụ\n- Trực ban 24/24 giờ.\n"));
    assertEquals(3, length(table + "Phần thứ hai\nKẾ HOẠCH NĂM 2026\n"));
    assertEquals(
        3,
        length(
            table
                + "Sau bão, các lực lượng tại chỗ đã giúp dân dựng lại nhà cửa, thu dọn cây\n"
                + "đổ.\n"));
  }

  @Test
  void theColumnOfNumbersMayStandBehindAnotherOne() {
    String text =
        """
        Thời gian TT Công việc Đơn vị thực hiện Kết quả
        Tháng 01/2026 1
        Rà soát, lập bản đồ vùng trọng
        điểm cháy
        Phòng Kinh tế
        Bản đồ
        Trước ngày
        05/02/2026
        2 Ký cam kết bảo vệ rừng với các hộ Các bản Bản cam kết
        """;
    assertEquals(
        """
        Tháng 01/2026 | 1 | Rà soát, lập bản đồ vùng trọng điểm cháy | Phòng Kinh tế | Bản đồ
        Trước ngày 05/02/2026 | 2 | Ký cam kết bảo vệ rừng với các hộ | Các bản | Bản cam kết\
        """,
        rows(read(text)));
  }
}
