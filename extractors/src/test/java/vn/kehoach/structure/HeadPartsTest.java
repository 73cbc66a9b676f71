package vn.kehoach.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Flattened heads of two levels, as they are printed, and the columns' heads they stand for. */
class HeadPartsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          STT; Nhiệm vụ; Phân công thực hiện; Thời hạn; Sản phẩm; Chủ trì; Phối hợp | \
          STT; Nhiệm vụ; Phân công thực hiện Chủ trì; Phân công thực hiện Phối hợp; Thời hạn; Sản phẩm
          STT; Nhiệm vụ; Phân công; Chủ trì; Phối hợp; Thời hạn | \
          STT; Nhiệm vụ; Phân công Chủ trì; Phân công Phối hợp; Thời hạn
          TT; Chỉ tiêu; ĐVT; Chỉ tiêu phấn đấu; Chủ trì; Năm 2026; Năm 2027 | \
          TT; Chỉ tiêu; ĐVT; Chỉ tiêu phấn đấu Năm 2026; Chỉ tiêu phấn đấu Năm 2027; Chủ trì
          TT; Chỉ tiêu; Năm 2025; Kế hoạch năm 2026; Chủ trì; Kế hoạch; Thực hiện | \
          TT; Chỉ tiêu; Năm 2025 Kế hoạch; Năm 2025 Thực hiện; Kế hoạch năm 2026; Chủ trì
          TT; Công việc; Thời gian thực hiện; Ghi chú; Bắt đầu; Kết thúc | \
          TT; Công việc; Thời gian thực hiện Bắt đầu; Thời gian thực hiện Kết thúc; Ghi chú
          TT; Chỉ tiêu; ĐVT; Năm 2026; Năm 2027; Năm 2028 | TT; Chỉ tiêu; ĐVT; Năm 2026; Năm 2027; Năm 2028
          TT; Nhiệm vụ; Chủ trì; Phối hợp; Thời hạn | TT; Nhiệm vụ; Chủ trì; Phối hợp; Thời hạn
          TT; Thôn; Kế hoạch; Thực hiện; Tỷ lệ | TT; Thôn; Kế hoạch; Thực hiện; Tỷ lệ
          """)
  void headsBelowAnotherGoBackToIt(String printed, String columns) {
    assertEquals(heads(columns), HeadParts.spread(heads(printed)));
  }

  private static List<String> heads(String words) {
    return List.of(words.strip().split(";\\s*"));
  }
}
