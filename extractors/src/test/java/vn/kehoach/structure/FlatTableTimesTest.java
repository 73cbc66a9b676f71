package vn.kehoach.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.layout.Blocks;

class FlatTableTimesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Trong năm 2026",
        "Đến năm 2026",
        "Năm 2026",
        "Tháng 6/2026",
        "Trong tháng 6/2026",
        "Cả năm",
        "Hằng năm"
      })
  void aTimeKeepsItsFirstWordsWhenItFollowsTheTaskOnItsLine(String time) {
    SheetTable table =
        FlatTableReader.read(
            Blocks.flat(
                """
                TT Nội dung công việc Thời gian hoàn thành Đơn vị chủ trì
                1 Tập huấn kỹ năng số cho người dân %s
                Phòng Văn hóa - Xã hội
                """
                    .formatted(time)));
    assertEquals(time, table.rows().getFirst().cells().get(2).text());
  }
}
