package vn.kehoach.read.scan;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * How many of the engine's processes run side by side, over all threads of this program and over
 * all programs that share a folder.
 *
 * <p>A process of the engine keeps a core busy, and more of them than cores are slower than one
 * after the other. A slot is the lock of a file, which the system frees whatever way its holder
 * ends.
 */
final class EngineSlots {

  private static final long PAUSE_MILLIS = 15;

  /** The slots that threads of this program hold, for each folder and number. */
  private static final Map<Shared, Semaphore> HERE = new ConcurrentHashMap<>();

  /** Those who share slots: the same folder, or this program where there is none. */
  private record Shared(@Nullable Path folder, int count) {}

  private final Shared shared;
  private final Semaphore here;

  /**
   * Slots.
   *
   * @param folder that of the lock files, made when needed; null where no other program shares them
   * @param count how many there are
   */
  EngineSlots(@Nullable Path folder, int count) {
    this.shared = new Shared(folder == null ? null : folder.toAbsolutePath().normalize(), count);
    this.here = HERE.computeIfAbsent(shared, unused -> new Semaphore(count, true));
  }

  /** The right to run one process, given back by closing it. */
  final class Slot {

    private final @Nullable FileChannel file;

    private Slot(@Nullable FileChannel file) {
      this.file = file;
    }

    void close() {
      try {
        if (file != null) {
          file.close(); // and its lock with it
        }
      } catch (IOException e) {
        throw new IllegalStateException("a lock file cannot be closed", e);
      } finally {
        here.release();
      }
    }
  }

  /**
   * Waits for a slot.
   *
   * @throws InterruptedException if nobody needs it any more
   */
  Slot take() throws InterruptedException {
    here.acquire();
    boolean taken = false;
    try {
      Slot slot = new Slot(shared.folder() == null ? null : locked(shared.folder()));
      taken = true;
      return slot;
    } finally {
      if (!taken) {
        here.release();
      }
    }
  }

  /** One of the files, locked; null where files cannot be: then each program counts alone. */
  private @Nullable FileChannel locked(Path folder) throws InterruptedException {
    try {
      while (true) {
        Files.createDirectories(folder);
        for (int i = 0; i < shared.count(); i++) {
          FileChannel file = tried(folder.resolve("engine-" + i + ".lock"));
          if (file != null) {
            return file;
          }
        }
        Thread.sleep(PAUSE_MILLIS);
      }
    } catch (IOException e) {
      return null;
    }
  }

  private static @Nullable FileChannel tried(Path path) throws IOException {
    FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    boolean locked = false;
    try {
      locked = file.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      locked = false; // a thread of this program holds it
    } finally {
      if (!locked) {
        file.close();
      }
    }
    return locked ? file : null;
  }
}
