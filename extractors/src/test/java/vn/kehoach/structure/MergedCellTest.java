package vn.kehoach.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kehoach.structure.Sheets.read;
import static vn.kehoach.structure.Sheets.rows;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.structure.SheetTable.SheetCell;

/** What merged cells mean for the rows that they cover. */
class MergedCellTest {

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
