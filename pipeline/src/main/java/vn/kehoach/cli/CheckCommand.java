package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.kehoach.ingest.DraftReader;
import vn.kehoach.ingest.DraftReader.Draft;
import vn.kehoach.ingest.Reason;

/** Reads drafts without storing them and says what should be looked at before they are signed. */
@Command(name = "check")
final class CheckCommand extends Subcommand {

  @Parameters(paramLabel = "FILE", arity = "1..*")
  private List<Path> paths = new ArrayList<>();

  @Option(names = "--json")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    var drafts = new ArrayList<Draft>();
    var report = new CheckReport(terminal(), app().messages());
    new DraftReader(app().readerOfData())
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
}
