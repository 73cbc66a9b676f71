package vn.kehoach.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures with comparator and unit. */
class QuantityGrammarTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          95,90%                                | EQ 95.9 %
          93,01%                                | EQ 93.01 %
          6.8%                                  | EQ 6.8 %
          0,6‰                                  | EQ 0.6 ‰
          99.92 %                               | EQ 99.92 %
          1.139 TTHC                            | EQ 1139 TTHC
          16.693.000 đồng                       | EQ 16693000 đồng
          28,333 ha                             | EQ 28.333 ha
          73,86 triệu đồng/người/năm            | EQ 73.86 triệu đồng/người/năm
          10,5%/năm                             | EQ 10.5 %
          01 (một) mô hình                      | EQ 1 mô hình
          03 lớp                                | EQ 3 lớp
          ≥50%                                  | GE 50 %
          >= 50 %                               | GE 50 %
          tối thiểu 80%                         | GE 80 %
          ít nhất một cán bộ                    | GE 1 cán bộ
          không dưới 90%                        | GE 90 %
          từ 80% trở lên                        | GE 80 %
          từ 80% người dân trở lên              | GE 80 %
          70% hộ gia đình trở lên               | GE 70 %
          trên 60% người dân trở lên            | GT 60 %
          >80%                                  | GT 80 %
          trên 85%                              | GT 85 %
          từ trên 70%                           | GT 70 %
          tăng trên 3%                          | GT 3 %
          không quá 2%                          | LE 2 %
          ≤ 2%                                  | LE 2 %
          dưới 2%                               | LT 2 %
          giảm còn 0,88%                        | EQ 0.88 %
          50-80%                                | RANGE 50..80 %
          60 - 70%                              | RANGE 60..70 %
          từ 50% đến 80%                        | RANGE 50..80 %
          tăng từ 70% lên 80%                   | EQ 80 %
          từ 70% năm 2025 lên 85%               | EQ 85 %
          """)
  void figuresAreReadAsVietnameseTextsPrintThem(String text, String expected) {
    List<Quantity> found = QuantityGrammar.find(text);
    assertEquals(1, found.size(), found::toString);
    assertEquals(expected, print(found.get(0)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Quyết định số 57",
        "Nghị quyết số 57-NQ/TW ngày 22/12/2024",
        "Đề án 06",
        "năm 2026",
        "mạng 4G, 5G",
        "Office 365",
        "dịch vụ công mức độ 3",
        "hồ sơ cấp độ 1",
        "mô hình chính quyền 02 cấp",
        "từ 15 tuổi trở lên",
        "24/7",
        "cấu hình 1:1",
        "ngày 01/7/2025",
        "tháng 10, quý 4"
      })
  void numbersThatNameAreNoQuantities(String text) {
    assertEquals(List.of(), QuantityGrammar.find(text));
  }

  private static String print(Quantity q) {
    String upper = q.upper() == null ? "" : ".." + q.upper().toPlainString();
    return q.comparator() + " " + q.value().toPlainString() + upper + " " + q.unit();
  }
}
