package vn.kehoach.read.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import vn.kehoach.read.archive.Contents.End;
import vn.kehoach.read.archive.Entry.State;

/** No more is unpacked than is allowed, and no more than was asked for. */
class UnpackLimitsTest extends UnpackedArchive {

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
}
