package vn.kehoach.ingest;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.kehoach.store.FileStamp;

/**
 * Takes what arrives in folders, each file once it is fully written.
 *
 * <p>A file is taken when its size and time have not changed for a while, nobody holds a lock on
 * it, and neither its name nor a file beside it says that it is still being fetched. The system is
 * asked to tell of changes, and the folders are looked through every now and then all the same:
 * network folders tell nothing.
 */
public final class FolderWatch {

  private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);

  /** Endings of what browsers, copiers and offices have not finished. */
  private static final Set<String> UNFINISHED =
      Set.of(
          "part",
          "partial",
          "crdownload",
          "download",
          "opdownload",
          "filepart",
          "aria2",
          "tmp",
          "temp",
          "swp");

  /** Begins the name of the file by which an office program says that it has a document open. */
  private static final String OPEN_IN_OFFICE = "~$";

  private static final Duration SLICE = Duration.ofMillis(200);

  private final List<Path> folders;
  private final Duration quiet;
  private final Duration rescan;
  private final Map<Path, Seen> seen = new HashMap<>();

  /**
   * A file that was looked at.
   *
   * @param stamp what it was like
   * @param since when it was first like that, in nanoseconds
   * @param done whether it was taken like that
   */
  private record Seen(FileStamp stamp, long since, boolean done) {}

  /** Takes files in. */
  @FunctionalInterface
  public interface Taker {

    /**
     * Takes files that are fully written.
     *
     * @return what became of them
     */
    List<FileResult> take(List<Path> files) throws IOException;
  }

  /**
   * A watch over folders and all that is below.
   *
   * @param quiet how long a file must rest before it is taken
   * @param rescan how long to wait for news before looking through the folders all the same
   */
  public FolderWatch(List<Path> folders, Duration quiet, Duration rescan) {
    this.folders = List.copyOf(folders);
    this.quiet = quiet;
    this.rescan = rescan;
  }

  /**
   * Watches until it is stopped; what was begun is finished.
   *
   * @param group files to be handed over at once
   * @param stopped asked often
   * @throws IOException if files could not be taken
   */
  public void run(int group, Taker taker, BooleanSupplier stopped) throws IOException {
    try (var news = new FolderNews()) {
      while (!stopped.getAsBoolean()) {
        news.follow(folders);
        List<Path> ripe = look();
        for (int i = 0; i < ripe.size() && !stopped.getAsBoolean(); i += group) {
          List<Path> some = ripe.subList(i, Math.min(ripe.size(), i + group));
          taken(some, taker.take(some));
          pause(SLICE.multipliedBy(2)); // lets in who waits for the data folder
        }
        await(news, stopped);
      }
    }
  }

  private void await(FolderNews news, BooleanSupplier stopped) {
    boolean waiting = seen.values().stream().anyMatch(file -> !file.done());
    long end = System.nanoTime() + (waiting ? quiet.dividedBy(2) : rescan).toNanos();
    while (!stopped.getAsBoolean() && System.nanoTime() < end) {
      if (news.any(SLICE) && !waiting) {
        return;
      }
    }
  }

  /** The files that are fully written and were not taken yet. */
  private List<Path> look() {
    var ripe = new ArrayList<Path>();
    var there = new HashSet<Path>();
    long now = System.nanoTime();
    for (InputFile file : InputFiles.of(folders)) {
      Path path = file.bytes();
      if (unfinished(path)) {
        continue;
      }
      there.add(path);
      if (ripe(path, now)) {
        ripe.add(path);
      }
    }
    seen.keySet().retainAll(there);
    return ripe;
  }

  private boolean ripe(Path path, long now) {
    FileStamp stamp;
    try {
      stamp = FileStamp.of(path);
    } catch (IOException e) {
      stamp = FileStamp.NONE; // taking it will say what is wrong
    }
    Seen before = seen.get(path);
    if (before == null || !before.stamp().isLike(stamp)) {
      seen.put(path, new Seen(stamp, now, false));
      return false;
    }
    return !before.done() && now - before.since() >= quiet.toNanos() && !held(path);
  }

  /** What could not be opened or stored is tried again, but not at once. */
  private void taken(List<Path> files, List<FileResult> results) {
    Set<Path> again = new HashSet<>();
    for (FileResult result : results) {
      if (result.outcome() == Outcome.UNREADABLE) {
        again.add(result.place().file());
      }
    }
    long later = System.nanoTime() + rescan.toNanos() - quiet.toNanos();
    for (Path path : files) {
      seen.computeIfPresent(
          path,
          (file, before) ->
              again.contains(file)
                  ? new Seen(before.stamp(), later, false)
                  : new Seen(before.stamp(), before.since(), true));
    }
  }

  private static boolean unfinished(Path path) {
    String name = path.getFileName().toString();
    int dot = name.lastIndexOf('.');
    String ending = name.substring(dot + 1).toLowerCase(Locale.ROOT);
    if (name.startsWith(OPEN_IN_OFFICE) || dot >= 0 && UNFINISHED.contains(ending)) {
      return true;
    }
    return UNFINISHED.stream().anyMatch(end -> Files.exists(path.resolveSibling(name + "." + end)));
  }

  /** Whether another program holds a lock on it, as far as the system says so. */
  private static boolean held(Path path) {
    try (FileChannel channel = FileChannel.open(path)) {
      return lacksLock(channel);
    } catch (AccessDeniedException | NoSuchFileException e) {
      return false; // taking it will say so
    } catch (IOException e) {
      LOG.debug("{} cannot be opened yet", path, e);
      return !Files.isDirectory(path);
    }
  }

  private static boolean lacksLock(FileChannel channel) {
    try (FileLock lock = channel.tryLock(0, Long.MAX_VALUE, true)) {
      return lock == null;
    } catch (OverlappingFileLockException e) {
      return true;
    } catch (IOException e) {
      return false; // a file system without locks
    }
  }

  private static void pause(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
