package vn.kehoach.export.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrappedTest {

  @ParameterizedTest(name = "“{0}” in {1} letters takes {2}")
  @CsvSource({
    "'', 10, 1",
    "Phòng Kinh, 10, 1",
    "Phòng Kinh tế, 10, 2",
    "Phòng Văn hóa - Xã hội, 10, 3",
    "abcdefghijklmnop, 10, 2"
  })
  void countsLines(String text, int width, int lines) {
    assertEquals(lines, Wrapped.lines(text, width));
  }
}
