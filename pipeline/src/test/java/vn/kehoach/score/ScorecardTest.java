package vn.kehoach.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.score.Scorecard.Part;

/** A score may rise and never fall. */
class ScorecardTest {

  @TempDir private Path folder;

  @Test
  void isReadBackAsItWasWritten() throws IOException {
    Path file = folder.resolve("scorecard.json");
    Scorecard card = card("0.98", "suoi-mo missed tasks: …");

    card.write(file);

    assertEquals(List.of(), Scorecard.read(file).difference(card));
    assertEquals(List.of(), Scorecard.read(file).falls(card));
  }

  @Test
  void whatRoseIsNoFall() {
    assertEquals(List.of(), card("0.98").falls(card("0.99")));
    assertEquals(List.of("pdf, tasks: 0.98 → 0.99"), card("0.98").difference(card("0.99")));
  }

  @Test
  void whatFellIsNamedWithWhatWentMissingSince() {
    List<String> falls = card("0.98", "old").falls(card("0.97", "old", "new"));

    assertEquals(List.of("pdf, tasks: 0.98 → 0.97\n    new"), falls);
  }

  @Test
  void aFieldThatIsNoLongerScoredFell() {
    assertEquals(1, card("0.98").falls(new Scorecard(Map.of())).size());
  }

  @Test
  void aFileThatIsNotThereHoldsNothingAndOneThatIsNoneIsNamed() throws IOException {
    assertEquals(Map.of(), Scorecard.read(folder.resolve("none.json")).parts());

    Path broken = Files.writeString(folder.resolve("broken.json"), "{\"parts\": 1}");
    var error = assertThrows(GoldenException.class, () -> Scorecard.read(broken));
    assertTrue(String.valueOf(error.getMessage()).startsWith("parts: "), error.getMessage());
  }

  private static Scorecard card(String score, String... known) {
    return new Scorecard(
        Map.of("pdf", new Part(Map.of("tasks", new BigDecimal(score)), List.of(known))));
  }
}
