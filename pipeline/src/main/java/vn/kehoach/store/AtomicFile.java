package vn.kehoach.store;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.ThreadLocalRandom;

/** Files that are there whole or not at all. */
final class AtomicFile {

  /** What begins the name of a file that is being written. */
  static final String UNFINISHED = ".unfinished-";

  private AtomicFile() {}

  /**
   * Replaces a file, or makes it. Whatever goes wrong, the old content stands.
   *
   * @throws IOException if the bytes could not be brought to the disk
   */
  static void write(Path file, byte[] content) throws IOException {
    Path unfinished =
        file.resolveSibling(UNFINISHED + Long.toHexString(ThreadLocalRandom.current().nextLong()));
    try {
      try (FileChannel channel = FileChannel.open(unfinished, CREATE_NEW, WRITE)) {
        var bytes = ByteBuffer.wrap(content);
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(true);
      }
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }
}
