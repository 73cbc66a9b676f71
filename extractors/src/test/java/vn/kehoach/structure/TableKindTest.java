package vn.kehoach.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kehoach.structure.Sheets.read;

import org.junit.jupiter.api.Test;
import vn.kehoach.model.AppendixKind;

/** Which tables hold tasks or targets, and which stay tables. */
class TableKindTest {

  @Test
  void datesWithPlacesAreATimetable() {
    SheetTable table =
        read(
            """
            STT | Thời gian | Nội dung | Địa điểm
            1 | 05/3/2026 | Khai mạc | Nhà văn hóa thôn Nà Sản
            """);
    assertEquals(AppendixKind.TIMETABLE, table.kind());
  }

  @Test
  void morningsAndAfternoonsBelowAHeadOfDaysAreATimetable() {
    SheetTable table = read("Ngày | Buổi sáng | Buổi chiều\n12/5/2026 | Bản Giàn | Bản Lứa\n");
    assertEquals(AppendixKind.TIMETABLE, table.kind());
    assertEquals(1, table.rows().size());
  }

  @Test
  void datesWithoutANumberAreATimetableToo() {
    SheetTable table =
        read("Ngày | Nội dung | Địa điểm\n05/3/2026 | Khai mạc | Nhà văn hóa thôn Nà Sản\n");
    assertEquals(AppendixKind.TIMETABLE, table.kind());
    assertEquals(1, table.rows().size());
  }

  @Test
  void datesWithUnitsInChargeAreTasks() {
    SheetTable table =
        read(
            """
            TT | Nội dung công việc | Đơn vị chủ trì | Thời gian thực hiện | Địa điểm
            1 | Tập huấn | Trạm Y tế | Tháng 3/2026 | Hội trường xã
            """);
    assertEquals(AppendixKind.TASKS, table.kind());
  }

  @Test
  void scoresListsAndStatisticsAreOtherTables() {
    assertEquals(
        AppendixKind.OTHER,
        read("STT | Tiêu chí | Điểm tối đa | Điểm tự chấm\n1 | Công khai | 10 | 9").kind());
    assertEquals(
        AppendixKind.OTHER,
        read("STT | Họ và tên | Chức vụ | Ghi chú\n1 | Lò Văn Bình | Công chức |").kind());
    assertEquals(
        AppendixKind.OTHER, read("TT | Thôn | Số hộ | Số khẩu\n1 | Nà Sản | 120 | 514").kind());
  }

  @Test
  void contentWithoutUnitTimeOrResultIsNoTaskTable() {
    assertEquals(AppendixKind.OTHER, read("TT | Nội dung | Ghi chú\n1 | Mua sắm | Đợt 1").kind());
  }
}
