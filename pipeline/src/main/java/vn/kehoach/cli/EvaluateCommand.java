package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.kehoach.ingest.PlanReader;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.report.Page;
import vn.kehoach.score.Evaluation;
import vn.kehoach.score.EvaluationReport;
import vn.kehoach.score.Golden;
import vn.kehoach.score.Inventory.Form;
import vn.kehoach.score.KeptReadings;
import vn.kehoach.score.Medium;
import vn.kehoach.score.Scorecard;
import vn.kehoach.score.Steps;
import vn.kehoach.score.Trial;
import vn.kehoach.score.phrase.PhraseScores;
import vn.kehoach.score.question.QuestionScores;
import vn.kehoach.trial.Trials;

/** How right the reading is, against truth written by people. */
@Command(name = "evaluate")
final class EvaluateCommand extends Subcommand {

  @Option(names = "--golden", paramLabel = "DIR")
  private Path golden = Path.of("golden");

  @Option(names = "--corpus", paramLabel = "DIR")
  private Path corpus = Path.of("corpus");

  @Option(names = "--brief")
  private boolean brief;

  @Option(names = "--scans")
  private boolean scans;

  @Option(names = "--json")
  private boolean json;

  @Option(names = "--markdown", paramLabel = "FILE")
  private @Nullable Path markdown;

  @Option(names = "--update-scorecard")
  private boolean update;

  @Option(names = "--jobs", paramLabel = "N")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Mixin private OcrOption ocr = new OcrOption();

  @Override
  public Integer call() throws IOException {
    if (jobs < 1) {
      throw wrong("use.jobs", jobs);
    }
    Path truths = folder(golden);
    EvaluationReport report = evaluate(Golden.at(truths), folder(corpus), truths);
    if (update) {
      update(truths.resolve(Golden.SCORECARD), report);
    } else if (json) {
      printJson(report);
    } else {
      new PagePrinter(terminal()).print(EvaluationPage.of(report, app().messages()));
    }
    if (markdown != null) {
      write(app().resolve(markdown), EvaluationPage.of(report, app().messages()));
    }
    complain(report);
    boolean whole = report.unread().isEmpty() && report.planless().isEmpty();
    return whole && !report.plans().isEmpty() ? DONE : FOUND;
  }

  private EvaluationReport evaluate(Golden golden, Path corpus, Path truths) throws IOException {
    Set<Medium> media = scans ? EnumSet.allOf(Medium.class) : Medium.quick();
    PlanReader reader = app().reader().withOcr(ocr.ocr(jobs, app().data()));
    var readings = new KeptReadings(reader::read);
    var evaluation = new Evaluation(golden, corpus, readings, media);
    boolean trials = !brief && !update;
    List<Form> files = evaluation.inventory().forms();
    try (var progress = EvaluateProgress.on(terminal(), app().messages());
        var steps = new Steps(progress)) {
      progress.begins(evaluation.steps() + (trials ? Trials.steps(files) : 0));
      EvaluationReport report = evaluation.run(steps);
      Map<String, PlanDocument> plans = readings.plans(evaluation.inventory());
      var questions = steps.begin(() -> QuestionScores.of(truths, plans));
      List<Trial> generalisation =
          trials ? new Trials(golden, files, report).run(steps) : List.of();
      return report.with(generalisation, PhraseScores.of(truths), questions.result());
    }
  }

  /** The explicit command that changes what may not fall. */
  private void update(Path file, EvaluationReport report) throws IOException {
    Scorecard now = Scorecard.of(report);
    List<String> difference = Scorecard.read(file).difference(now);
    difference.forEach(this::print);
    now.write(file);
    print(text(difference.isEmpty() ? "evaluate.same" : "evaluate.updated", file));
  }

  private static void write(Path file, Page page) throws IOException {
    Files.write(file, page.markdown());
  }

  private void complain(EvaluationReport report) {
    report
        .unread()
        .forEach(
            file -> complain(text("evaluate.unread", file.file(), file.reason(), file.detail())));
    report.unmeasured().forEach(file -> complain(text("evaluate.unmeasured", file)));
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
