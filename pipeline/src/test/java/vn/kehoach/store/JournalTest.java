package vn.kehoach.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.rendition.Identity;

/** The journal remembers what it was told, whatever happened to the last line. */
class JournalTest {

  private static final FileStamp STAMP =
      new FileStamp(1234, Instant.parse("2026-01-15T08:30:00.123456789Z"), "77@now", false);

  @TempDir private Path folder;
  private Path path = Path.of("");

  @BeforeEach
  void name() {
    path = folder.resolve("journal");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/kế hoạch/Suối Mơ.pdf",
        "/thư.zip › Phòng Kinh tế/kế hoạch.docx",
        "/a\tb.pdf",
        "/hai\ndòng.pdf",
        "C:\\Kế hoạch\\n.pdf",
        "/ends with \\"
      })
  void keepsAnyPathAndReason(String name) throws IOException {
    FileEntry entry =
        new FileEntry(
            name, STAMP, "ab", "CORRUPT", "DAMAGED", 3, "", "1-abc", "line 1\nline 2\t\\n");
    try (Journal journal = Journal.open(path)) {
      journal.note(new JournalLine.File(entry));
    }

    assertEquals(entry, Journal.read(path).file(name).orElseThrow());
  }

  @Test
  void theLastWordOnAPathCounts() throws IOException {
    try (Journal journal = Journal.open(path)) {
      journal.note(
          new JournalLine.File(file("/a.pdf", "")), new JournalLine.File(file("/b.pdf", "")));
      journal.note(new JournalLine.File(file("/a.pdf", "p-1")));
      journal.note(new JournalLine.NoFile("/b.pdf"));
    }

    Journal journal = Journal.read(path);
    assertEquals("p-1", journal.file("/a.pdf").orElseThrow().planId());
    assertTrue(journal.file("/b.pdf").isEmpty());
    assertEquals(List.of(file("/a.pdf", "p-1")), journal.filesOf("p-1"));
  }

  @Test
  void findsPlansByTheBytesTheyWereReadFrom() throws IOException {
    try (Journal journal = Journal.open(path)) {
      journal.note(
          new JournalLine.Plan(plan("p-1", "aa")), new JournalLine.Plan(plan("p-2", "bb")));
      journal.note(new JournalLine.NoPlan("p-2"));

      assertEquals(List.of(plan("p-1", "aa")), journal.plansOf("aa"));
      assertEquals(List.of(), journal.plansOf("bb"));
      assertTrue(journal.dropped().contains("p-2"));
    }
  }

  /** Whatever part of the last write reached the disk, what was there before is whole. */
  @Test
  void aTornEndIsNoDamageAndIsWrittenOver() throws IOException {
    try (Journal journal = Journal.open(path)) {
      journal.note(new JournalLine.File(file("/a.pdf", "p-1")));
    }
    byte[] first = Files.readAllBytes(path);
    try (Journal journal = Journal.open(path)) {
      journal.note(new JournalLine.File(file("/b.pdf", "p-2")), new JournalLine.NoFile("/a.pdf"));
    }
    byte[] whole = Files.readAllBytes(path);
    for (int length = first.length; length < whole.length; length++) {
      Files.write(path, Arrays.copyOf(whole, length));

      try (Journal journal = Journal.open(path)) {
        assertEquals(0, journal.damaged());
        assertTrue(journal.file("/a.pdf").isPresent());
        journal.note(new JournalLine.File(file("/c.pdf", "")));
      }
      Journal journal = Journal.read(path);
      assertEquals(0, journal.damaged(), "cut at " + length);
      assertTrue(journal.file("/c.pdf").isPresent());
    }
  }

  @Test
  void zerosAtTheEndAsAPowerCutLeavesThemAreCutOff() throws IOException {
    try (Journal journal = Journal.open(path)) {
      journal.note(new JournalLine.File(file("/a.pdf", "p-1")));
    }
    long length = Files.size(path);
    Files.write(path, new byte[4096], APPEND);
    Files.writeString(path, "\nhalf a line\n", UTF_8, APPEND);

    try (Journal journal = Journal.open(path)) {
      assertEquals(0, journal.damaged());
      assertTrue(journal.file("/a.pdf").isPresent());
    }
    assertEquals(length, Files.size(path));
  }

  @Test
  void aDamagedLineCostsThatLineOnlyAndIsCounted() throws IOException {
    try (Journal journal = Journal.open(path)) {
      for (String name : List.of("/a.pdf", "/b.pdf", "/c.pdf")) {
        journal.note(new JournalLine.File(file(name, "")));
      }
    }
    Files.writeString(path, Files.readString(path).replace("/b.pdf", "/x.pdf"));

    Journal journal = Journal.read(path);
    assertEquals(1, journal.damaged());
    assertTrue(journal.file("/a.pdf").isPresent());
    assertFalse(journal.file("/x.pdf").isPresent());
    assertTrue(journal.file("/c.pdf").isPresent());
  }

  @Test
  void isWrittenAnewWithoutWhatWasSuperseded() throws IOException {
    try (Journal journal = Journal.open(path)) {
      for (int i = 0; i < 1000; i++) {
        journal.note(new JournalLine.File(file("/a.pdf", "p-" + i)));
      }
      journal.note(new JournalLine.NoPlan("gone"), new JournalLine.NoPlan("not yet"));
      journal.tidy(List.of("gone"));
      journal.note(new JournalLine.File(file("/b.pdf", "p-2")));
    }

    assertEquals(3, Files.readAllLines(path).size());
    Journal journal = Journal.read(path);
    assertEquals("p-999", journal.file("/a.pdf").orElseThrow().planId());
    assertTrue(journal.file("/b.pdf").isPresent());
    assertEquals(List.of("not yet"), List.copyOf(journal.dropped()));
  }

  @Test
  void linesOfEarlierProgramsLackWhatTheyDidNotKnow() throws IOException {
    try (Journal journal = Journal.open(path)) {
      journal.note(new JournalLine.Plan(plan("p-1", "ab")));
    }
    String line = Files.readString(path);
    String body = line.substring(line.indexOf('\t') + 1, line.lastIndexOf('\t'));
    var crc = new java.util.zip.CRC32C();
    crc.update(body.getBytes(UTF_8));
    Files.writeString(path, String.format("%08x\t%s\n", crc.getValue(), body));

    PlanEntry.Figures figures = Journal.read(path).plan("p-1").orElseThrow().figures();

    assertEquals(new PlanEntry.Figures(9, 1, 2, 3, 4, null), figures);
  }

  @Test
  void aFileThatWasChangedAMomentAgoProvesNothing() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "kế hoạch");

    assertTrue(FileStamp.of(file).racy());
    assertFalse(FileStamp.of(file).proves(FileStamp.of(file)));
  }

  @Test
  void aFileThatRestedAWhileProvesWhatItHolds() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "kế hoạch");
    var hourAgo = java.nio.file.attribute.FileTime.from(Instant.now().minusSeconds(3600));
    Files.setLastModifiedTime(file, hourAgo);
    FileStamp earlier = FileStamp.of(file);
    assertTrue(earlier.proves(FileStamp.of(file)));

    Path other = Files.writeString(folder.resolve("b.txt"), "kế hoẹch");
    Files.setLastModifiedTime(other, hourAgo);
    Files.move(other, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);

    assertFalse(earlier.proves(FileStamp.of(file)), "another file of the same size and time");
  }

  private static FileEntry file(String path, String planId) {
    return new FileEntry(path, STAMP, "ab12", "INGESTED", "READ", null, planId, "1-abc", "");
  }

  private static PlanEntry plan(String id, String sha256) {
    return new PlanEntry(
        id,
        sha256,
        "1-abc",
        "dd",
        "INGESTED",
        "READ",
        new PlanEntry.Figures(9, 1, 2, 3, 4, new PlanEntry.Coverage(120, 118)),
        "",
        Identity.parse("KE_HOACH|suoi mo||2026-01-01|2026-12-31|rung"),
        List.of("another", "and-one-more"));
  }
}
