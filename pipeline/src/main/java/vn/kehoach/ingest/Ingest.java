package vn.kehoach.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.kehoach.store.DataFolder;

/**
 * Reads files side by side and stores their plans one after the other, in the order of the files:
 * the data folder is the same whatever the number of jobs.
 */
public final class Ingest {

  private static final Logger LOG = LoggerFactory.getLogger(Ingest.class);

  private final DataFolder data;
  private final PlanReader reader;
  private final IngestOptions options;

  /** An ingest into a data folder, which must be locked by the caller. */
  public Ingest(DataFolder data, PlanReader reader, IngestOptions options) {
    this.data = data;
    this.reader = reader;
    this.options = options;
  }

  /**
   * Reads and stores; one bad file never stops the others.
   *
   * @return a result for every file, in order
   * @throws IOException if the data folder fails as a whole
   */
  public List<FileResult> run(List<Path> paths, IngestListener listener) throws IOException {
    List<InputFile> files = InputFiles.of(paths);
    listener.begins(files.size());
    var results = new ArrayList<FileResult>();
    try (var keeper =
            new PlanKeeper(data, new ReadBy(ReaderVersion.of(data), ""), options.force());
        ExecutorService readers = Executors.newFixedThreadPool(options.jobs())) {
      var ahead = new ArrayDeque<Future<Reading>>();
      int next = 0;
      for (InputFile file : files) {
        while (next < files.size() && ahead.size() < 2 * options.jobs()) {
          InputFile coming = files.get(next++);
          ahead.add(readers.submit(() -> Reading.of(coming, keeper, reader)));
        }
        FileResult result = keeper.keep(finished(ahead.remove(), file));
        LOG.info(
            "{}: {} {} {}", result.place(), result.outcome(), result.reason(), result.detail());
        listener.done(result);
        results.add(result);
      }
      keeper.finish();
    }
    return results;
  }

  private static Reading finished(Future<Reading> reading, InputFile file) {
    try {
      return reading.get();
    } catch (ExecutionException e) {
      LOG.error("a fault of the program on {}", file.place(), e.getCause());
      return Reading.fault(file, e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Reading.fault(file, e);
    }
  }
}
