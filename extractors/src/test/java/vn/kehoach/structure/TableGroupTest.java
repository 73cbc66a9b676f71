package vn.kehoach.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kehoach.structure.Sheets.read;
import static vn.kehoach.structure.Sheets.rows;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.kehoach.layout.Passage;

/** Which rows of a ruled table are titles of groups. */
class TableGroupTest {

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
        DỮ LIỆU SỐ: 1 | Số hóa sổ hộ tịch | Công an xã | Quý II/2026\
        """,
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
        Nhiệm vụ riêng: 2 | Đào tạo | Phòng Kinh tế | Tháng 02/2026\
        """,
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
        Đào tạo kỹ năng số: 1.2 | Cho người dân | Đoàn Thanh niên | Quý II\
        """,
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
         | Nộp hồ sơ | Phòng Kinh tế | Báo cáo chung\
        """,
        rows(table));
  }
}
