package vn.kehoach.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TabbedTablesTest {

  @Test
  void tabs_part_the_cells_and_two_in_a_row_leave_one_empty() {
    String text =
        """
        STT\tNội dung công việc\tĐơn vị chủ trì\tĐơn vị phối hợp\tThời gian hoàn thành
        I\tCÔNG TÁC CHỈ ĐẠO\t\t\t
        1\tKiện toàn Ban Chỉ đạo giảm nghèo\tPhòng Kinh tế\tVăn phòng\tTháng 01/2026
        2\tBáo cáo kết quả\tPhòng Kinh tế\t\tHằng quý
        III. KINH PHÍ
        Nguồn vốn Chương trình mục tiêu quốc gia.
        """;
    assertEquals(
        List.of(
            List.of(
                "STT",
                "Nội dung công việc",
                "Đơn vị chủ trì",
                "Đơn vị phối hợp",
                "Thời gian hoàn thành"),
            List.of("I", "CÔNG TÁC CHỈ ĐẠO", "", "", ""),
            List.of(
                "1",
                "Kiện toàn Ban Chỉ đạo giảm nghèo",
                "Phòng Kinh tế",
                "Văn phòng",
                "Tháng 01/2026"),
            List.of("2", "Báo cáo kết quả", "Phòng Kinh tế", "", "Hằng quý")),
        PlainLayout.rows(text));
    assertEquals(3, PlainLayout.blocks(text).size());
  }

  @Test
  void a_cell_goes_on_over_lines_until_the_row_is_full() {
    String text =
        """
        TT\tNhiệm vụ\tĐơn vị chủ trì\tThời gian
        1\tRà soát hộ nghèo
        theo chuẩn mới\tPhòng Kinh tế
        Công an xã\tQuý I
        2\tTổng kết\tVăn phòng\tQuý IV
        """;
    assertEquals(
        List.of(
            List.of("TT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời gian"),
            List.of("1", "Rà soát hộ nghèo theo chuẩn mới", "Phòng Kinh tế Công an xã", "Quý I"),
            List.of("2", "Tổng kết", "Văn phòng", "Quý IV")),
        PlainLayout.rows(text));
  }

  @Test
  void a_head_of_two_rows_merges_the_cell_above() {
    String text =
        """
        TT\tNhiệm vụ\tPhân công thực hiện\t\tThời gian
        \t\tChủ trì\tPhối hợp\t
        1\tTổng kết\tVăn phòng\tPhòng Kinh tế\tQuý IV
        """;
    Table table = PlainLayout.table(text);
    assertEquals(2, table.rows().getFirst().cells().get(2).columnSpan());
    assertEquals(2, table.rows().getFirst().cells().get(1).rowSpan());
    assertEquals("Phối hợp", table.rows().get(1).cells().get(3).text());
    assertEquals("Văn phòng", table.rows().get(2).cells().get(2).text());
  }

  @Test
  void a_group_title_without_tabs_runs_over_all_columns() {
    String text =
        """
        TT\tChỉ tiêu\tĐơn vị tính\tKế hoạch 2026
        1\tTỷ lệ hộ nghèo\t%\t3,05
        II. VĂN HÓA, XÃ HỘI
        2\tXóa nhà tạm\tCăn\t18
        """;
    Table table = PlainLayout.table(text);
    assertEquals("II. VĂN HÓA, XÃ HỘI", table.rows().get(2).cells().get(1).text());
    assertEquals(3, table.rows().get(2).cells().get(1).columnSpan());
  }

  @Test
  void a_head_printed_again_is_no_row() {
    String text =
        """
        TT\tChỉ tiêu\tĐơn vị tính\tKế hoạch
        1\tTỷ lệ hộ nghèo\t%\t3,05
        TT\tChỉ tiêu\tĐơn vị tính\tKế hoạch
        2\tXóa nhà tạm\tCăn\t18
        """;
    assertEquals(3, PlainLayout.table(text).rows().size());
    assertEquals(1, PlainLayout.table(text).repeated().size());
  }

  @Test
  void a_tab_behind_the_number_of_a_paragraph_makes_no_table() {
    String text =
        """
        1.\tTổ chức tuyên truyền, phổ biến Kế hoạch.
        2.\tRà soát, báo cáo kết quả thực hiện.
        -\tBáo cáo Ủy ban nhân dân tỉnh.
        """;
    List<Block> blocks = PlainLayout.blocks(text);
    assertEquals(3, blocks.size());
    assertInstanceOf(Block.Paragraph.class, blocks.getFirst());
    assertInstanceOf(Block.Item.class, blocks.getLast());
    assertTrue(blocks.stream().noneMatch(Block.TableBlock.class::isInstance));
  }

  @Test
  void numbered_paragraphs_behind_the_last_row_are_no_rows() {
    String text =
        """
        TT\tChỉ tiêu\tĐơn vị tính\tKế hoạch
        1\tTỷ lệ hộ nghèo\t%\t3,05
        2\tXóa nhà tạm\tCăn\t18
        3.\tPhòng Kinh tế tổng hợp, báo cáo trước ngày 15/12/2026.
        """;
    assertEquals(3, PlainLayout.table(text).rows().size());
    assertInstanceOf(Block.Paragraph.class, PlainLayout.blocks(text).getLast());
  }

  @Test
  void titles_of_groups_bear_no_number_where_one_stands_below_the_head() {
    String text =
        """
        TT\tĐơn vị chủ trì\tNhiệm vụ\tHoàn thành
        Thể chế
        1\tVăn phòng\tXây dựng chương trình công tác\tTháng 01/2027
        Thủ tục hành chính
        2\tCông an xã\tSố hóa tàng thư cư trú\t30/9/2027
        3\tPhòng Kinh tế\tGắn mã biển số nhà\tQuý II
        """;
    assertEquals(
        List.of(
            List.of("TT", "Đơn vị chủ trì", "Nhiệm vụ", "Hoàn thành"),
            List.of("", "Thể chế"),
            List.of("1", "Văn phòng", "Xây dựng chương trình công tác", "Tháng 01/2027"),
            List.of("", "Thủ tục hành chính"),
            List.of("2", "Công an xã", "Số hóa tàng thư cư trú", "30/9/2027"),
            List.of("3", "Phòng Kinh tế", "Gắn mã biển số nhà", "Quý II")),
        PlainLayout.rows(text));
  }

  @Test
  void the_lower_row_of_a_head_may_be_the_wider_one() {
    String text =
        """
        TT\tChỉ tiêu\tNăm 2026\t\tNăm 2025
        \t\tKế hoạch\tĐơn vị\tKế hoạch\tThực hiện
        1\tTổng số trẻ sinh ra\t215\ttrẻ\t220\t218
        2\tSố câu lạc bộ\t6\tCLB\t4\t5
        """;
    assertEquals(
        List.of("Kế hoạch", "Đơn vị", "Kế hoạch", "Thực hiện"), PlainLayout.rows(text).get(1));
    assertEquals(
        List.of("1", "Tổng số trẻ sinh ra", "215", "trẻ", "220", "218"),
        PlainLayout.rows(text).get(2));
  }
}
