package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.kehoach.score.Evaluation;
import vn.kehoach.score.EvaluationReport;
import vn.kehoach.score.Golden;

/** How right the reading is, against truth written by people. */
@Command(name = "evaluate")
final class EvaluateCommand extends Subcommand {

  @Option(names = "--golden", paramLabel = "DIR")
  private Path golden = Path.of("golden");

  @Option(names = "--corpus", paramLabel = "DIR")
  private Path corpus = Path.of("corpus");

  @Option(names = "--json")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    var evaluation =
        new Evaluation(Golden.at(folder(golden)), folder(corpus), app().reader()::read);
    EvaluationReport report = evaluation.run();
    if (json) {
      printJson(report);
    } else {
      new ScoreTables(terminal(), app().messages()).print(report);
    }
    complain(report);
    boolean whole = report.unread().isEmpty() && report.planless().isEmpty();
    return whole && !report.plans().isEmpty() ? DONE : FOUND;
  }

  private void complain(EvaluationReport report) {
    report
        .unread()
        .forEach(
            file -> complain(text("evaluate.unread", file.file(), file.reason(), file.detail())));
    report.planless().forEach(plan -> complain(text("evaluate.planless", plan)));
    report
        .absent()
        .forEach(
            form ->
                complain(
                    text("evaluate.absent", form.plan(), app().messages().word(form.medium()))));
    report.truthless().forEach(file -> complain(text("evaluate.truthless", file)));
    if (report.plans().isEmpty()) {
      complain(text("evaluate.nothing", golden, corpus));
    }
  }

  private Path folder(Path asked) throws IOException {
    Path folder = app().resolve(asked);
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString(), null, text("evaluate.missing"));
    }
    return folder;
  }
}
