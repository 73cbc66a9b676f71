package vn.kehoach.read.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfusionsTest {

  private static String mended(String read, double confidence) {
    List<String> words = List.of(read.split(" "));
    return String.join(
        " ", Confusions.mended(words, Collections.nCopies(words.size(), confidence)));
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          KÉ HOẠCH                       | KẾ HOẠCH
          KẺ HOẠCH                       | KẾ HOẠCH
          QUYÉT ĐỊNH                     | QUYẾT ĐỊNH
          CỌNG HÒA XÃ HỘI CHỦ NGHĨA      | CỘNG HÒA XÃ HỘI CHỦ NGHĨA
          HỘI ĐÒNG NHÂN DÂN              | HỘI ĐỒNG NHÂN DÂN
          chuyến đổi số                  | chuyển đổi số
          (chuyến đối),                  | (chuyển đổi),
          PHO CHU TỊCH                   | PHÓ CHỦ TỊCH
          MỤC TIỂU                       | MỤC TIÊU
          Ủy ban nhân dân                | Ủy ban nhân dân
          Ðề án                          | Đề án
          12⁄2025                        | 12/2025
          l2/2026                        | 12/2026
          2O26                           | 2026
          O5/KH-UBND                     | 05/KH-UBND
          1009%                          | 100%
          809%                           | 80%
          206/QĐÐTTg                     | 206/QĐ-TTg
          — Thực hiện                    | - Thực hiện
          '|các điều|'                   | các điều
          """)
  void unambiguousConfusionsArePutRight(String read, String printed) {
    assertEquals(printed, mended(read.strip(), 0.8));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          chi tiêu
          chỉ tiêu
          chi đạo
          công tác
          cộng tác
          truyền thống
          chuyện đời
          uỷ ban
          Hoà bình
          sữ dụng
          109%
          119%
          a) l) o)
          HỘI
          57-NQ/TW
          """)
  void whatCanBeMeantStays(String read) {
    assertEquals(read.strip(), mended(read.strip(), 0.8));
  }

  /** A horn is not missed where recognition is sure: the plan itself prints the slip. */
  @ParameterizedTest(name = "{1}: {0} → {2}")
  @CsvSource({"THỤC HIỆN, 0.97, THỤC HIỆN", "THỤC HIỆN, 0.5, THỰC HIỆN"})
  void slipsOfThePlanStayWhereRecognitionIsSure(String read, double sure, String printed) {
    assertEquals(printed, mended(read, sure));
  }

  @ParameterizedTest(name = "{1}: {0} → {2}")
  @CsvSource({
    "XÃ CÂM DUẸ, 0.4, XÃ CẨM DUỆ",
    "xã Câm Duẹ., 0.4, xã Cẩm Duệ.",
    "XÃ CÂM DUẸ, 0.97, XÃ CÂM DUẸ",
    "xã Tân An, 0.4, xã Tân An"
  })
  void namesOfCommunesAreKnown(String read, double sure, String printed) {
    assertEquals(printed, mended(read, sure));
  }
}
