package vn.kehoach.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.Extraction;
import vn.kehoach.PlanExtractor;
import vn.kehoach.PlanTexts;
import vn.kehoach.model.At;
import vn.kehoach.model.Box;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.provenance.FactPlaces.Place;

/**
 * Every quote is found at its place. The text is found without our reader: by PDFBox' own text
 * positions in a PDF, by the file's lines in a text.
 */
class ProvenanceTest {

  private static final int FEWEST_PLACES = 80;

  static List<Path> plans() throws IOException {
    return files(".pdf").stream().filter(file -> !file.toString().endsWith(".scan.pdf")).toList();
  }

  static List<Path> texts() throws IOException {
    return files(".txt");
  }

  private static List<Path> files(String ending) throws IOException {
    try (var files = Files.list(Path.of("..", "corpus"))) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static PlanDocument read(String name, byte[] bytes) {
    return switch (PlanExtractor.standard().extract(name, bytes)) {
      case Extraction.Read read -> read.plan();
      case Extraction.Failed failed -> throw new IllegalStateException(name + ": " + failed);
    };
  }

  @Test
  void thereAreFivePlansInBothForms() throws IOException {
    assertEquals(5, plans().size());
    assertEquals(5, texts().size());
  }

  @ParameterizedTest
  @MethodSource("plans")
  void onThePageOfAPdfWithinItsBox(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    PlanDocument plan = read(file.toString(), bytes);
    assertEquals("", astray(bytes, FactPlaces.of(plan)));
    assertEverySortIsSeen(plan);
    assertTrue(FactPlaces.of(plan).size() >= FEWEST_PLACES);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void inTextFromItsLineOn(Path file) throws IOException {
    PlanDocument plan = read(file.toString(), Files.readAllBytes(file));
    List<Place> places = FactPlaces.of(plan);
    var lines = new TextLines(Files.readString(file, StandardCharsets.UTF_8));
    var astray = new ArrayList<String>();
    places.forEach(place -> astray.addAll(lines.astray(place)));
    assertEquals("", String.join("\n", astray));
    assertEverySortIsSeen(plan);
    assertTrue(places.size() >= FEWEST_PLACES);
  }

  @Test
  void onDrawnPages() throws IOException {
    byte[] bytes = PlanTexts.pdf();
    assertEquals("", astray(bytes, FactPlaces.of(read("ve.pdf", bytes))));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 90, 180, 270})
  void inTablesOfTurnedPages(int rotation) throws IOException {
    byte[] bytes = DrawnPlan.withTable(rotation);
    PlanDocument plan = read("bang.pdf", bytes);
    assertEquals(3, plan.appendices().getFirst().rows().size());
    assertEquals("", astray(bytes, FactPlaces.of(plan)));
    assertEverySortIsSeen(plan);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-40, 40})
  void aPlaceBesideItsWordsWouldBeFoundOut(double off) throws IOException {
    byte[] bytes = PlanTexts.pdf();
    for (Place place : FactPlaces.of(read("ve.pdf", bytes))) {
      At at = place.at();
      Box box = at.box();
      var wrong = new Box(box.x(), Math.max(0, box.y() + off), box.width(), box.height() / 2);
      var moved = new At(at.page(), wrong, null, at.quote(), List.of());
      assertFalse(
          astray(bytes, List.of(new Place(place.sort(), place.fact(), moved))).isEmpty(),
          place::toString);
    }
  }

  private static String astray(byte[] pdf, List<Place> places) throws IOException {
    var astray = new ArrayList<String>();
    try (var pages = new PageLetters(pdf)) {
      places.forEach(place -> astray.addAll(pages.astray(place)));
    }
    return String.join("\n", astray);
  }

  /** Places of each sort that the plan has, so that none was left out of the test. */
  private static void assertEverySortIsSeen(PlanDocument plan) {
    var seen = new TreeSet<String>();
    FactPlaces.of(plan).forEach(place -> seen.add(place.sort()));
    var wanted = new TreeSet<String>(List.of("section", "objective", "target", "task", "warning"));
    if (plan.appendices().stream().anyMatch(table -> !table.rows().isEmpty())) {
      wanted.add("row");
    }
    assertEquals(wanted, seen);
  }
}
