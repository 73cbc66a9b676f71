package vn.kehoach.read.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A forgotten file leaves no recognised page behind, but those that another file needs too. */
class OcrNotesTest {

  private static final String OWN = "a1".repeat(32);
  private static final String SHARED = "b2".repeat(32);
  private static final String OLD_FILE = "c3".repeat(32);
  private static final String NEW_FILE = "d4".repeat(32);

  private static final List<RawWord> WORDS =
      List.of(new RawWord(0, 0, new PixelBox(1, 2, 3, 4), 0.9, "KẾ"));

  @TempDir private Path folder;

  @Test
  void whatOnlyThatFileNeededGoes() throws IOException {
    var notes = new OcrNotes(folder);
    OcrCache old = notes.of(() -> OLD_FILE);
    old.keep(OWN, WORDS);
    old.keep(SHARED, WORDS);
    assertTrue(notes.of(() -> NEW_FILE).find(SHARED).isPresent());

    notes.forget(Set.of(OLD_FILE));

    assertTrue(new OcrFolder(folder).find(OWN).isEmpty());
    assertTrue(new OcrFolder(folder).find(SHARED).isPresent());

    notes.forget(Set.of(NEW_FILE));

    assertEquals(List.of(), files());
  }

  @Test
  void aFileWithoutScansLeavesEverything() throws IOException {
    var notes = new OcrNotes(folder);
    notes.of(() -> OLD_FILE).keep(OWN, WORDS);

    notes.forget(Set.of(NEW_FILE));

    assertTrue(new OcrFolder(folder).find(OWN).isPresent());
  }

  @Test
  void aListThatSomebodyWroteInDeletesNothingElse() throws IOException {
    Path other = Files.writeString(folder.resolve("other.tsv"), "của người khác");
    var notes = new OcrNotes(folder);
    notes.of(() -> OLD_FILE).keep(OWN, WORDS);
    Files.writeString(notes.lists().resolve(OLD_FILE), "../other\n../../etc\n\n");

    notes.forget(Set.of(OLD_FILE));

    assertTrue(Files.exists(other));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}
