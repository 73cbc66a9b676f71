package vn.kehoach.read.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.model.Box;
import vn.kehoach.read.PdfDrawing;
import vn.kehoach.read.Rule;

/** Scans are turned upright, straightened and cleaned; their ruled tables are found. */
class PageCleanerTest {

  private static final double NEAR = 1.5;

  @ParameterizedTest(name = "{0}° at {1} dpi")
  @CsvSource({
    "-3, 150",
    "-1.3, 200",
    "-0.6, 200",
    "0, 300",
    "0.25, 300",
    "0.8, 150",
    "2.1, 200",
    "3, 300"
  })
  void findsTheTiltToATenthOfADegree(double degrees, double dpi) {
    CleanPage clean = clean(ScanDrawing.of(SamplePage.table(0.75), dpi).tilted(degrees));

    assertEquals(degrees, clean.tilt(), 0.1);
  }

  @ParameterizedTest(name = "lies turned by {0}°, tilted by {1}°")
  @CsvSource({"0, 0", "90, 0", "180, 0", "270, 0", "90, 1.2", "180, -0.7", "270, 2"})
  void turnsAPageUpright(int turned, double tilt) {
    CleanPage clean =
        clean(ScanDrawing.of(SamplePage.table(0.75), 200).tilted(tilt).turned(turned).noisy());

    assertEquals((360 - turned) % 360, clean.turn());
    assertEquals(tilt, clean.tilt(), 0.1);
    assertEquals(595, clean.width(), 1);
    assertEquals(842, clean.height(), 1);
  }

  @ParameterizedTest(name = "{0} points thick, at {1} dpi, {2}°, noise: {3}")
  @CsvSource({
    "0.5, 150, 0, false",
    "0.5, 200, 0.6, true",
    "0.5, 300, 0, true",
    "1, 150, -2, true",
    "1.5, 300, 3, false",
    "2.5, 200, -1, true"
  })
  void findsTheLinesAndCellsOfATable(double thick, double dpi, double tilt, boolean noise) {
    ScanDrawing scan = ScanDrawing.of(SamplePage.table(thick), dpi).tilted(tilt);

    assertTable(clean(noise ? scan.noisy() : scan));
  }

  @ParameterizedTest(name = "{0} on, {1} off, at {2} dpi")
  @CsvSource({"1, 1, 300", "1, 2, 200", "3, 2, 300", "6, 3, 150", "4, 3, 200"})
  void findsLinesOfDotsAndDashes(double on, double off, double dpi) {
    assertTable(clean(ScanDrawing.of(SamplePage.broken(on, off), dpi)));
  }

  @ParameterizedTest
  @ValueSource(ints = {150, 200, 300})
  void textHasNoTable(int dpi) {
    CleanPage clean = clean(ScanDrawing.of(SamplePage.text(), dpi).noisy());

    assertEquals(List.of(), clean.tables());
    assertEquals(1, clean.rules().size(), () -> "the line below the motto: " + clean.rules());
  }

  @Test
  void theLinesAreWhiteAndTheLettersStay() {
    CleanPage clean = clean(ScanDrawing.of(SamplePage.table(1), 300));

    CleanPage unruled = clean(ScanDrawing.of(SamplePage.text(), 300));
    assertEquals(0, dark(clean, new Box(60, 415, 480, 10)));
    assertEquals(
        dark(unruled, new Box(60, 150, 480, 240)), dark(clean, new Box(60, 150, 480, 240)), 20);
    assertTrue(dark(clean, new Box(110, 478, 150, 16)) > 1000);
  }

  @Test
  void aRedStampGoesAndTheNameBelowItStays() {
    PdfDrawing page = SamplePage.text().text(330, 600, 13, "PHÓ CHỦ TỊCH");
    page.text(330, 660, 13, "Lê Thị Thu Hằng");
    CleanPage plain = clean(ScanDrawing.of(page, 200));

    CleanPage stamped = clean(ScanDrawing.of(page, 200).stamped(300, 580, 95));

    Box name = new Box(325, 645, 120, 20);
    assertEquals(dark(plain, name), dark(stamped, name), 0.15 * dark(plain, name));
    assertEquals(0, dark(stamped, new Box(296, 610, 100, 30)));
  }

  @Test
  void punchHolesAndDarkEdgesGo() {
    ScanDrawing scan = ScanDrawing.of(SamplePage.text(), 200);

    CleanPage clean =
        clean(
            scan.dark(20, 300, 20, 20, true).dark(0, 0, 9, 842, false).dark(0, 836, 595, 6, false));

    assertEquals(0, dark(clean, new Box(2, 2, 50, 830)));
    assertEquals(3, clean.areas().size(), () -> clean.areas().toString());
  }

  @Test
  void theTwoColumnsOfALetterheadAreReadOneAfterTheOther() {
    CleanPage clean = clean(ScanDrawing.of(SamplePage.table(0.75), 200).tilted(0.5));

    List<Box> areas = clean.areas().stream().map(clean::read).toList();
    assertEquals(3, areas.size(), areas::toString);
    assertTrue(areas.get(0).right() < areas.get(1).x(), areas::toString);
    assertTrue(areas.get(2).y() > areas.get(1).bottom() - NEAR, areas::toString);
    assertTrue(areas.get(2).bottom() < SamplePage.ROWS.getFirst(), areas::toString);
  }

  @ParameterizedTest(name = "turned by {0}°, tilted by {1}°")
  @CsvSource({"0, 0", "0, 2", "90, 0", "180, 1", "270, -1.5"})
  void aPlaceOnTheCleanPageIsKnownOnTheShownOne(int turned, double tilt) {
    ScanDrawing scan = ScanDrawing.of(SamplePage.table(0.75), 200).tilted(tilt).turned(turned);
    CleanPage clean = clean(scan);

    PixelBox cell = clean.tables().getFirst().cells().getFirst().inside();
    Box shown = clean.shown(cell);

    Box read = clean.read(cell);
    assertEquals(SamplePage.COLUMNS.getFirst(), read.x(), 8, "straight");
    double radians = Math.toRadians(tilt);
    double x = read.centerX() - 595 / 2.0;
    double y = read.centerY() - 842 / 2.0;
    double across = 595 / 2.0 + x * Math.cos(radians) - y * Math.sin(radians);
    double down = 842 / 2.0 + x * Math.sin(radians) + y * Math.cos(radians);
    assertEquals(
        turned == 0 ? across : turned == 180 ? 595 - across : turned == 90 ? 842 - down : down,
        shown.centerX(),
        NEAR);
    assertEquals(
        turned == 0 ? down : turned == 180 ? 842 - down : turned == 90 ? across : 595 - across,
        shown.centerY(),
        NEAR);
  }

  private static void assertTable(CleanPage clean) {
    assertEquals(1, clean.tables().size(), () -> clean.rules().toString());
    RuledTable table = clean.tables().getFirst();
    assertEquals(4, table.rows());
    assertEquals(4, table.columns());
    assertEquals(14, table.cells().size(), () -> table.cells().toString());
    RuledTable.Cell group = table.cells().get(5);
    assertEquals(
        List.of(1, 1, 1, 3),
        List.of(group.row(), group.column(), group.rowSpan(), group.columnSpan()));
    assertTrue(table.cells().stream().noneMatch(RuledTable.Cell::empty));
    for (double y : SamplePage.ROWS) {
      assertTrue(
          clean.rules().stream()
              .filter(Rule::horizontal)
              .anyMatch(rule -> Math.abs(rule.y1() - y) <= NEAR),
          () -> y + ": " + clean.rules());
    }
    for (double x : SamplePage.COLUMNS) {
      assertTrue(
          clean.rules().stream()
              .filter(rule -> !rule.horizontal())
              .anyMatch(rule -> Math.abs(rule.x1() - x) <= NEAR),
          () -> x + ": " + clean.rules());
    }
  }

  private static CleanPage clean(ScanDrawing scan) {
    return PageCleaner.clean(scan.page());
  }

  /** How many pixels of a part of the page, in points, are dark. */
  private static long dark(CleanPage page, Box box) {
    double scale = page.dpi() / 72;
    long count = 0;
    for (int y = (int) (box.y() * scale); y < box.bottom() * scale; y++) {
      for (int x = (int) (box.x() * scale); x < box.right() * scale; x++) {
        count += page.raster().grey(x, y) < 128 ? 1 : 0;
      }
    }
    return count;
  }
}
