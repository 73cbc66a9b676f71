package vn.kehoach.ingest;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears from the system that something changed below folders; where it tells nothing, nothing. */
final class FolderNews implements Closeable {

  private static final Logger LOG = LoggerFactory.getLogger(FolderNews.class);

  private final WatchService service;
  private final Map<Path, WatchKey> keys = new HashMap<>();

  FolderNews() throws IOException {
    service = FileSystems.getDefault().newWatchService();
  }

  /** Listens to these folders and all that are below them now. */
  void follow(List<Path> tops) {
    keys.values().removeIf(key -> !key.isValid());
    for (Path top : tops) {
      try (Stream<Path> below = Files.walk(top)) {
        below.filter(Files::isDirectory).forEach(this::listen);
      } catch (IOException | UncheckedIOException e) {
        LOG.debug("{} cannot be walked through", top, e);
      }
    }
  }

  private void listen(Path folder) {
    if (keys.containsKey(folder)) {
      return;
    }
    try {
      keys.put(folder, folder.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE));
    } catch (IOException e) { // too many folders, or a file system that tells nothing
      LOG.debug("the system does not tell of {}", folder, e);
    }
  }

  /** Whether anything changed, waiting for it for a while. */
  boolean any(Duration patience) {
    boolean any = false;
    try {
      WatchKey key = service.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
      while (key != null) {
        key.pollEvents();
        key.reset();
        any = true;
        key = service.poll();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return any;
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
