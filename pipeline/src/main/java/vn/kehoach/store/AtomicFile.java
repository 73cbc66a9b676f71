package vn.kehoach.store;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/**
 * Files that are there whole or not at all.
 *
 * <p>Their content is on the disk before they bear their name; that they bear it is sure to outlast
 * a power cut after {@link #forceFolder}.
 */
final class AtomicFile {

  /** What begins the name of a file that is being written. */
  static final String UNFINISHED = ".unfinished-";

  private static final boolean WINDOWS = File.separatorChar == '\\';

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

  /** Brings to the disk which files a folder has. */
  static void forceFolder(Path folder) throws IOException {
    if (WINDOWS) {
      return; // there folders cannot be opened, and their entries are written at once
    }
    try (FileChannel channel = FileChannel.open(folder, READ)) {
      channel.force(true);
    }
  }

  /** What a program that was killed left half-written in a folder. */
  static List<Path> unfinished(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(UNFINISHED))
          .sorted()
          .toList();
    }
  }
}
