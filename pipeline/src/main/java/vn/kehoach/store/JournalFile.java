package vn.kehoach.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The file below the journal: lines are added at its end, and each bears a checksum, so that a line
 * that was torn by a crash or a power cut is known for one.
 */
final class JournalFile implements Closeable {

  private final Path file;
  private FileChannel channel;
  private long end;

  /**
   * What a file holds.
   *
   * @param lines its whole lines
   * @param damaged lines between whole ones that are none; what is torn at the end is no damage
   * @param end where the last whole line ends, in bytes
   */
  record Content(List<JournalLine> lines, int damaged, long end) {}

  private JournalFile(Path file, FileChannel channel, long end) {
    this.file = file;
    this.channel = channel;
    this.end = end;
  }

  /** Reads a file; one that is not there is empty. */
  static Content read(Path file) throws IOException {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      return new Content(List.of(), 0, 0);
    }
    var lines = new ArrayList<JournalLine>();
    int damaged = 0;
    int suspect = 0;
    long end = 0;
    int start = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        Optional<JournalLine> line = JournalLine.parse(new String(bytes, start, i - start, UTF_8));
        start = i + 1;
        if (line.isPresent()) {
          lines.add(line.get());
          damaged += suspect;
          suspect = 0;
          end = start;
        } else {
          suspect++;
        }
      }
    }
    return new Content(lines, damaged, end);
  }

  /** Opens a file to add lines; what is torn at its end is cut off. */
  static JournalFile open(Path file, long end) throws IOException {
    boolean made = !Files.exists(file);
    FileChannel channel = FileChannel.open(file, CREATE, WRITE);
    try {
      if (made) {
        AtomicFile.forceFolder(folder(file));
      }
      if (channel.size() > end) {
        channel.truncate(end);
      }
      return new JournalFile(file, channel, end);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  /** Adds lines, all or none; they are sure to last after {@link #force}. */
  void add(Collection<? extends JournalLine> lines) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(text(lines));
    long at = end;
    try {
      while (bytes.hasRemaining()) {
        at += channel.write(bytes, at);
      }
    } catch (IOException e) {
      channel.truncate(end);
      throw e;
    }
    end = at;
  }

  /** Brings what was added to the disk. */
  void force() throws IOException {
    channel.force(false);
  }

  /** Replaces the whole content, in one step; whatever goes wrong, the old one stands. */
  void replace(Collection<? extends JournalLine> lines) throws IOException {
    byte[] content = text(lines);
    AtomicFile.write(file, content);
    AtomicFile.forceFolder(folder(file));
    channel.close();
    channel = FileChannel.open(file, WRITE);
    end = content.length;
  }

  private static Path folder(Path file) {
    return file.toAbsolutePath().resolveSibling("");
  }

  static byte[] text(Collection<? extends JournalLine> lines) {
    var text = new StringBuilder();
    lines.forEach(line -> text.append(line.text()));
    return text.toString().getBytes(UTF_8);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
