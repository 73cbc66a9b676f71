package vn.kehoach.read.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.read.archive.Contents.End;
import vn.kehoach.read.archive.Entry.State;

/** Archives as people make them, and as they should not be. */
class UnpackerTest {

  private static final UnpackLimits WIDE = new UnpackLimits(100, 1L << 30, 1L << 30);
  private static final byte[] PLAN = "KẾ HOẠCH".getBytes(UTF_8);

  @TempDir private Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "UTF-8, true, Kế hoạch/Phụ lục 1 – Đợt hai.pdf",
    "UTF-8, false, Kế hoạch/Phụ lục 1 – Đợt hai.pdf",
    "IBM437, false, Présentation/été.pdf",
    "windows-1258, false, Kê hoach/Đơn vi.pdf"
  })
  void readsNamesInWhateverLettersTheyWerePacked(String charset, boolean flag, String name)
      throws IOException {
    Path zip = folder.resolve("a.zip");
    try (var out = new ZipArchiveOutputStream(zip)) {
      out.setEncoding(charset);
      out.setUseLanguageEncodingFlag(flag);
      out.setCreateUnicodeExtraFields(ZipArchiveOutputStream.UnicodeExtraFieldPolicy.NEVER);
      add(out, name, PLAN);
    }

    assertEquals(List.of(name), names(unpack(zip, WIDE)));
  }

  @Test
  void readsTheVietnameseNamesOfWindowsWithTheirLooseToneMarks() throws IOException {
    // windows-1258 writes "ế" as "ê" and a tone mark after it.
    byte[] raw =
        Normalizer.normalize("Kế hoạch", Normalizer.Form.NFD)
            .replace("e\u0302", "ê")
            .getBytes(Charset.forName("windows-1258"));

    assertEquals("Kế hoạch", EntryNames.decode(raw));
  }

  @Test
  void composesTheNamesThatMacsTakeApart() throws IOException {
    Path zip = folder.resolve("a.zip");
    try (var out = new ZipArchiveOutputStream(zip)) {
      add(out, Normalizer.normalize("Kế hoạch.pdf", Normalizer.Form.NFD), PLAN);
      add(out, "__MACOSX/._Kế hoạch.pdf", PLAN);
      add(out, ".DS_Store", PLAN);
      add(out, "ảnh/Thumbs.db", PLAN);
    }

    assertEquals(List.of("Kế hoạch.pdf"), names(unpack(zip, WIDE)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../x.pdf", "/etc/x.pdf", "..\\..\\x.pdf", "a\n\u001b[2Jb.pdf"})
  void aNameNeverBecomesAPathNorSpeaksToATerminal(String name) throws IOException {
    Path zip = folder.resolve("a.zip");
    try (var out = new ZipArchiveOutputStream(zip)) {
      add(out, name, PLAN);
    }

    Contents contents = unpack(zip, WIDE);

    assertEquals("000001", contents.entries().getFirst().file());
    assertTrue(contents.entries().getFirst().name().chars().noneMatch(Character::isISOControl));
    try (Stream<Path> files = Files.walk(folder)) {
      assertEquals(4, files.count()); // the folder, the archive, the folder unpacked into, the file
    }
  }

  @Test
  void twoFilesOfOneNameAreTwoFiles() throws IOException {
    Path zip = folder.resolve("a.zip");
    try (var out = new ZipArchiveOutputStream(zip)) {
      add(out, "a.pdf", PLAN);
      add(out, "a.pdf", new byte[] {1});
    }

    assertEquals(List.of("a.pdf", "a.pdf (2)"), names(unpack(zip, WIDE)));
  }

  @Test
  void aFileWithAPasswordIsNamedAndTheOthersAreUnpacked() throws IOException {
    Path zip = folder.resolve("a.zip");
    try (var out = new ZipArchiveOutputStream(zip)) {
      add(out, "mở.pdf", PLAN);
      add(out, "khóa.pdf", PLAN);
    }
    byte[] bytes = Files.readAllBytes(zip);
    setEncrypted(bytes, "khóa.pdf");
    Files.write(zip, bytes);

    Contents contents = unpack(zip, WIDE);

    assertEquals(List.of(State.UNPACKED, State.ENCRYPTED), states(contents));
    assertEquals(End.WHOLE, contents.end());
  }

  /** Sets the flag "encrypted" of an entry, in its own head and in the directory. */
  private static void setEncrypted(byte[] zip, String name) {
    byte[] wanted = name.getBytes(UTF_8);
    for (int at = 0; at + wanted.length <= zip.length; at++) {
      if (Arrays.equals(zip, at, at + wanted.length, wanted, 0, wanted.length)) {
        boolean local = at >= 30 && zip[at - 30] == 'P' && zip[at - 28] == 3;
        zip[at - (local ? 24 : 38)] |= 1;
      }
    }
  }

  @Test
  void stopsAtTheNumberOfFilesAndKeepsThoseBefore() throws IOException {
    Path zip = folder.resolve("a.zip");
    try (var out = new ZipArchiveOutputStream(zip)) {
      for (int i = 0; i < 5; i++) {
        add(out, i + ".txt", PLAN);
      }
    }

    Contents contents = unpack(zip, new UnpackLimits(3, 1000, 1000));

    assertEquals(End.TOO_MANY_ENTRIES, contents.end());
    assertEquals(List.of("0.txt", "1.txt", "2.txt"), names(contents));
  }

  @Test
  void stopsAtTheBytesOfAllFilesAndKeepsThoseBefore() throws IOException {
    Path zip = folder.resolve("a.zip");
    try (var out = new ZipArchiveOutputStream(zip)) {
      for (int i = 0; i < 3; i++) {
        add(out, i + ".txt", noise(400));
      }
    }

    Contents contents = unpack(zip, new UnpackLimits(10, 1000, 1000));

    assertEquals(End.TOO_MANY_BYTES, contents.end());
    assertEquals(List.of("0.txt", "1.txt"), names(contents));
    assertEquals(2, filesIn(folder.resolve("out")));
  }

  @Test
  void theOneFileThatIsWantedIsUnpackedAloneAndNothingAfterItIsLookedAt() throws IOException {
    Path zip = folder.resolve("a.zip");
    try (var out = new ZipArchiveOutputStream(zip)) {
      add(out, "lớn.txt", noise(900));
      add(out, "kế hoạch.txt", PLAN);
      add(out, "kế hoạch.txt", noise(10));
    }
    Path out = Files.createDirectories(folder.resolve("out"));
    var limits = new UnpackLimits(10, 500, 500);

    Contents first = Unpacker.unpackOnly("kế hoạch.txt", zip, "a.zip", out, limits, done -> {});
    byte[] bytes = Files.readAllBytes(out.resolve(first.entries().getFirst().file()));
    Contents second =
        Unpacker.unpackOnly("kế hoạch.txt (2)", zip, "a.zip", out, limits, done -> {});
    Contents none = Unpacker.unpackOnly("khác.txt", zip, "a.zip", out, limits, done -> {});

    assertEquals(List.of("kế hoạch.txt"), names(first));
    assertArrayEquals(PLAN, bytes);
    assertEquals(List.of("kế hoạch.txt (2)"), names(second));
    assertEquals(List.of(), names(none));
    assertEquals(End.WHOLE, none.end());
  }

  @Test
  void passesOverOneFileThatIsTooLargeAndReadsTheNext() throws IOException {
    Path zip = folder.resolve("a.zip");
    try (var out = new ZipArchiveOutputStream(zip)) {
      add(out, "lớn.txt", noise(900));
      add(out, "nhỏ.txt", PLAN);
    }

    assertEquals(
        List.of(State.TOO_LARGE, State.UNPACKED),
        states(unpack(zip, new UnpackLimits(10, 5000, 500))));
  }

  @Test
  void aBombIsKnownByHowMuchMoreComesOutThanWentIn() throws IOException {
    Path zip = folder.resolve("a.zip");
    try (var out = new ZipArchiveOutputStream(zip)) {
      out.setUseZip64(Zip64Mode.Never);
      out.putArchiveEntry(new ZipArchiveEntry("bom.txt"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 64; i++) {
        out.write(zeros);
      }
      out.closeArchiveEntry();
      add(out, "nhỏ.txt", PLAN);
    }

    assertEquals(List.of(State.TOO_LARGE, State.UNPACKED), states(unpack(zip, WIDE)));
  }

  @Test
  void anArchiveThatIsCutOffGivesWhatStandsBefore() throws IOException {
    Path tar = folder.resolve("a.tar");
    try (var out = new TarArchiveOutputStream(Files.newOutputStream(tar), "UTF-8")) {
      add(out, "một.pdf", noise(5000));
      add(out, "hai.pdf", noise(5000));
    }
    Files.write(tar, Arrays.copyOf(Files.readAllBytes(tar), 8000));

    Contents contents = unpack(tar, WIDE);

    assertEquals(End.CUT, contents.end());
    assertEquals(List.of(State.UNPACKED, State.DAMAGED), states(contents));
  }

  @Test
  void readsTarWithLongNamesAndPassesOverLinks() throws IOException {
    String name = "Kế hoạch của Ủy ban nhân dân xã ".repeat(8) + "/tệp.pdf";
    Path tgz = folder.resolve("a.tar.gz");
    try (OutputStream gz = new GzipCompressorOutputStream(Files.newOutputStream(tgz));
        var out = new TarArchiveOutputStream(gz, "UTF-8")) {
      out.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      out.setAddPaxHeadersForNonAsciiNames(true);
      add(out, name, PLAN);
      var link = new TarArchiveEntry("liên kết", TarConstants.LF_SYMLINK);
      link.setLinkName("/etc/passwd");
      out.putArchiveEntry(link);
      out.closeArchiveEntry();
    }

    Contents contents = unpack(tgz, WIDE);

    assertEquals(List.of(name, "liên kết"), names(contents));
    assertEquals(List.of(State.UNPACKED, State.NO_FILE), states(contents));
  }

  @Test
  void aSingleCompressedFileIsNamedAfterTheArchive() throws IOException {
    Path gz = folder.resolve("kế hoạch.txt.gz");
    try (OutputStream out = new GzipCompressorOutputStream(Files.newOutputStream(gz))) {
      out.write(PLAN);
    }

    assertEquals(List.of("kế hoạch.txt"), names(unpack(gz, WIDE)));
  }

  @Test
  void readsSevenZip() throws IOException {
    Path file = folder.resolve("a.7z");
    try (var out = new SevenZOutputFile(file.toFile())) {
      var entry = new SevenZArchiveEntry();
      entry.setName("thư mục/kế hoạch.pdf");
      out.putArchiveEntry(entry);
      out.write(PLAN);
      out.closeArchiveEntry();
    }

    assertEquals(Optional.of(ArchiveKind.SEVEN_ZIP), ArchiveKind.of(file));
    assertEquals(List.of("thư mục/kế hoạch.pdf"), names(unpack(file, WIDE)));
  }

  @Test
  void readsSevenZipWithAPasswordAsFarAsItsNames() throws IOException {
    Path file = folder.resolve("a.7z");
    try (var out = new SevenZOutputFile(file.toFile(), "mật khẩu".toCharArray())) {
      var entry = new SevenZArchiveEntry();
      entry.setName("kế hoạch.pdf");
      out.putArchiveEntry(entry);
      out.write(PLAN);
      out.closeArchiveEntry();
    }

    assertEquals(List.of(State.ENCRYPTED), states(unpack(file, WIDE)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[Content_Types].xml", "mimetype"})
  void anOfficeDocumentIsNoArchive(String first) throws IOException {
    Path file = folder.resolve("a.docx");
    try (var out = new ZipArchiveOutputStream(file)) {
      add(out, first, PLAN);
      add(out, "word/document.xml", PLAN);
    }
    assertEquals(Optional.empty(), ArchiveKind.of(file));

    Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 120));
    assertEquals(Optional.empty(), ArchiveKind.of(file), "cut off");
  }

  /** Each name stands before its part and in the directory at the file's end. */
  @Test
  void anOfficeDocumentWhoseDirectoryIsDamagedIsNoArchive() throws IOException {
    Path file = folder.resolve("a.docx");
    try (var out = new ZipArchiveOutputStream(file)) {
      add(out, "[Content_Types].xml", PLAN);
      add(out, "word/document.xml", PLAN);
    }
    byte[] bytes = Files.readAllBytes(file);
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    bytes[text.lastIndexOf("[Content_Types].xml") + 4] ^= 8;
    bytes[text.lastIndexOf("word/document.xml") + 4] ^= 16;
    Files.write(file, bytes);

    assertEquals(Optional.empty(), ArchiveKind.of(file));
  }

  @Test
  void mutatedArchivesAreAnOutcomeAndNeverAnException() throws IOException {
    Path zip = folder.resolve("a.zip");
    try (var out = new ZipArchiveOutputStream(zip)) {
      add(out, "một.pdf", noise(2000));
      add(out, "hai.txt", "văn bản ".repeat(400).getBytes(UTF_8));
    }
    byte[] whole = Files.readAllBytes(zip);
    long seed = 20_261_122;
    var random = new Random(seed);
    for (int i = 0; i < 300; i++) {
      byte[] bytes = whole.clone();
      for (int j = 0; j <= random.nextInt(8); j++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      Files.write(zip, Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length)));
      if (ArchiveKind.of(zip).isPresent()) {
        Contents contents = unpack(zip, new UnpackLimits(10, 1 << 20, 1 << 20));
        assertFalse(contents.entries().size() > 10, "seed " + seed + ", round " + i);
      }
    }
  }

  private Contents unpack(Path archive, UnpackLimits limits) throws IOException {
    Path out = folder.resolve("out");
    if (Files.exists(out)) {
      try (Stream<Path> files = Files.list(out)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
    }
    Files.createDirectories(out);
    return Unpacker.unpack(archive, archive.getFileName().toString(), out, limits, done -> {});
  }

  private static List<String> names(Contents contents) {
    return contents.entries().stream().map(Entry::name).toList();
  }

  private static List<State> states(Contents contents) {
    return contents.entries().stream().map(Entry::state).toList();
  }

  private static long filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.count();
    }
  }

  private static byte[] noise(int length) {
    var bytes = new byte[length];
    new Random(1).nextBytes(bytes);
    return bytes;
  }

  private static void add(ZipArchiveOutputStream out, String name, byte[] content)
      throws IOException {
    out.putArchiveEntry(new ZipArchiveEntry(name));
    out.write(content);
    out.closeArchiveEntry();
  }

  private static void add(TarArchiveOutputStream out, String name, byte[] content)
      throws IOException {
    var entry = new TarArchiveEntry(name);
    entry.setSize(content.length);
    out.putArchiveEntry(entry);
    out.write(content);
    out.closeArchiveEntry();
  }
}
