package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.kehoach.ingest.FileResult;
import vn.kehoach.ingest.FolderWatch;
import vn.kehoach.ingest.Ingest;
import vn.kehoach.ingest.IngestListener;
import vn.kehoach.ingest.IngestOptions;
import vn.kehoach.message.Problems;
import vn.kehoach.store.DataFolder;
import vn.kehoach.store.Journal;

/**
 * {@code ingest --watch}: takes what arrives until somebody stops the program. The data folder is
 * held only while something is stored, so that other commands find their turn.
 */
final class WatchRun {

  private static final Duration PATIENCE = Duration.ofHours(1);

  /** How long a file must rest before it is taken. */
  private static final Duration QUIET = Duration.ofSeconds(3);

  /** How often folders are looked through that tell nothing. */
  private static final Duration RESCAN = Duration.ofSeconds(30);

  /** How long the file being read may take to end once the program is asked to. */
  private static final Duration GRACE = Duration.ofSeconds(10);

  private final Kehoach app;
  private final IngestOptions options;
  private final CountDownLatch ended = new CountDownLatch(1);
  private @Nullable WatchDesk desk;
  private volatile boolean stopping;

  WatchRun(Kehoach app, IngestOptions options) {
    this.app = app;
    this.options = options;
  }

  /** Watches until the program is asked to end, which then is its proper end. */
  int run(List<Path> folders) throws IOException {
    DataFolder data = app.data();
    Logging.start(data.log(), app.verbose(), app.terminal().err());
    Thread stop = Thread.ofPlatform().name("stop").unstarted(this::stop);
    Runtime.getRuntime().addShutdownHook(stop);
    try {
      app.terminal().err().println(app.messages().get("watch.begins"));
      new FolderWatch(folders, QUIET, RESCAN)
          .run(options.jobs(), files -> take(data, files), () -> stopping || idle());
      app.terminal().err().println(app.messages().get("watch.ends"));
      return Subcommand.DONE;
    } finally {
      if (desk != null) {
        desk.close();
      }
      ended.countDown();
      if (!stopping) {
        Runtime.getRuntime().removeShutdownHook(stop);
      }
    }
  }

  /** Run by the JVM as it is told to end (SIGTERM, SIGINT): that is no failure here. */
  private void stop() {
    stopping = true;
    try {
      if (!ended.await(GRACE.toMillis(), TimeUnit.MILLISECONDS)) {
        app.terminal().err().println(app.messages().get("watch.dropped"));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    app.terminal().out().flush();
    app.terminal().err().flush();
    Runtime.getRuntime().halt(Subcommand.DONE);
  }

  /** A disk that is full or a folder that is gone is said, and tried again later. */
  private List<FileResult> take(DataFolder data, List<Path> files) {
    try {
      List<FileResult> results = ingest(data, files);
      new IngestReport(app.terminal(), app.messages())
          .print(results, new Renditions(Journal.read(data.journal())));
      return results;
    } catch (IOException e) {
      app.terminal().err().println(new Problems(app.messages()).say(e));
      Logging.note(e);
      return files.stream().map(FileResult::notStored).toList();
    }
  }

  private List<FileResult> ingest(DataFolder data, List<Path> files) throws IOException {
    if (desk == null) {
      desk = new WatchDesk(app, data, options);
    }
    return new Ingest(data, desk.ready(), options)
        .runInTurns(files, new Silence(), desk.unpacked(), PATIENCE);
  }

  /** Asked often: lets go of what is not used; never a reason to stop. */
  private boolean idle() {
    if (desk != null) {
      desk.rest();
    }
    return false;
  }

  /** Files are reported when they are done. */
  private static final class Silence implements IngestListener {

    @Override
    public void begins(int files) {}

    @Override
    public void done(FileResult result) {}
  }
}
