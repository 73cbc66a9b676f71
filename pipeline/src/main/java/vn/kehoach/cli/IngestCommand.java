package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.kehoach.ingest.FilePlace;
import vn.kehoach.ingest.FileResult;
import vn.kehoach.ingest.Ingest;
import vn.kehoach.ingest.IngestListener;
import vn.kehoach.ingest.IngestOptions;
import vn.kehoach.store.DataFolder;
import vn.kehoach.worker.Desk;

/** Reads files and folders into the data folder. */
@Command(name = "ingest")
final class IngestCommand extends Subcommand {

  private static final Duration PATIENCE = Duration.ofHours(1);

  @Parameters(paramLabel = "PATH", arity = "1..*")
  private List<Path> paths = new ArrayList<>();

  @Option(names = "--jobs", paramLabel = "N")
  private @Nullable Integer jobs;

  @Option(names = "--force")
  private boolean force;

  @Option(names = "--json")
  private boolean json;

  @Option(names = "--watch")
  private boolean watch;

  @Mixin private LimitOptions limits = new LimitOptions();

  @Mixin private OcrOption ocr = new OcrOption();

  @Override
  public Integer call() throws IOException {
    int atOnce = jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
    if (atOnce < 1) {
      throw wrong("use.jobs", atOnce);
    }
    DataFolder data = app().data();
    data.prepare();
    var options = new IngestOptions(atOnce, force, limits.limits(this), ocr.options(atOnce));
    if (watch) {
      return new WatchRun(app(), options).run(paths.stream().map(app()::resolve).toList());
    }
    return data.locked(
        PATIENCE, () -> complain(text("folder.waiting")), () -> logged(data, options));
  }

  private int logged(DataFolder data, IngestOptions options) throws IOException {
    Logging.start(data.log(), app().verbose(), terminal().err());
    return ingest(data, options);
  }

  private int ingest(DataFolder data, IngestOptions options) throws IOException {
    var results = new ArrayList<FileResult>();
    List<Path> wanted = paths.stream().map(app()::resolve).toList();
    var report = new IngestReport(terminal(), app().messages());
    try (Desk desk = app().desk(options.limits());
        IngestProgress progress = IngestProgress.on(terminal(), app().messages())) {
      new Ingest(data, desk, options).run(wanted, both(progress, results));
    } finally {
      if (json) {
        printJson(report.account(results));
      } else {
        report.print(results);
      }
    }
    if (results.isEmpty()) {
      complain(text("ingest.nothing"));
    }
    boolean failed = results.stream().anyMatch(result -> result.reason().failure());
    return failed || results.isEmpty() ? FOUND : DONE;
  }

  /** What is done stands in the table, also when the run as a whole fails later. */
  private static IngestListener both(IngestListener progress, List<FileResult> results) {
    return new IngestListener() {
      @Override
      public void begins(int files) {
        progress.begins(files);
      }

      @Override
      public void more(int files) {
        progress.more(files);
      }

      @Override
      public void page(FilePlace place, int done, int pages) {
        progress.page(place, done, pages);
      }

      @Override
      public void done(FileResult result) {
        results.add(result);
        progress.done(result);
      }
    };
  }
}
