package vn.kehoach.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.kehoach.doctor.Doctor;
import vn.kehoach.doctor.Examination;
import vn.kehoach.doctor.Finding;
import vn.kehoach.doctor.Repair;
import vn.kehoach.ingest.Limits;
import vn.kehoach.store.DataFolder;
import vn.kehoach.worker.Desk;

/** Proves that the data folder is whole, and mends it where asked. */
@Command(name = "doctor")
final class DoctorCommand extends Subcommand {

  private static final Duration PATIENCE = Duration.ofHours(1);

  @Option(names = "--repair")
  private boolean repair;

  @Option(names = "--json")
  private boolean json;

  /** The answer as JSON. */
  record Answer(boolean sound, List<Finding> mended, Examination examination) {}

  @Override
  public Integer call() throws IOException {
    DataFolder data = app().data();
    data.check();
    return data.locked(PATIENCE, () -> complain(text("folder.waiting")), () -> examine(data));
  }

  private int examine(DataFolder data) throws IOException {
    var report = repair ? mend(data) : new Repair.Report(List.of(), Doctor.examine(data));
    boolean sound = report.after().sound();
    if (json) {
      printJson(new Answer(sound, report.mended(), report.after()));
    } else {
      new DoctorReport(terminal(), app().messages()).print(report, repair);
    }
    return sound ? DONE : FOUND;
  }

  private Repair.Report mend(DataFolder data) throws IOException {
    Logging.start(data.log(), app().verbose(), terminal().err());
    try (Desk desk = app().desk(Limits.STANDARD);
        IngestProgress progress = IngestProgress.on(terminal(), app().messages())) {
      return Repair.run(data, desk, progress);
    }
  }
}
