package vn.kehoach.cli;

import java.io.IOException;
import java.time.Duration;
import picocli.CommandLine.Command;
import vn.kehoach.ingest.Reindex;
import vn.kehoach.store.DataFolder;

/** Makes the index anew from the stored plans. */
@Command(name = "reindex")
final class ReindexCommand extends Subcommand {

  private static final Duration PATIENCE = Duration.ofHours(1);

  @Override
  public Integer call() throws IOException {
    DataFolder data = app().data();
    data.check();
    return data.locked(PATIENCE, () -> complain(text("folder.waiting")), () -> reindex(data));
  }

  private int reindex(DataFolder data) throws IOException {
    Logging.start(data.log(), app().verbose(), terminal().err());
    Reindex.Report report = Reindex.run(data);
    print(text("reindex.done", report.plans()));
    report.damaged().forEach(id -> complain(text("plan.damaged", id)));
    return report.damaged().isEmpty() ? DONE : FOUND;
  }
}
