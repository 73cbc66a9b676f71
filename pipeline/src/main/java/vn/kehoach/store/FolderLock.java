package vn.kehoach.store;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Held by the one writer of a data folder; the system lets go of it when the program dies. */
final class FolderLock implements AutoCloseable {

  private static final Duration PAUSE = Duration.ofMillis(200);

  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  static FolderLock take(Path file, Duration patience, Runnable waiting) throws IOException {
    FileChannel channel = FileChannel.open(file, CREATE, WRITE);
    try {
      long end = System.nanoTime() + patience.toNanos();
      boolean said = false;
      while (tryLock(channel) == null) {
        if (System.nanoTime() >= end) {
          throw new FolderBusyException(file);
        }
        if (!said) {
          waiting.run();
          said = true;
        }
        pause(file);
      }
      return new FolderLock(channel);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // held by another thread of this program
    }
  }

  private static void pause(Path file) throws FolderBusyException {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new FolderBusyException(file);
    }
  }

  /** Lets the next one in. */
  @Override
  public void close() throws IOException {
    channel.close();
  }
}
