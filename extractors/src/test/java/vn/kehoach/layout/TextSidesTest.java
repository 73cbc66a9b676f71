package vn.kehoach.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextSidesTest {

  @Test
  void the_letterhead_parts_from_the_name_of_the_document() {
    String text =
        """
              ỦY BAN NHÂN DÂN             CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
               ĐẶC KHU LÝ SƠN                    Độc lập - Tự do - Hạnh phúc
                Số: 09/KH-UBND                Lý Sơn, ngày 22 tháng 01 năm 2026
                                           KẾ HOẠCH
              Bảo đảm an toàn thực phẩm trên địa bàn đặc khu Lý Sơn năm 2026
        """;
    var columns = assertInstanceOf(Block.Columns.class, PlainLayout.blocks(text).getFirst());
    assertEquals(
        List.of("ỦY BAN NHÂN DÂN", "ĐẶC KHU LÝ SƠN", "Số: 09/KH-UBND"),
        PlainLayout.texts(columns.left()));
    assertEquals("Lý Sơn, ngày 22 tháng 01 năm 2026", columns.right().getLast().text());
  }

  @Test
  void recipients_stand_beside_the_signature() {
    String text =
        """
        Trên đây là Kế hoạch năm 2026, yêu cầu các đơn vị nghiêm túc thực hiện./.

        Nơi nhận:                                         TM. ỦY BAN NHÂN DÂN
        - UBND tỉnh Đắk Lắk;
                                                               CHỦ TỊCH
        - Như mục 4;


                                                            Nguyễn Đình An
        - Lưu: VT.
        \f                                       11
                                           PHỤ LỤC 01
        """;
    var columns = assertInstanceOf(Block.Columns.class, PlainLayout.blocks(text).get(1));
    assertEquals(
        List.of("Nơi nhận:", "- UBND tỉnh Đắk Lắk;", "- Như mục 4;", "- Lưu: VT."),
        PlainLayout.texts(columns.left()));
    assertEquals(
        List.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Nguyễn Đình An"),
        PlainLayout.texts(columns.right()));
  }

  @Test
  void a_tab_parts_the_sides() {
    String text =
        """
        Nơi nhận:\tTM. ỦY BAN NHÂN DÂN
        - UBND tỉnh Đắk Lắk;\tCHỦ TỊCH
        - Các phòng, đơn vị;
        - Lưu: VT, VHXH.\tY Thanh Niê
        """;
    var columns = assertInstanceOf(Block.Columns.class, PlainLayout.blocks(text).getFirst());
    assertEquals(4, columns.left().size());
    assertEquals("Y Thanh Niê", columns.right().getLast().text());
  }

  @Test
  void labels_with_their_values_are_no_sides() {
    String text =
        """
        Đơn vị chủ trì:        Phòng Kinh tế.
        Đơn vị phối hợp:       Văn phòng HĐND và UBND.
        Thời gian thực hiện:   Quý I/2026.
        """;
    assertTrue(PlainLayout.blocks(text).stream().noneMatch(Block.Columns.class::isInstance));
  }

  @Test
  void the_last_recipient_and_the_signatures_first_line_share_a_line() {
    String text =
        """
        Nơi nhận:
        - UBND tỉnh;
        - Lưu: VT, KT.\tTM. ỦY BAN NHÂN DÂN
        KT. CHỦ TỊCH
        PHÓ CHỦ TỊCH
        Trần Thị Én
        PHỤ LỤC 01
        """;
    var columns = assertInstanceOf(Block.Columns.class, PlainLayout.blocks(text).get(2));
    assertEquals(List.of("- Lưu: VT, KT."), PlainLayout.texts(columns.left()));
    assertEquals(List.of("TM. ỦY BAN NHÂN DÂN"), PlainLayout.texts(columns.right()));
  }
}
