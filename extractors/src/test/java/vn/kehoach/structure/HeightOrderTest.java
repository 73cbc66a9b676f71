package vn.kehoach.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.kehoach.layout.Blocks;
import vn.kehoach.model.ColumnRole;
import vn.kehoach.structure.SheetTable.SheetCell;
import vn.kehoach.structure.SheetTable.SheetColumn;

/**
 * Tables whose words were extracted by their height: cells come as blocks between empty lines,
 * those side by side woven into each other, some behind the last row.
 */
class HeightOrderTest {

  private static SheetTable read(String text) {
    return FlatTableReader.read(Blocks.flat(text.replace(" ‖ ", "\n\n").replace("|", "\n")));
  }

  private static String rows(SheetTable table) {
    return table.rows().stream()
        .map(
            row ->
                (row.group() == null ? "" : row.group() + ": ")
                    + row.cells().stream().map(SheetCell::text).collect(Collectors.joining(" | ")))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void linesOfOneCellBetweenThoseOfAnotherArePutApart() {
    assertEquals(
        """
        1 | Xây dựng phương án phòng thủ dân sự cấp xã, tổ chức lấy ý kiến | Quý I/2026 | \
        Ban Chỉ huy Quân sự xã | Phương án
        2 | Tập huấn sơ cấp cứu | Tháng 5/2026 | Trạm Y tế xã | 02 lớp\
        """,
        rows(
            read(
                "STT ‖ Nội dung ‖ Thời gian ‖ Cơ quan chủ trì ‖ Sản phẩm ‖ 1 ‖ Xây dựng phương án"
                    + " phòng thủ dân sự cấp|Quý I/2026|xã, tổ chức lấy ý kiến ‖ Ban Chỉ huy Quân"
                    + " sự xã ‖ Phương án ‖ 2 ‖ Tập huấn sơ cấp cứu ‖ Tháng 5/2026 ‖ Trạm Y tế xã ‖"
                    + " 02 lớp")));
  }

  @Test
  void cellsBehindTheLastRowFillTheGapsAboveWhereTheyLeaveNone() {
    assertEquals(
        """
        1 | Hội khỏe Phù Đổng cấp xã | Tháng 3/2026 | Phòng Văn hóa - Xã hội | Các trường học
        2 | Hội thi cồng chiêng | Tháng 4/2026 | Trung tâm Cung ứng dịch vụ công | Các thôn; \
        Đoàn Thanh niên xã\
        """,
        rows(
            read(
                "STT ‖ Tên sự kiện ‖ Thời gian ‖ Cơ quan chủ trì ‖ Cơ quan phối hợp ‖ 1 ‖ Hội khỏe"
                    + " Phù Đổng cấp xã ‖ Tháng 3/2026 ‖ Phòng Văn hóa - Xã|hội ‖ 2 ‖ Hội thi cồng"
                    + " chiêng ‖ Tháng 4/2026 ‖ Trung tâm Cung ứng Các thôn; Đoàn|dịch vụ"
                    + " công|Thanh niên xã ‖ Các trường học")));
  }

  @Test
  void tallHeadsComeFirstAndSomeAmongTheRows() {
    SheetTable table =
        read(
            "TT ‖ Chỉ tiêu ‖ Mục tiêu phấn đấu ‖ Kết quả năm 2025 ‖ Đơn vị tính ‖ Năm 2026 ‖ Năm"
                + " 2027 ‖ 1 ‖ Tỷ lệ hộ nghèo ‖ % ‖ 3,1 ‖ 2,5 ‖ 2 ‖ Phòng Kinh tế ‖ 2 ‖ Số lớp tập"
                + " huấn ‖ Lớp ‖ 4 ‖ 5 ‖ 6 ‖ Hội Nông dân ‖ Đơn vị chủ trì");
    assertEquals(
        List.of(
            "TT",
            "Chỉ tiêu",
            "Đơn vị tính",
            "Kết quả năm 2025",
            "Mục tiêu phấn đấu Năm 2026",
            "Mục tiêu phấn đấu Năm 2027",
            "Đơn vị chủ trì"),
        table.columns().stream().map(SheetColumn::header).toList());
    assertEquals(ColumnRole.LEAD, table.columns().getLast().role());
    assertEquals(
        """
        1 | Tỷ lệ hộ nghèo | % | 3,1 | 2,5 | 2 | Phòng Kinh tế
        2 | Số lớp tập huấn | Lớp | 4 | 5 | 6 | Hội Nông dân\
        """,
        rows(table));
  }

  @Test
  void rowsMayBeNumberedWithinTheirGroups() {
    assertEquals(
        """
        Nhóm thủy lợi: 1.1 | Kênh mương được kiên cố hóa | km | 13,5 | Phòng Kinh tế
        Nhóm thủy lợi: 1.2 | Diện tích được tưới chủ động | ha | 415 | Phòng Kinh tế
        Nhóm giáo dục: 2.1 | Trường học đạt chuẩn | trường | 2 | Phòng Văn hóa - Xã hội\
        """,
        rows(
            read(
                "TT|Tên tiêu chí|ĐVT|Kế hoạch năm 2026|Phụ trách|1|Nhóm thủy lợi|1.1|Kênh mương"
                    + " được kiên cố hóa|km|13,5|Phòng Kinh tế|1.2|Diện tích được tưới chủ"
                    + " động|ha|415|Phòng Kinh tế|2|Nhóm giáo dục|2.1|Trường học đạt"
                    + " chuẩn|trường|2|Phòng Văn hóa - Xã hội")));
  }
}
