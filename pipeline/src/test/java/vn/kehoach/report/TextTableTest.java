package vn.kehoach.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.report.TextTable.Column;

/** Tables that stay in line. */
class TextTableTest {

  @Test
  void alignsWordsLeftAndFiguresRight() {
    var table = new TextTable(List.of(Column.words("Xã"), Column.figures("Trang")));
    table.add(List.of("Suối Mơ", "9"));
    table.add(List.of("Ba Chẽ", "112"));

    assertEquals(
        """
        Xã       Trang
        -------  -----
        Suối Mơ      9
        Ba Chẽ     112\
        """,
        String.join("\n", table.lines(80)));
  }

  @Test
  void alignsLettersWhoseMarksStandApart() {
    var table = new TextTable(List.of(Column.words("A"), Column.words("B")));
    table.add(List.of(Normalizer.normalize("Nghĩa Đàn", Normalizer.Form.NFD), "x"));
    table.add(List.of("Nghĩa Đàn", "x"));

    List<String> lines = table.lines(80);
    assertEquals(lines.get(3), Normalizer.normalize(lines.get(2), Normalizer.Form.NFC));
  }

  @ParameterizedTest
  @ValueSource(ints = {30, 40, 60})
  void wrapsTheWidestColumnsToTheRoomThereIs(int room) {
    var table = new TextTable(List.of(Column.names("Mã"), Column.words("Tên")));
    table.add(List.of("suoi-mo-1", "Tỷ lệ hồ sơ giải quyết trực tuyến trên tổng số hồ sơ"));

    List<String> lines = table.lines(room);

    lines.forEach(line -> assertTrue(DisplayWidth.of(line) <= room, line));
    assertTrue(lines.get(2).startsWith("suoi-mo-1  Tỷ lệ"), lines.get(2));
  }

  @Test
  void cutsAWordThatHasNoRoom() {
    assertEquals(List.of("nghi", "êng"), Wrap.lines("nghiêng", 4));
    assertEquals(List.of("một", "hai"), Wrap.lines("một hai", 4));
    assertEquals(List.of(""), Wrap.lines("", 4));
  }

  @Test
  void hangsFurtherLinesUnderTheFirst() {
    assertEquals("1. một hai\n   ba bốn", Wrap.hanging("1. ", "một hai ba bốn", 10));
  }
}
