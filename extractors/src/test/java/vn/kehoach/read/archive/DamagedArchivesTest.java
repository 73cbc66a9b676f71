package vn.kehoach.read.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import vn.kehoach.read.archive.Contents.End;
import vn.kehoach.read.archive.Entry.State;

/** Archives as they should not be: locked, cut off, damaged. */
class DamagedArchivesTest extends UnpackedArchive {

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
}
