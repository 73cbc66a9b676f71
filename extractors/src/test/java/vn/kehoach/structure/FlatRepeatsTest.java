package vn.kehoach.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.layout.Blocks;

class FlatRepeatsTest {

  private static final String TWO_PAGES =
      """
      STT

      Nhiệm vụ

      Cơ quan chủ trì

      Thời hạn

      Ghi chú

      1

      Tuần tra đêm

      Công an xã

      Tháng 8/2026

      Liên ngành
      STT

      Nhiệm vụ

      2

      Kiểm tra bếp ăn trường học

      Cơ quan chủ trì

      Thời hạn

      Ghi chú

      Trạm Y tế xã

      Quý III/2026

      3

      Kiểm tra nước uống đóng chai

      Phòng Kinh tế

      Quý IV/2026
      """;

  @Test
  void a_head_printed_again_among_the_rows_is_no_cell() {
    SheetTable table = FlatTableReader.read(Blocks.flat(TWO_PAGES));
    assertEquals(
        List.of(
            List.of("1", "Tuần tra đêm", "Công an xã", "Tháng 8/2026", "Liên ngành"),
            List.of("2", "Kiểm tra bếp ăn trường học", "Trạm Y tế xã", "Quý III/2026", ""),
            List.of("3", "Kiểm tra nước uống đóng chai", "Phòng Kinh tế", "Quý IV/2026", "")),
        table.rows().stream()
            .map(row -> row.cells().stream().map(cell -> cell.text()).toList())
            .toList());
  }

  @Test
  void the_words_of_the_head_printed_again_are_accounted_for() {
    assertEquals(
        "STT Nhiệm vụ Cơ quan chủ trì Thời hạn Ghi chú"
            + " STT Nhiệm vụ Cơ quan chủ trì Thời hạn Ghi chú",
        FlatTableReader.read(Blocks.flat(TWO_PAGES)).header().text());
  }

  @Test
  void remarks_behind_a_row_are_no_title_where_the_first_row_has_none_above_it() {
    SheetTable table = FlatTableReader.read(Blocks.flat(TWO_PAGES));
    assertEquals(List.of(), table.groupRows());
  }
}
