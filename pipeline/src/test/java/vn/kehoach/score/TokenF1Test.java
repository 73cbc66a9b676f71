package vn.kehoach.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenF1Test {

  private final TextMeasure measure = new TokenF1();

  @ParameterizedTest(name = "{0} | {1} = {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tổ công nghệ số cộng đồng | Tổ công nghệ số cộng đồng | 1
          TỔ CÔNG NGHỆ SỐ           | Tổ công nghệ số           | 1
          an toàn, an ninh mạng     | an toàn an ninh mạng.     | 1
          một hai ba bốn            | một hai ba năm            | 0.75
          một hai ba bốn            | một hai                   | 0.6666666667
          số số số                  | số                        | 0.5
          chỉ tiêu                  | chi tiêu                  | 0.5
          Công an xã                | Trạm Y tế                 | 0
          """)
  void theShareOfWordsInCommon(String truth, String read, double expected) {
    assertEquals(expected, measure.similarity(truth, read), 1e-9);
    assertEquals(expected, measure.similarity(read, truth), 1e-9);
  }

  @Test
  void composedAndDecomposedLettersAreTheSame() {
    assertEquals(1, measure.similarity("hoà", "hoa\u0300"));
  }

  @Test
  void figuresAndPercentSignsAreWords() {
    assertEquals(List.of("đạt", "80%", "trở", "lên"), TokenF1.words("Đạt ≥ 80% trở lên;"));
    assertEquals(List.of("95", "90%"), TokenF1.words("95,90%"));
  }

  @Test
  void textsMatchFromEightyFiveHundredthsOn() {
    String truth = "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20";
    assertTrue(measure.matches(truth, truth.replace("18 19 20", "a b c")), "17 of 20 words");
    assertFalse(measure.matches(truth, truth.replace("17 18 19 20", "a b c d")), "16 of 20 words");
  }

  @Test
  void nothingMatchesNothingOnly() {
    assertTrue(measure.matches(null, null));
    assertFalse(measure.matches(null, "Lưu: VT"));
    assertFalse(measure.matches("Lưu: VT", null));
    assertEquals(1, measure.similarity("", ""));
    assertEquals(0, measure.similarity("", "Lưu: VT"));
  }
}
