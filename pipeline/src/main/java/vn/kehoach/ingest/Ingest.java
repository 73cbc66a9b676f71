package vn.kehoach.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.kehoach.ingest.Archives.Item;
import vn.kehoach.ingest.FileReading.Found;
import vn.kehoach.read.scan.OcrMode;
import vn.kehoach.read.scan.OcrOptions;
import vn.kehoach.read.scan.Tesseract;
import vn.kehoach.store.DataFolder;
import vn.kehoach.store.Sha256;
import vn.kehoach.worker.Desk;
import vn.kehoach.worker.ReadOptions;

/**
 * Reads files side by side and stores their plans one after the other, in the order of the files:
 * the data folder is the same whatever the number of jobs. An archive follows the files in it.
 */
public final class Ingest {

  private static final Logger LOG = LoggerFactory.getLogger(Ingest.class);

  private static final int MEANS_DIGITS = 8;

  private final DataFolder data;
  private final Desk desk;
  private final IngestOptions options;

  /**
   * An ingest into a data folder.
   *
   * @param desk where files are read; stays open
   */
  public Ingest(DataFolder data, Desk desk, IngestOptions options) {
    this.data = data;
    this.desk = desk;
    this.options = options;
  }

  /**
   * Reads and stores, in a data folder that must be locked by the caller; one bad file never stops
   * the others.
   *
   * @return a result for every file, in order
   * @throws IOException if the data folder fails as a whole, or nothing can be read at all
   */
  public List<FileResult> run(List<Path> paths, IngestListener listener) throws IOException {
    var results = new Results(listener);
    try (var keeping = new KeepingNow(data, readBy(), options.force(), results)) {
      return run(paths, listener, keeping, data.scratch(), results);
    }
  }

  /**
   * Reads and stores files that are known by other names than those they have on the disk, in a
   * data folder that must be locked by the caller.
   *
   * @param places for each file where its bytes lie, and inside it the name that it goes by
   * @return a result for every file, in order
   * @throws IOException if the data folder fails as a whole, or nothing can be read at all
   */
  public List<FileResult> runNamed(List<FilePlace> places, IngestListener listener)
      throws IOException {
    var results = new Results(listener);
    List<Item> items =
        places.stream().map(place -> Item.of(new InputFile(place, place.file(), true))).toList();
    try (var keeping = new KeepingNow(data, readBy(), options.force(), results)) {
      return runItems(items, listener, keeping, data.scratch(), results);
    }
  }

  /**
   * Reads in a data folder that nobody has locked, and locks it only now and then to store what was
   * read.
   *
   * @param scratch a folder for what archives unpack to, of nobody else's
   * @param patience how long to wait for another program to let go of the data folder
   * @return a result for every file, in order
   * @throws IOException if the data folder fails as a whole, or nothing can be read at all
   */
  public List<FileResult> runInTurns(
      List<Path> paths, IngestListener listener, Path scratch, Duration patience)
      throws IOException {
    var results = new Results(listener);
    var keeping = new KeepingInTurns(data, readBy(), options.force(), patience, results);
    return run(paths, listener, keeping, scratch, results);
  }

  private List<FileResult> run(
      List<Path> paths, IngestListener listener, Keeping keeping, Path scratch, Results results)
      throws IOException {
    List<Item> items = InputFiles.of(paths).stream().map(Item::of).toList();
    return runItems(items, listener, keeping, scratch, results);
  }

  private List<FileResult> runItems(
      List<Item> items, IngestListener listener, Keeping keeping, Path scratch, Results results)
      throws IOException {
    listener.begins(items.size());
    Archives.delete(scratch); // what an earlier run left behind as it was killed
    try (ExecutorService threads = Executors.newFixedThreadPool(options.jobs())) {
      var reading =
          new FileReading(keeping.earlier(), desk, readOptions(), options.limits(), listener);
      var archives = new Archives(desk, scratch, listener);
      try {
        new Run(keeping, threads, reading, archives, listener).process(items, null);
      } finally {
        threads.shutdownNow();
      }
      keeping.finish();
      return results.all;
    } finally {
      Archives.delete(scratch);
    }
  }

  private ReadBy readBy() throws IOException {
    return new ReadBy(ReaderVersion.of(data), means());
  }

  /** What became of the files, in order. */
  private static final class Results implements Consumer<FileResult> {

    private final IngestListener listener;
    private final List<FileResult> all = new ArrayList<>();

    Results(IngestListener listener) {
      this.listener = listener;
    }

    @Override
    public void accept(FileResult result) {
      LOG.info("{}: {} {} {}", result.place(), result.outcome(), result.reason(), result.detail());
      listener.done(result);
      all.add(result);
    }
  }

  /** What some outcomes depend on, in a few letters. */
  private String means() {
    return Sha256.ofText(options.limits() + engine()).substring(0, MEANS_DIGITS);
  }

  /** A scan that stayed unread is read again where the engine has come, or was switched on. */
  private String engine() {
    OcrOptions ocr = options.ocr();
    return ocr.mode() == OcrMode.NEVER ? ocr.mode().name() : ocr.mode() + Tesseract.version(ocr);
  }

  private ReadOptions readOptions() {
    boolean units = Files.isRegularFile(data.units());
    return new ReadOptions(
        units ? data.units().toAbsolutePath().toUri().toString() : null,
        options.limits().pages(),
        options.limits().bytes(),
        options.ocr().sharing(data.scratch().resolve("engine").toAbsolutePath()),
        data.ocr().toAbsolutePath().toUri().toString());
  }

  /** One run over files, and over those of the archives among them. */
  private final class Run {

    private final Keeping keeping;
    private final ExecutorService threads;
    private final FileReading reading;
    private final Archives archives;
    private final IngestListener listener;

    Run(
        Keeping keeping,
        ExecutorService threads,
        FileReading reading,
        Archives archives,
        IngestListener listener) {
      this.keeping = keeping;
      this.threads = threads;
      this.reading = reading;
      this.archives = archives;
      this.listener = listener;
    }

    /**
     * Reads files ahead and keeps them in order.
     *
     * @param budget what the archive that they lie in may still unpack to, null for no archive
     */
    void process(List<Item> items, @Nullable Budget budget) throws IOException {
      var ahead = new ArrayDeque<Future<Found>>();
      int next = 0;
      for (Item item : items) {
        while (next < items.size() && ahead.size() < 2 * options.jobs()) {
          Item coming = items.get(next++);
          ahead.add(threads.submit(() -> read(coming)));
        }
        Found found = finished(ahead.remove(), item.file());
        if (outdated(found)) {
          found = read(item);
        }
        if (found.archive()) {
          open(found.reading(), budget == null ? new Budget(options.limits()) : budget);
        } else {
          listener.more(found.inside().size());
          for (Reading inside : found.inside()) {
            keeping.keep(inside, null);
          }
          keeping.keep(found.reading(), null);
        }
      }
    }

    private Found read(Item item) throws IOException {
      Reading done = item.reading();
      return done == null ? reading.read(item.file()) : Found.of(done);
    }

    private boolean outdated(Found found) {
      return keeping.outdated(found.reading())
          || found.inside().stream().anyMatch(keeping::outdated);
    }

    /** The archive comes last: while it is not noted, its files may not all be. */
    private void open(Reading archive, Budget budget) throws IOException {
      try (Archives.Opened opened = archives.open(archive, budget)) {
        listener.more(opened.items().size());
        process(opened.items(), budget);
        List<FilePlace> entries = opened.items().stream().map(each -> each.file().place()).toList();
        keeping.keep(opened.reading(), entries);
      }
    }

    private Found finished(Future<Found> future, InputFile file) throws IOException {
      try {
        return future.get();
      } catch (ExecutionException e) {
        if (e.getCause() instanceof IOException io) {
          throw io; // nothing can be read, whatever the file
        }
        LOG.error("a fault of the program on {}", file.place(), e.getCause());
        return Found.of(Reading.fault(file, e.getCause()));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return Found.of(Reading.fault(file, e));
      }
    }
  }
}
