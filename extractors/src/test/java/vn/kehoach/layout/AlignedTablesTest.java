package vn.kehoach.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlignedTablesTest {

  @Test
  void wrapped_heads_and_cells_go_to_their_columns() {
    String text =
        """
        Các chỉ tiêu chi tiết như sau:
         TT  Chỉ tiêu                          Đơn vị      Thực hiện     Kế hoạch năm  Ghi chú
                                               tính        năm 2025      2026
         1   Tỷ lệ hộ nghèo                    %           4,12          3,05
         2   Số lao động được giải quyết việc  Người       310           350
             làm mới
         3   Tỷ lệ người dân tham gia bảo      %           93,2          95 trở lên    Theo Nghị quyết
             hiểm y tế                                                                 HĐND
        II. NHIỆM VỤ, GIẢI PHÁP
        1. Hỗ trợ phát triển sản xuất, đa dạng hóa sinh kế cho hộ nghèo, hộ cận nghèo trên địa bàn xã
        """;
    assertEquals(
        List.of(
            List.of(
                "TT",
                "Chỉ tiêu",
                "Đơn vị tính",
                "Thực hiện năm 2025",
                "Kế hoạch năm 2026",
                "Ghi chú"),
            List.of("1", "Tỷ lệ hộ nghèo", "%", "4,12", "3,05", ""),
            List.of("2", "Số lao động được giải quyết việc làm mới", "Người", "310", "350", ""),
            List.of(
                "3",
                "Tỷ lệ người dân tham gia bảo hiểm y tế",
                "%",
                "93,2",
                "95 trở lên",
                "Theo Nghị quyết HĐND")),
        PlainLayout.rows(text));
    assertEquals(4, PlainLayout.blocks(text).size());
  }

  @Test
  void a_number_on_its_rows_middle_line_takes_the_lines_above_and_below() {
    String text =
        """
        STT       Tên phương tiện, vật tư       ĐVT     Số lượng       Nơi quản lý
         1    Áo phao cứu sinh                  Cái       120      Ban CHQS xã
         2    Bao cát                           Cái      5.000     Kho UBND xã
                                                                   Văn phòng HĐND và
         3    Máy phát điện                     Cái       02
                                                                   UBND
        """;
    assertEquals(
        List.of("3", "Máy phát điện", "Cái", "02", "Văn phòng HĐND và UBND"),
        PlainLayout.rows(text).getLast());
    assertEquals("Kho UBND xã", PlainLayout.rows(text).get(2).getLast());
  }

  @Test
  void a_head_cell_over_several_columns_is_merged() {
    String text =
        """
                                                   Thực         Kế hoạch giai đoạn 2026 - 2028
                                         Đơn vị    hiện                              Cơ quan
        TT           Chỉ tiêu
                                          tính     năm         2026   2027   2028   theo dõi
                                                   2025
         I   Chỉ tiêu về thu nhập
         1   Tỷ lệ hộ nghèo đa chiều       %        9,86       8,2    6,5    5,0    Phòng Kinh
                                                                                        tế
         2   Tỷ lệ hộ cận nghèo            %        7,15       6,0    5,0    4,2    Công an xã
        """;
    Table table = PlainLayout.table(text);
    assertEquals("2027", table.rows().get(1).cells().get(5).text());
    assertEquals("Thực hiện năm 2025", table.rows().get(1).cells().get(3).text());
    assertEquals("Kế hoạch giai đoạn 2026 - 2028", table.rows().getFirst().cells().get(5).text());
    assertEquals("Phòng Kinh tế", table.rows().get(3).cells().getLast().text());
  }

  @Test
  void a_group_title_longer_than_its_column_is_merged() {
    String text =
        """
        TT  Chỉ tiêu           Đơn vị tính  Kế hoạch
        I   Chỉ tiêu về tiếp cận dịch vụ xã hội cơ bản
        1   Tỷ lệ hộ nghèo     %            3,05
        2   Xóa nhà tạm        Căn          18
        """;
    Table table = PlainLayout.table(text);
    assertEquals(3, table.rows().get(1).cells().get(1).columnSpan());
    assertEquals(
        "Chỉ tiêu về tiếp cận dịch vụ xã hội cơ bản", table.rows().get(1).cells().get(1).text());
  }

  @Test
  void a_table_goes_on_over_a_page_with_its_number_and_its_head_again() {
    String text =
        """
        TT  Nhiệm vụ             Đơn vị chủ trì    Thời gian
        1   Rà soát hộ nghèo     Phòng Kinh tế     Quý I
        2   Tổng hợp, báo cáo    Văn phòng HĐND    Quý II/2026
            kết quả rà soát      và UBND
        \f                          15
          TT   Nhiệm vụ               Đơn vị chủ trì     Thời gian
               theo chuẩn mới
          3    Tổng kết               Công an xã         Quý IV
        """;
    Table table = PlainLayout.table(text);
    assertEquals(4, table.rows().size());
    assertTrue(!table.repeated().isEmpty());
    assertEquals(
        "Tổng hợp, báo cáo kết quả rà soát theo chuẩn mới",
        table.rows().get(2).cells().get(1).text());
    assertEquals("Công an xã", table.rows().get(3).cells().get(2).text());
  }

  @Test
  void a_place_left_blank_for_pen_and_ink_makes_no_table() {
    String text =
        """
        (Kèm theo Kế hoạch số:     /KH-UBND, ngày     tháng     năm 2026 của UBND xã)
        Thực hiện chỉ đạo của cấp trên,  Ủy ban nhân dân xã ban hành  Kế hoạch như sau:
        """;
    assertTrue(PlainLayout.blocks(text).stream().allMatch(Block.Paragraph.class::isInstance));
  }

  @Test
  void heads_with_one_blank_between_them_part_where_the_cells_below_begin() {
    String text =
        """
        TT  Nội dung nhiệm vụ           Thời gian thực hiện Đơn vị chủ trì   Đơn vị phối hợp
        1   Kiểm tra đê kè, hồ chứa     Trước 15/5/2026     Phòng Kinh tế    Công an xã
            nước trước mùa mưa bão
        2   Diễn tập ứng phó bão        Tháng 6/2026        Ban Chỉ huy      Phòng Kinh tế
                                                            Quân sự xã
        3   Trực ban theo dõi           Thường xuyên        Phòng Kinh tế    Công an xã
        """;
    List<List<String>> rows = PlainLayout.rows(text);
    assertEquals(
        List.of(
            "TT", "Nội dung nhiệm vụ", "Thời gian thực hiện", "Đơn vị chủ trì", "Đơn vị phối hợp"),
        rows.getFirst());
    assertEquals("Ban Chỉ huy Quân sự xã", rows.get(2).get(3));
  }

  @Test
  void empty_lines_part_rows_without_numbers() {
    String text =
        """
             Thời gian            Nội dung công việc             Chủ trì          Phối hợp

        Tháng 02/2026      Ra quân Tết trồng cây              Đoàn xã         Các thôn

                           Phát dọn đường băng cản lửa,
        Tháng 4 - tháng
                           canh gác tại các chòi ngày        Tổ bảo vệ        Hạt Kiểm lâm
        5
                           nắng nóng

                           Tổng kết, đánh giá, khen          Văn phòng
        Quý IV/2026                                                           Phòng Kinh tế
                           thưởng                            UBND xã

        C. KINH PHÍ
        """;
    assertEquals(
        List.of(
            List.of("Thời gian", "Nội dung công việc", "Chủ trì", "Phối hợp"),
            List.of("Tháng 02/2026", "Ra quân Tết trồng cây", "Đoàn xã", "Các thôn"),
            List.of(
                "Tháng 4 - tháng 5",
                "Phát dọn đường băng cản lửa, canh gác tại các chòi ngày nắng nóng",
                "Tổ bảo vệ",
                "Hạt Kiểm lâm"),
            List.of(
                "Quý IV/2026",
                "Tổng kết, đánh giá, khen thưởng",
                "Văn phòng UBND xã",
                "Phòng Kinh tế")),
        PlainLayout.rows(text));
  }

  @Test
  void heads_one_blank_apart_are_two_where_the_rows_have_two_cells() {
    String text =
        """
        STT                     Chỉ tiêu                     Đơn vị tính Mục tiêu năm 2026      Đơn vị chủ trì
         1    Số hộ tham gia hợp tác xã kiểu mới               Hộ              140        Phòng Kinh tế
         2    Tỷ lệ kênh mương được kiên cố                     %               78        Hợp tác xã
         3    Diện tích lúa hữu cơ                              ha             52,5       Hội Nông dân
        """;
    assertEquals(
        List.of("2", "Tỷ lệ kênh mương được kiên cố", "%", "78", "Hợp tác xã"),
        PlainLayout.rows(text).get(2));
  }

  @Test
  void the_column_of_numbers_may_stand_behind_another_one() {
    String text =
        """
           Thời gian        TT               Công việc               Đơn vị thực hiện        Kết quả
                                 Rà soát, lập bản đồ vùng trọng                         Bản đồ, danh sách
        Tháng 01/2026   1                                            Phòng Kinh tế
                                 điểm cháy                                              khu vực
        Trước ngày
                        2        Ký cam kết bảo vệ rừng với các hộ   Các bản            Bản cam kết
        05/02/2026
                                                                     Ban Chỉ huy Quân
        Quý I/2026      3        Diễn tập chữa cháy rừng cấp xã                         01 cuộc diễn tập
                                                                     sự xã; Công an xã
        """;
    List<List<String>> rows = PlainLayout.rows(text);
    assertEquals(
        List.of(
            List.of(
                "Tháng 01/2026",
                "1",
                "Rà soát, lập bản đồ vùng trọng điểm cháy",
                "Phòng Kinh tế",
                "Bản đồ, danh sách khu vực"),
            List.of(
                "Trước ngày 05/02/2026",
                "2",
                "Ký cam kết bảo vệ rừng với các hộ",
                "Các bản",
                "Bản cam kết"),
            List.of(
                "Quý I/2026",
                "3",
                "Diễn tập chữa cháy rừng cấp xã",
                "Ban Chỉ huy Quân sự xã; Công an xã",
                "01 cuộc diễn tập")),
        rows.subList(1, rows.size()));
  }

  @Test
  void a_head_in_the_middle_of_two_below_it_stands_over_both() {
    String text =
        """
        Số                                        Đơn vị         Năm 2025         Kế hoạch
                          Chỉ tiêu                                                             Đơn vị chủ trì
        TT                                         tính    Kế hoạch   Thực hiện   năm 2026

             Số người tham gia bảo hiểm xã
        1                                         Người        820      796        1.146     Các khu vực
             hội tự nguyện
             Số người tham gia bảo hiểm y tế
        2                                         Người     9.400       9.512      10.250    Các khu vực
             hộ gia đình
        """;
    List<List<String>> rows = PlainLayout.rows(text);
    assertEquals(
        List.of(
            "Số TT", "Chỉ tiêu", "Đơn vị tính", "Năm 2025", "Kế hoạch năm 2026", "Đơn vị chủ trì"),
        rows.getFirst());
    assertEquals(List.of("Kế hoạch", "Thực hiện"), rows.get(1));
    assertEquals("796", rows.get(2).get(4));
  }

  @Test
  void cells_in_the_middle_of_their_rows_part_rows_without_numbers() {
    String text =
        """
          Ngày trong tuần          Buổi sáng                Buổi chiều                  Địa điểm
                                                     Phó Chủ tịch (khối kinh
         Thứ Ba              Chủ tịch UBND xã                                Trụ sở tiếp công dân
                                                     tế)
                             Phó Chủ tịch (khối
         Thứ Năm                                     Chủ tịch UBND xã        Trụ sở tiếp công dân
                             văn xã)
         Thứ Sáu             Công chức tiếp dân      Công chức tiếp dân      Bộ phận Một cửa
        """;
    List<List<String>> rows = PlainLayout.rows(text);
    assertEquals(
        List.of(
            "Thứ Ba", "Chủ tịch UBND xã", "Phó Chủ tịch (khối kinh tế)", "Trụ sở tiếp công dân"),
        rows.get(1));
    assertEquals(4, rows.size());
  }
}
