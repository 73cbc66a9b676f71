package vn.kehoach.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.layout.Table.Cell;
import vn.kehoach.layout.Table.TableRow;

/** Heads over several columns and titles of groups in tables whose columns blanks keep apart. */
class AlignedGroupsTest {

  private static final String TASKS =
      """
                                                    Phân công                                Kinh phí
                                                                                 Thời gian
      TT     Nội dung công việc                                      Lãnh đạo                 (triệu
                                       Chủ trì       Phối hợp                   hoàn thành
                                                                     theo dõi                  đồng)

                                        I. Phòng cháy, chữa cháy
           Kiểm tra an toàn điện tại                                 Chủ tịch
      1                             Công an xã     Các thôn, bản                30/4/2026       80
           chợ, trường học                                           UBND xã
           Đào 12 hồ chứa nước chữa                                  Chủ tịch
      2                             Phòng Kinh tế                              Quý III/2026    240
           cháy rừng                                                 UBND xã
                                        II. Cứu nạn, cứu hộ
           Diễn tập cứu nạn tại chợ Ban Chỉ huy
      3                                           Công an xã                   Tháng 6/2026     50
           trung tâm                Quân sự xã
      """;

  @Test
  void a_head_over_the_middle_one_of_three_columns_is_merged_over_all_three() {
    List<TableRow> rows = PlainLayout.table(TASKS).rows();
    Cell merged = rows.getFirst().cells().get(2);
    assertEquals("Phân công", merged.text());
    assertEquals(3, merged.columnSpan());
    assertEquals(
        List.of(
            "TT",
            "Nội dung công việc",
            "Chủ trì",
            "Phối hợp",
            "Lãnh đạo theo dõi",
            "Thời gian hoàn thành",
            "Kinh phí (triệu đồng)"),
        rows.get(1).cells().stream().map(Cell::text).toList());
  }

  @Test
  void a_group_title_in_the_middle_is_a_row_of_its_own() {
    List<List<String>> rows = PlainLayout.rows(TASKS);
    assertEquals(List.of("I. Phòng cháy, chữa cháy"), rows.get(2));
    assertEquals(
        List.of(
            "1",
            "Kiểm tra an toàn điện tại chợ, trường học",
            "Công an xã",
            "Các thôn, bản",
            "Chủ tịch UBND xã",
            "30/4/2026",
            "80"),
        rows.get(3));
    assertEquals(List.of("II. Cứu nạn, cứu hộ"), rows.get(5));
    assertEquals(
        List.of(
            "3",
            "Diễn tập cứu nạn tại chợ trung tâm",
            "Ban Chỉ huy Quân sự xã",
            "Công an xã",
            "",
            "Tháng 6/2026",
            "50"),
        rows.getLast());
  }

  @Test
  void titles_part_the_rows_of_a_table_without_numbers() {
    String text =
        """
        Tên hồ, đập            Địa điểm        Cơ quan quản lý      Dung tích
                                    A. HỒ CHỨA LỚN
        Hồ Bản Mòng            Bản Mòng        Phòng Kinh tế        1.200
        Hồ Nong Chà            Bản Nong        Phòng Kinh tế          860
                                    B. HỒ CHỨA NHỎ
        Đập Co Muồng           Bản Muồng       Trưởng bản              45
        """;
    assertEquals(
        List.of(
            List.of("Tên hồ, đập", "Địa điểm", "Cơ quan quản lý", "Dung tích"),
            List.of("A. HỒ CHỨA LỚN"),
            List.of("Hồ Bản Mòng", "Bản Mòng", "Phòng Kinh tế", "1.200"),
            List.of("Hồ Nong Chà", "Bản Nong", "Phòng Kinh tế", "860"),
            List.of("B. HỒ CHỨA NHỎ"),
            List.of("Đập Co Muồng", "Bản Muồng", "Trưởng bản", "45")),
        PlainLayout.rows(text));
  }

  @Test
  void a_head_of_two_lines_around_the_others_is_no_merged_head() {
    String text =
        """
                                                Thực hiện   Kế hoạch năm
        STT  Bộ phận phụ trách  Nội dung
                                                năm 2025        2026
         1   Công an xã         Tuần tra đêm       310           350
         2   Trạm Y tế          Tiêm phòng         640           700
        """;
    assertEquals(
        List.of("STT", "Bộ phận phụ trách", "Nội dung", "Thực hiện năm 2025", "Kế hoạch năm 2026"),
        PlainLayout.rows(text).getFirst());
  }

  @Test
  void a_centred_heading_behind_the_table_stays_outside() {
    String text =
        """
        TT  Nhiệm vụ                 Đơn vị chủ trì       Thời gian
        1   Rà soát hộ nghèo         Phòng Kinh tế        Quý I/2026
        2   Tổng hợp, báo cáo        Văn phòng UBND       Quý II/2026
                          II. TỔ CHỨC THỰC HIỆN
        Các đơn vị căn cứ Kế hoạch này triển khai thực hiện, báo cáo kết quả về Ủy ban nhân dân.
        """;
    assertEquals("2", PlainLayout.rows(text).getLast().getFirst());
  }

  @Test
  void a_group_title_without_a_number_stands_where_no_cell_begins() {
    String text =
        """
        Số TT      Đơn vị chủ trì                  Nhiệm vụ                       Kết quả         Hoàn thành
                                                       Thể chế
                Văn phòng HĐND và    Xây dựng chương trình công tác, quy
          1                                                                  Quyết định          Tháng 01/2027
                UBND                 chế làm việc
                Phòng Văn hóa - Xã   Tuyên truyền cải cách hành chính trên   Tối thiểu 24 tin,
          2                                                                                      Thường xuyên
                hội                  trang thông tin                         bài
                                                 Thủ tục hành chính
                Trung tâm Phục vụ
          3                          Khảo sát sự hài lòng của 500 người dân Báo cáo khảo sát     Quý IV/2027
                hành chính công
          4     Công an đặc khu      Số hóa tàng thư cư trú            Cơ sở dữ liệu           30/9/2027
        """;
    List<List<String>> rows = PlainLayout.rows(text);
    assertEquals(List.of("Thể chế"), rows.get(1));
    assertEquals("Xây dựng chương trình công tác, quy chế làm việc", rows.get(2).get(2));
    assertEquals(List.of("Thủ tục hành chính"), rows.get(4));
  }

  @Test
  void heads_as_tall_as_two_rows_stand_in_the_middle_line_of_three_in_their_order() {
    String text =
        """
                                                            Năm 2026                 Năm 2025
          TT                  Chỉ tiêu
                                                    Kế hoạch      Đơn vị     Kế hoạch    Thực hiện
          1    Tổng số trẻ sinh ra                    215              trẻ     220          218
          2    Tỷ lệ sinh con thứ ba trở lên          ≤ 4,5            %        5           4,9
               Tỷ lệ người cao tuổi được khám sức
          3                                            80              %        75          76,3
               khỏe định kỳ
        """;
    List<List<String>> rows = PlainLayout.rows(text);
    assertEquals(5, rows.size());
    assertEquals(List.of("TT", "Chỉ tiêu"), rows.getFirst().subList(0, 2));
    assertEquals(
        List.of("3", "Tỷ lệ người cao tuổi được khám sức khỏe định kỳ", "80", "%", "75", "76,3"),
        rows.getLast());
  }
}
