package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.kehoach.ingest.DraftReader;
import vn.kehoach.ingest.DraftReader.Draft;
import vn.kehoach.ingest.PlanReader;
import vn.kehoach.ingest.Reason;
import vn.kehoach.read.scan.Ocr;
import vn.kehoach.read.scan.OcrCache;
import vn.kehoach.read.scan.OcrListener;
import vn.kehoach.store.DataFolder;

/** Reads drafts without storing them and says what should be looked at before they are signed. */
@Command(name = "check")
final class CheckCommand extends Subcommand {

  @Parameters(paramLabel = "FILE", arity = "1..*")
  private List<Path> paths = new ArrayList<>();

  @Option(names = "--json")
  private boolean json;

  @Option(names = "--jobs", paramLabel = "N")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Mixin private OcrOption ocr = new OcrOption();

  @Override
  public Integer call() throws IOException {
    if (jobs < 1) {
      throw wrong("use.jobs", jobs);
    }
    var drafts = new ArrayList<Draft>();
    var report = new CheckReport(terminal(), app().messages());
    new DraftReader(reader())
        .read(
            paths.stream().map(app()::resolve).toList(),
            draft -> {
              if (draft.reason() != Reason.NO_DOCUMENT) {
                drafts.add(draft);
                if (!json) {
                  report.print(draft);
                }
              }
            });
    if (json) {
      printJson(CheckReport.answer(drafts, app().messages()));
    }
    if (drafts.isEmpty()) {
      complain(text("ingest.nothing"));
      return FOUND;
    }
    if (!json) {
      complain(report.total());
    }
    return report.found(drafts) ? FOUND : DONE;
  }

  /** A look leaves nothing behind: what is recognised is kept only where there is a data folder. */
  private PlanReader reader() throws IOException {
    DataFolder data = app().data();
    PlanReader reader = app().readerOfData();
    return Files.isDirectory(data.root())
        ? reader.withOcr(ocr.ocr(jobs, data))
        : reader.withOcr(new Ocr(ocr.options(jobs), OcrCache.NONE, OcrListener.NONE));
  }
}
