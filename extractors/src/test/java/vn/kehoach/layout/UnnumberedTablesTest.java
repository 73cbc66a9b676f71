package vn.kehoach.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables in columns of blanks whose rows, or some of them, have no number. */
class UnnumberedTablesTest {

  @Test
  void cells_that_wrap_around_the_middle_of_their_rows_stay_together() {
    String text =
        """
              Nội dung công việc               Thời hạn         Đơn vị thực hiện        Đơn vị phối hợp
        Kiểm tra hồ chứa nước Trường
                                            Trước 15/5/2026 Phòng Kinh tế                Các thôn
        Xuân, hệ thống thoát nước
        Ký hợp đồng nguyên tắc cung ứng
                                            Tháng 5/2026         Phòng Kinh tế           Trạm Y tế đặc khu
        lương thực, nước uống, thuốc men
        Kiểm đếm tàu thuyền, hướng dẫn                           Đồn Biên phòng Cô
                                            Thường xuyên                           Công an đặc khu
        neo đậu                                                  Tô
        Bảo đảm thông tin liên lạc qua hệ   Trong mùa mưa        Phòng Văn hóa - Xã
        thống truyền thanh và mạng xã hội   bão                  hội
                                                                                         Ban Chỉ huy Quân
        Sơ tán dân vùng trũng thấp, khách du
                                             Khi có lệnh         Công an đặc khu         sự đặc khu, Đoàn
        lịch
                                                                                         Thanh niên
                IV. Lực lượng, phương tiện
        """;
    List<List<String>> rows = PlainLayout.rows(text);
    assertEquals(
        List.of(
            List.of(
                "Kiểm tra hồ chứa nước Trường Xuân, hệ thống thoát nước",
                "Trước 15/5/2026",
                "Phòng Kinh tế",
                "Các thôn"),
            List.of(
                "Ký hợp đồng nguyên tắc cung ứng lương thực, nước uống, thuốc men",
                "Tháng 5/2026",
                "Phòng Kinh tế",
                "Trạm Y tế đặc khu"),
            List.of(
                "Kiểm đếm tàu thuyền, hướng dẫn neo đậu",
                "Thường xuyên",
                "Đồn Biên phòng Cô Tô",
                "Công an đặc khu"),
            List.of(
                "Bảo đảm thông tin liên lạc qua hệ thống truyền thanh và mạng xã hội",
                "Trong mùa mưa bão",
                "Phòng Văn hóa - Xã hội",
                ""),
            List.of(
                "Sơ tán dân vùng trũng thấp, khách du lịch",
                "Khi có lệnh",
                "Công an đặc khu",
                "Ban Chỉ huy Quân sự đặc khu, Đoàn Thanh niên")),
        rows.subList(1, rows.size()));
  }

  @Test
  void full_lines_below_each_other_are_rows() {
    String text =
        """
                 Ngày                        Buổi sáng                    Buổi chiều
         12/5/2026              Bản Giàn                       Bản Lứa
         13/5/2026              Bản Cang Mường                 Bản Văn Minh
         14/5/2026              Tiểu khu 1                     Họp rút kinh nghiệm
         15/5/2026              Bản Nà Xi                      Bản Hin Đón
              V. KINH PHÍ
        """;
    assertEquals(
        List.of("13/5/2026", "Bản Cang Mường", "Bản Văn Minh"), PlainLayout.rows(text).get(2));
    assertEquals(5, PlainLayout.rows(text).size());
  }

  @Test
  void figures_below_figures_are_another_row_though_it_has_no_number() {
    String text =
        """
        TT      Bản, tiểu khu       Tổng số hộ       Hộ nghèo        Tỷ lệ (%)       Ghi chú
         1   Bản Giàn                  142               21            14,79
         2   Bản Cang Mường             98               17            17,35         Bản điểm
             Cộng                      240               38            15,83
        """;
    assertEquals(
        List.of("", "Cộng", "240", "38", "15,83", ""), PlainLayout.rows(text).getLast());
  }

  @Test
  void heads_one_blank_apart_part_though_the_cells_stand_off_them() {
    String text =
        """
                     Đơn vị              Dân quân Xung kích         Xuồng        Áo phao
           Thôn Hải Tiến                    22             35         3            120
           Thôn Nam Đồng                    18             30         2            95
           Tổng cộng                        40             65         5            215
        """;
    assertEquals(
        List.of("Đơn vị", "Dân quân", "Xung kích", "Xuồng", "Áo phao"),
        PlainLayout.rows(text).getFirst());
    assertEquals(List.of("Thôn Nam Đồng", "18", "30", "2", "95"), PlainLayout.rows(text).get(2));
  }
}
