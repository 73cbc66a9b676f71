package vn.kehoach.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class BarredTablesTest {

  private static final List<List<String>> ROWS =
      List.of(
          List.of("TT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời hạn"),
          List.of("1", "Rà soát hộ nghèo theo chuẩn mới", "Phòng Kinh tế", "Quý I"),
          List.of("2", "Tổng kết", "", "Quý IV"));

  @Test
  void strokes_part_the_cells_of_a_line() {
    String text =
        """
        | TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn |
        | 1 | Rà soát hộ nghèo theo chuẩn mới | Phòng Kinh tế | Quý I |
        |2|Tổng kết||Quý IV|
        """;
    assertEquals(ROWS, PlainLayout.rows(text));
  }

  @Test
  void markup_draws_a_rule_below_the_head() {
    String text =
        """
        Nhiệm vụ cụ thể như sau:
        |TT|Nhiệm vụ|Đơn vị chủ trì|Thời hạn|
        |:--|---|---|:-:|
        |1|Rà soát hộ nghèo<br>theo chuẩn mới|Phòng Kinh tế|Quý I|
        |2|Tổng kết||Quý IV|
        Kinh phí do ngân sách xã bảo đảm.
        """;
    assertEquals(ROWS, PlainLayout.rows(text));
    assertEquals(3, PlainLayout.blocks(text).size());
  }

  @Test
  void strokes_at_the_ends_may_be_left_out() {
    String text =
        """
        TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn
        1 | Rà soát hộ nghèo theo chuẩn mới | Phòng Kinh tế | Quý I
        2 | Tổng kết | | Quý IV
        """;
    assertEquals(ROWS, PlainLayout.rows(text));
  }

  @Test
  void between_drawn_rules_a_cell_goes_on_over_lines() {
    String text =
        """
        +----+------------------+-----------+----------+
        | TT | Nhiệm vụ         | Đơn vị    | Thời hạn |
        |    |                  | chủ trì   |          |
        +----+------------------+-----------+----------+
        | 1  | Rà soát hộ nghèo | Phòng     | Quý I    |
        |    | theo chuẩn mới   | Kinh tế   |          |
        +----+------------------+-----------+----------+
        | 2  | Tổng kết         |           | Quý IV   |
        +----+------------------+-----------+----------+
        """;
    assertEquals(ROWS, PlainLayout.rows(text));
    assertEquals(
        ROWS, PlainLayout.rows(text.replace('|', '│').replace('-', '─').replace('+', '┼')));
  }

  @Test
  void rows_stand_right_below_each_other_between_two_rules() {
    String text =
        """
        ┌────┬──────────┬─────────┬──────────┐
        │ TT │ Chỉ tiêu │ ĐVT     │ Năm 2026 │
        ├────┼──────────┼─────────┼──────────┤
        │ 1  │ Hộ nghèo │ %       │ 2,5      │
        │ 2  │ Số thôn  │ thôn    │ 12       │
        │    │ văn hóa  │         │          │
        └────┴──────────┴─────────┴──────────┘
        """;
    assertEquals(
        List.of(
            List.of("TT", "Chỉ tiêu", "ĐVT", "Năm 2026"),
            List.of("1", "Hộ nghèo", "%", "2,5"),
            List.of("2", "Số thôn văn hóa", "thôn", "12")),
        PlainLayout.rows(text));
  }

  @Test
  void a_head_of_two_rows_merges_the_cell_above() {
    String text =
        """
        | TT | Chỉ tiêu | Kế hoạch | | Phụ trách |
        | | | 2026 | 2027 | |
        | 1 | Độ che phủ rừng | 42% | 43% | Phòng Kinh tế |
        """;
    Table table = PlainLayout.table(text);
    assertEquals(2, table.rows().getFirst().cells().get(2).columnSpan());
    assertEquals("2027", table.rows().get(1).cells().get(3).text());
    assertEquals("43%", table.rows().get(2).cells().get(3).text());
  }

  @Test
  void a_line_without_strokes_between_rows_is_the_title_of_a_group() {
    String text =
        """
        | TT | Chỉ tiêu | ĐVT | Năm 2026 |
        I. Kinh tế
        | 1 | Thu nhập bình quân | triệu đồng | 62 |
        | 2 | Hộ nghèo | % | 2,1 |
        """;
    assertEquals(List.of("", "I. Kinh tế"), PlainLayout.rows(text).get(1));
    assertEquals(4, PlainLayout.rows(text).size());
  }

  @Test
  void two_columns_are_the_sides_of_a_letterhead() {
    String text =
        """
        | ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
        |---|---|
        | XÃ MƯỜNG BÚ | Độc lập - Tự do - Hạnh phúc |
        """;
    var sides = (Block.Columns) PlainLayout.blocks(text).getFirst();
    assertEquals(List.of("ỦY BAN NHÂN DÂN", "XÃ MƯỜNG BÚ"), PlainLayout.texts(sides.left()));
    assertEquals("Độc lập - Tự do - Hạnh phúc", PlainLayout.texts(sides.right()).getLast());
  }
}
