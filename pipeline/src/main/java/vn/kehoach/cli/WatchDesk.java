package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.ingest.IngestOptions;
import vn.kehoach.ingest.ReaderVersion;
import vn.kehoach.store.DataFolder;
import vn.kehoach.worker.Desk;

/**
 * The processes that read for a watch: kept warm from one file to the next, sent home when nothing
 * has arrived for a while, and started anew where the user's own units have changed. What they need
 * on the disk lies apart from that of other programs in the data folder, which sweep theirs.
 */
final class WatchDesk implements AutoCloseable {

  private static final Duration REST = Duration.ofMinutes(5);

  private final Kehoach app;
  private final DataFolder data;
  private final IngestOptions options;
  private final Path scratch;
  private @Nullable Desk desk;
  private String version = "";
  private long used = System.nanoTime();

  WatchDesk(Kehoach app, DataFolder data, IngestOptions options) throws IOException {
    this.app = app;
    this.data = data;
    this.options = options;
    this.scratch = data.watching(ProcessHandle.current().pid());
    for (Path left : data.abandoned()) {
      delete(left);
    }
  }

  /** The desk, ready for another file. */
  Desk ready() throws IOException {
    used = System.nanoTime();
    String now = ReaderVersion.of(data);
    Desk warm = desk;
    if (warm != null && now.equals(version)) {
      return warm;
    }
    close();
    version = now;
    Desk fresh = app.desk(options.limits(), scratch.resolve("workers"));
    desk = fresh;
    return fresh;
  }

  /** Where archives are unpacked. */
  Path unpacked() {
    return scratch.resolve("archives");
  }

  /** Sends the processes home if they have long had nothing to do. */
  void rest() {
    if (desk != null && System.nanoTime() - used > REST.toNanos()) {
      close();
    }
  }

  @Override
  public void close() {
    Desk closing = desk;
    desk = null;
    if (closing != null) {
      closing.close();
    }
    try {
      delete(scratch);
    } catch (IOException e) {
      Logging.note(e); // the next watch sweeps it
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> inside = Files.walk(folder)) {
      List<Path> deepestFirst = inside.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.deleteIfExists(path);
      }
    }
  }
}
