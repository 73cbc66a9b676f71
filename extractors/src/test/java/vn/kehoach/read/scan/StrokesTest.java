package vn.kehoach.read.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrokesTest {

  /** Upright strokes of a letter 40 pixels high, drawn as bars. */
  @ParameterizedTest(name = "{0} pixels thick")
  @CsvSource({"3, 0.075", "4, 0.1", "6, 0.15"})
  void theThicknessOfUprightStrokesIsMeasured(int thick, double expected) {
    Raster page = Raster.white(100, 50);
    for (int stroke = 0; stroke < 4; stroke++) {
      for (int y = 5; y < 45; y++) {
        for (int x = 0; x < thick; x++) {
          page.pixels()[y * 100 + 10 + 20 * stroke + x] = 0;
        }
      }
    }
    assertEquals(expected, Strokes.thickness(page, new PixelBox(0, 0, 100, 50), 40), 0.001);
  }

  @ParameterizedTest
  @CsvSource({"40"})
  void paperHasNoStrokes(double size) {
    assertEquals(0, Strokes.thickness(Raster.white(20, 20), new PixelBox(0, 0, 20, 20), size));
  }
}
