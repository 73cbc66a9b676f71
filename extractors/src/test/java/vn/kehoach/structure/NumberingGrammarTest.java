package vn.kehoach.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers that stand before headings and items. */
class NumberingGrammarTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Phần I: ĐÁNH GIÁ KẾT QUẢ            | Phần I          | PART         | [1]       | ĐÁNH GIÁ KẾT QUẢ
          PHẦN II                             | PHẦN II         | PART         | [2]       |
          Phần thứ nhất                       | Phần thứ nhất   | PART         | [1]       |
          PHẦN THỨ HAI. NHIỆM VỤ, GIẢI PHÁP   | PHẦN THỨ HAI    | PART         | [2]       | NHIỆM VỤ, GIẢI PHÁP
          Phần 3 - Tổ chức thực hiện          | Phần 3          | PART         | [3]       | Tổ chức thực hiện
          Chương II NHIỆM VỤ                  | Chương II       | CHAPTER      | [2]       | NHIỆM VỤ
          Mục 1. Hạ tầng số                   | Mục 1           | DIVISION     | [1]       | Hạ tầng số
          Điều 3. Chế độ báo cáo              | Điều 3          | ARTICLE      | [3]       | Chế độ báo cáo
          II- CÔNG TÁC TIÊM CHỦNG             | II              | ROMAN        | [2]       | CÔNG TÁC TIÊM CHỦNG
          3- Công tác hậu cần                 | 3               | ARABIC       | [3]       | Công tác hậu cần
          2.1-Tập huấn cho cộng tác viên      | 2.1             | DOTTED       | [2, 1]    | Tập huấn cho cộng tác viên
          B- NỘI DUNG                         | B               | CAPITAL      | [2]       | NỘI DUNG
          A. MỤC TIÊU                         | A               | CAPITAL      | [1]       | MỤC TIÊU
          B) NHIỆM VỤ                         | B               | CAPITAL      | [2]       | NHIỆM VỤ
          C. TỔ CHỨC THỰC HIỆN                | C               | CAPITAL      | [3]       | TỔ CHỨC THỰC HIỆN
          I. MỤC ĐÍCH, YÊU CẦU                | I               | ROMAN        | [1]       | MỤC ĐÍCH, YÊU CẦU
          IV.TỔ CHỨC THỰC HIỆN                | IV              | ROMAN        | [4]       | TỔ CHỨC THỰC HIỆN
          VIII - KINH PHÍ                     | VIII            | ROMAN        | [8]       | KINH PHÍ
          II/ NHIỆM VỤ                        | II              | ROMAN        | [2]       | NHIỆM VỤ
          III: GIẢI PHÁP                      | III             | ROMAN        | [3]       | GIẢI PHÁP
          1. Phòng Kinh tế                    | 1               | ARABIC       | [1]       | Phòng Kinh tế
          12) Trạm Y tế                       | 12              | ARABIC       | [12]      | Trạm Y tế
          3/ Công an xã                       | 3               | ARABIC       | [3]       | Công an xã
          2.1. Mục tiêu chung                 | 2.1             | DOTTED       | [2, 1]    | Mục tiêu chung
          2.1 Mục tiêu chung                  | 2.1             | DOTTED       | [2, 1]    | Mục tiêu chung
          8.10. Trường học                    | 8.10            | DOTTED       | [8, 10]   | Trường học
          1.2.3. Đào tạo                      | 1.2.3           | DOTTED_TWICE | [1, 2, 3] | Đào tạo
          1.2.3.4 Tập huấn                    | 1.2.3.4         | DOTTED_DEEP  | [1, 2, 3, 4] | Tập huấn
          a) Rà soát thủ tục                  | a               | LETTER       | [1]       | Rà soát thủ tục
          b. Công khai kết quả                | b               | LETTER       | [2]       | Công khai kết quả
          đ) Kiểm tra                         | đ               | LETTER       | [5]       | Kiểm tra
          """)
  void aNumberIsReadWithItsStyleAndTheWordsBehindIt(
      String text, String printed, Numeral.Style style, String path, String rest) {
    NumberingGrammar.Numbered numbered = NumberingGrammar.parse(text).orElseThrow();
    assertEquals(printed, numbered.numeral().printed());
    assertEquals(style, numbered.numeral().style());
    assertEquals(path, numbered.numeral().path().toString());
    assertEquals(rest == null ? "" : rest, text.substring(numbered.end()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mục tiêu chung",
        "Mục tiêu: 80% hộ dân có tài khoản",
        "Phần mềm quản lý văn bản",
        "Mục 1 của Kế hoạch này quy định",
        "Phần II của Nghị quyết nêu rõ",
        "Phần mười hộ dân",
        "Chương trình hành động số 05-CTr/ĐU",
        "10 cơ sở sản xuất được kết nối",
        "1-2 lần mỗi tuần",
        "20-25 người mỗi thôn",
        "5-10% hộ dân",
        "Điều 17 Nghị định số 61/2018/NĐ-CP",
        "1.139 thủ tục hành chính",
        "31/12/2026 là hạn cuối",
        "12/2026 hoàn thành",
        "100% cán bộ, công chức",
        "2026 là năm bản lề",
        "IIII. Bốn mục",
        "Xây dựng nông thôn mới",
        "Và các đơn vị liên quan",
        "ủy ban nhân dân xã",
        ""
      })
  void wordsAndFiguresThatNumberNothingAreNoNumber(String text) {
    assertEquals(Optional.empty(), NumberingGrammar.parse(text));
  }

  @ParameterizedTest
  @CsvSource({"a,1", "b,2", "c,3", "d,4", "đ,5", "e,6", "g,8", "h,9"})
  void letteredItemsFollowTheVietnameseAlphabet(String letter, int value) {
    assertEquals(
        value, NumberingGrammar.parse(letter + ") Nội dung").orElseThrow().numeral().value());
  }
}
