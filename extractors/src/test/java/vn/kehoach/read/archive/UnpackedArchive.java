package vn.kehoach.read.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.read.archive.Entry.State;

/** What tests of archives share: a folder to pack in and to unpack to. */
abstract class UnpackedArchive {

  static final UnpackLimits WIDE = new UnpackLimits(100, 1L << 30, 1L << 30);
  static final byte[] PLAN = "KẾ HOẠCH".getBytes(UTF_8);

  @TempDir Path folder;

  Contents unpack(Path archive, UnpackLimits limits) throws IOException {
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

  static List<String> names(Contents contents) {
    return contents.entries().stream().map(Entry::name).toList();
  }

  static List<State> states(Contents contents) {
    return contents.entries().stream().map(Entry::state).toList();
  }

  static long filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.count();
    }
  }

  static byte[] noise(int length) {
    var bytes = new byte[length];
    new Random(1).nextBytes(bytes);
    return bytes;
  }

  static void add(ZipArchiveOutputStream out, String name, byte[] content) throws IOException {
    out.putArchiveEntry(new ZipArchiveEntry(name));
    out.write(content);
    out.closeArchiveEntry();
  }

  static void add(TarArchiveOutputStream out, String name, byte[] content) throws IOException {
    var entry = new TarArchiveEntry(name);
    entry.setSize(content.length);
    out.putArchiveEntry(entry);
    out.write(content);
    out.closeArchiveEntry();
  }
}
