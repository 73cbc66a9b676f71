package vn.kehoach.read.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.read.PdfDrawing;

class RomanNumeralsTest {

  private static final double DPI = 200;

  @ParameterizedTest(name = "{1} printed, {0} read")
  @CsvSource({
    "I., II., II.",
    "II., III., III.",
    "H., II., II.",
    "IH, III, III",
    "L., I., I.",
    "IL, II, II",
    "I., I., I.",
    "VI., VII., VII.",
    "VH, VII, VII",
    "HI-, III-, III-",
    "I-, II-, II-",
    "IV, IV, IV",
    "X, X, X",
    "H, H, H",
    "L, L, L"
  })
  void strokesAreCounted(String read, String printed, String expected) {
    try (var drawing = new PdfDrawing()) {
      drawing.text(100, 100, 14, printed);
      Raster page = Ink.grey(ScanDrawing.of(drawing, DPI).image());
      assertEquals(expected, RomanNumerals.mended(read, page, ink(page)));
    }
  }

  @ParameterizedTest
  @CsvSource({"1.", "HĐND", "a)", "LỤC", "-"})
  void otherWordsAreNotLookedAt(String word) {
    Raster page = Raster.white(10, 10);
    assertEquals(word, RomanNumerals.mended(word, page, new PixelBox(0, 0, 9, 9)));
  }

  private static PixelBox ink(Raster page) {
    int left = page.width();
    int right = 0;
    int top = page.height();
    int bottom = 0;
    for (int y = 0; y < page.height(); y++) {
      for (int x = 0; x < page.width(); x++) {
        if (page.grey(x, y) < 128) {
          left = Math.min(left, x);
          right = Math.max(right, x + 1);
          top = Math.min(top, y);
          bottom = Math.max(bottom, y + 1);
        }
      }
    }
    return new PixelBox(left, top, right - left, bottom - top);
  }
}
