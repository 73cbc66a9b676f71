package vn.kehoach.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
   * An ingest into a data folder, which must be locked by the caller.
   *
   * @param desk where files are read; stays open
   */
  public Ingest(DataFolder data, Desk desk, IngestOptions options) {
    this.data = data;
    this.desk = desk;
    this.options = options;
  }

  /**
   * Reads and stores; one bad file never stops the others.
   *
   * @return a result for every file, in order
   * @throws IOException if the data folder fails as a whole, or nothing can be read at all
   */
  public List<FileResult> run(List<Path> paths, IngestListener listener) throws IOException {
    List<Item> items = InputFiles.of(paths).stream().map(Item::of).toList();
    listener.begins(items.size());
    Archives.delete(data.scratch()); // what an earlier run left behind as it was killed
    try (var keeper =
            new PlanKeeper(data, new ReadBy(ReaderVersion.of(data), means()), options.force());
        ExecutorService threads = Executors.newFixedThreadPool(options.jobs())) {
      var reading = new FileReading(keeper, desk, readOptions(), options.limits(), listener);
      var archives = new Archives(desk, data.scratch(), listener);
      var run = new Run(keeper, threads, reading, archives, listener);
      try {
        run.process(items, null);
      } finally {
        threads.shutdownNow();
      }
      keeper.finish();
      return run.results;
    } finally {
      Archives.delete(data.scratch());
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

    private final PlanKeeper keeper;
    private final ExecutorService threads;
    private final FileReading reading;
    private final Archives archives;
    private final IngestListener listener;
    private final List<FileResult> results = new ArrayList<>();

    Run(
        PlanKeeper keeper,
        ExecutorService threads,
        FileReading reading,
        Archives archives,
        IngestListener listener) {
      this.keeper = keeper;
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
          found.inside().forEach(this::keep);
          keep(found.reading());
        }
      }
    }

    private Found read(Item item) throws IOException {
      Reading done = item.reading();
      return done == null ? reading.read(item.file()) : Found.of(done);
    }

    private boolean outdated(Found found) {
      return keeper.outdated(found.reading()) || found.inside().stream().anyMatch(keeper::outdated);
    }

    /** The archive comes last: while it is not noted, its files may not all be. */
    private void open(Reading archive, Budget budget) throws IOException {
      try (Archives.Opened opened = archives.open(archive, budget)) {
        listener.more(opened.items().size());
        process(opened.items(), budget);
        List<FilePlace> entries = opened.items().stream().map(each -> each.file().place()).toList();
        kept(keeper.keep(opened.reading(), entries));
      }
    }

    private void keep(Reading read) {
      kept(keeper.keep(read));
    }

    private void kept(FileResult result) {
      LOG.info("{}: {} {} {}", result.place(), result.outcome(), result.reason(), result.detail());
      listener.done(result);
      results.add(result);
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
