package vn.kehoach.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.json.PlanJson;
import vn.kehoach.model.Coverage;
import vn.kehoach.model.DocumentInfo;
import vn.kehoach.model.DocumentType;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Source;
import vn.kehoach.model.TextOrigin;
import vn.kehoach.read.Sha256;

/** Plans and journal stay in step, whatever stops the program in between. */
class StoreTest {

  private static final PlanEntry.Read READ = new PlanEntry.Read("1-abc", "INGESTED", "READ");

  @TempDir private Path folder;
  private DataFolder data = DataFolder.at(Path.of(""));

  @BeforeEach
  void prepare() throws IOException {
    data = DataFolder.at(folder.resolve("data"));
    data.prepare();
  }

  @Test
  void remembersAPlanWithTheDigestOfItsJson() throws IOException {
    try (Store store = data.open()) {
      store.write(plan("suoi-mo-1", "aa"), READ);
    }

    try (Store store = data.open()) {
      assertTrue(store.has("suoi-mo-1"));
      byte[] json = Files.readAllBytes(data.plans().file("suoi-mo-1"));
      assertEquals(Sha256.of(json), store.digests().get("suoi-mo-1"));
    }
  }

  @Test
  void aPlanWhoseNoteWasLostIsTakenInAndReadAgainLater() throws IOException {
    Files.write(data.plans().file("suoi-mo-1"), PlanJson.write(plan("suoi-mo-1", "aa")));

    try (Store store = data.open()) {
      PlanEntry entry = store.journal().plan("suoi-mo-1").orElseThrow();
      assertEquals("aa", entry.sha256());
      assertFalse(entry.readingIsKnown());
    }
  }

  @Test
  void sweepsWhatAKilledRunLeftHalfWritten() throws IOException {
    Path half = Files.writeString(data.plans().folder().resolve(".unfinished-1f"), "{");
    Path other = Files.writeString(data.root().resolve(".unfinished-2f"), "{");

    data.open().close();

    assertFalse(Files.exists(half));
    assertFalse(Files.exists(other));
  }

  @Test
  void aPlanThatWasBeingRemovedDoesNotComeBack() throws IOException {
    byte[] json = PlanJson.write(plan("suoi-mo-1", "aa"));
    try (Store store = data.open()) {
      store.write(plan("suoi-mo-1", "aa"), READ);
      store.note(file("/a.pdf", "suoi-mo-1"));
      store.forget(List.of(), List.of("suoi-mo-1"));
    }
    Files.write(data.plans().file("suoi-mo-1"), json); // killed before the file went

    try (Store store = data.open()) {
      assertFalse(store.has("suoi-mo-1"));
      assertTrue(store.journal().files().isEmpty());
      store.tidy();
    }
    assertEquals(List.of(), data.plans().ids());
  }

  @Test
  void aRemovedPlanMayComeBackByBeingReadAgain() throws IOException {
    try (Store store = data.open()) {
      store.write(plan("suoi-mo-1", "aa"), READ);
      store.forget(List.of(), List.of("suoi-mo-1"));
      store.write(plan("suoi-mo-1", "aa"), READ);
    }

    try (Store store = data.open()) {
      assertTrue(store.has("suoi-mo-1"));
    }
  }

  @Test
  void aBetterReadingOfTheSameBytesTakesThePlaceOfTheEarlier() throws IOException {
    try (Store store = data.open()) {
      store.write(plan("suoi-mo-1", "aa"), READ);
      store.note(file("/a.pdf", "suoi-mo-1"));
      store.note(file("/copy.pdf", "suoi-mo-1"));

      Store.Stored stored = store.write(plan("suoi-mo-thuong-1", "aa"), READ);

      assertEquals(List.of("suoi-mo-1"), stored.replaced());
      assertEquals(2, store.journal().filesOf("suoi-mo-thuong-1").size());
    }
    assertEquals(List.of("suoi-mo-thuong-1"), data.plans().ids());
  }

  @Test
  void aFolderOfTheFirstFormatIsTakenOverWithoutLoss() throws IOException {
    Files.writeString(data.root().resolve("kehoach.properties"), "format=1\n");
    Files.write(data.plans().file("suoi-mo-1"), PlanJson.write(plan("suoi-mo-1", "aa")));
    Files.write(data.plans().file("hoa-an-1"), PlanJson.write(plan("hoa-an-1", "bb")));
    Files.writeString(
        data.root().resolve("ingested.tsv"),
        "aa\tsuoi-mo-1\t1-old\nbb\thoa-an-1\t1-older\ncc\tno-such-plan\t1-old\n");

    data.open().close();

    assertEquals("format=2\n", Files.readString(data.root().resolve("kehoach.properties")));
    assertFalse(Files.exists(data.root().resolve("ingested.tsv")));
    Journal journal = Journal.read(data.journal());
    assertEquals(Set.of("1-old", "1-older"), journal.readers());
    assertEquals("aa", journal.plan("suoi-mo-1").orElseThrow().sha256());
    assertEquals(List.of("hoa-an-1", "suoi-mo-1"), data.plans().ids());
  }

  @Test
  void whatIsNoPlanAmongThePlansIsSaidAndLeftAlone() throws IOException {
    Path damaged = Files.write(data.plans().file("half"), "{ \"half\":".getBytes(UTF_8));

    try (Store store = data.open()) {
      assertEquals(Set.of("half"), store.damaged());
      assertTrue(store.digests().isEmpty());
    }
    assertTrue(Files.exists(damaged));
  }

  private static FileEntry file(String path, String planId) {
    var stamp = new FileStamp(1, Instant.EPOCH, "", false);
    return new FileEntry(path, stamp, "aa", "INGESTED", "READ", null, planId, "1-abc", "");
  }

  private static PlanDocument plan(String id, String sha256) {
    return new PlanDocument(
        PlanDocument.SCHEMA_VERSION,
        id,
        new Source(id + ".txt", sha256, "text/plain", null, TextOrigin.PLAIN_TEXT),
        new DocumentInfo(
            DocumentType.KE_HOACH,
            null,
            null,
            null,
            "Suối Mơ",
            null,
            "Chuyển đổi số",
            null,
            null,
            List.of(),
            List.of(),
            null,
            null),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new Coverage(3, 3, List.of()));
  }
}
