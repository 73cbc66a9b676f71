package vn.kehoach.read.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.read.archive.Entry.State;

/** Archives as people make them: of all kinds, with names in all letters. */
class UnpackerTest extends UnpackedArchive {

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
}
