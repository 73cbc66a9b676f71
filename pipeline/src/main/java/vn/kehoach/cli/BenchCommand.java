package vn.kehoach.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.kehoach.bench.Bench;
import vn.kehoach.bench.Bench.Speed;
import vn.kehoach.bench.Bench.Stage;
import vn.kehoach.bench.IndexBench;
import vn.kehoach.bench.OcrBench;
import vn.kehoach.bench.plans.PlanGenerator;
import vn.kehoach.read.scan.OcrOptions;
import vn.kehoach.report.TextTable;
import vn.kehoach.report.TextTable.Column;

/** Pages a second, beside plain PDFBox. */
@Command(name = "bench")
final class BenchCommand extends Subcommand {

  @Parameters(paramLabel = "PATH", arity = "0..*")
  private List<Path> paths = new ArrayList<>();

  @Option(names = "--passes", paramLabel = "N")
  private int passes = 7;

  @Option(names = "--ocr")
  private boolean ocr;

  @Option(names = "--index", paramLabel = "COMMUNES")
  private @Nullable Integer communes;

  @Option(names = "--runs", paramLabel = "N")
  private int runs = 500;

  @Option(names = "--jobs", paramLabel = "N")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Override
  public Integer call() throws IOException {
    long sinceStart =
        System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
    if (passes < 1) {
      throw wrong("use.passes", passes);
    }
    if (communes != null) {
      return printIndex(communes);
    }
    List<Path> files = files();
    if (files.isEmpty()) {
      complain(text("bench.nothing"));
      return FOUND;
    }
    if (ocr) {
      return printOcr(files);
    }
    Path scratch = Files.createTempDirectory("kehoach-bench");
    try {
      print(new Bench(files, scratch).run(passes), files.size(), sinceStart);
    } finally {
      delete(scratch);
    }
    return DONE;
  }

  private int printOcr(List<Path> files) throws IOException {
    if (jobs < 1) {
      throw wrong("use.jobs", jobs);
    }
    OcrBench.Result result = OcrBench.run(files, OcrOptions.standard().withJobs(jobs));
    if (result.engineSeconds() == 0) {
      complain(text("bench.unread"));
      return FOUND;
    }
    print(
        text(
            "bench.ocr",
            result.pages(),
            seconds(result.engineSeconds()),
            result.processes(),
            seconds(result.wallSeconds()),
            seconds(100 * result.overhead()),
            seconds(result.ownSeconds())));
    return DONE;
  }

  /** Asks an index of generated plans. */
  private int printIndex(int asked) throws IOException {
    if (asked < 1 || asked > PlanGenerator.allCommunes()) {
      throw wrong("use.communes", PlanGenerator.allCommunes(), asked);
    }
    if (runs < 1) {
      throw wrong("use.least", "--runs", 1, runs);
    }
    Path scratch = Files.createTempDirectory("kehoach-bench");
    try {
      print(new IndexBench(asked, runs, scratch).run());
    } finally {
      delete(scratch);
    }
    return DONE;
  }

  private void print(IndexBench.Result result) {
    var table =
        new TextTable(
            List.of(
                Column.words(text("column.question")),
                Column.figures(text("column.runs")),
                Column.figures(text("column.first")),
                Column.figures(text("column.p50")),
                Column.figures(text("column.p99")),
                Column.figures(text("column.worst"))));
    for (IndexBench.Line line : result.lines()) {
      table.add(
          List.of(
              app().messages().word(line.asked()),
              "" + line.runs(),
              seconds(line.first()),
              seconds(line.half()),
              seconds(line.most()),
              seconds(line.worst())));
    }
    table.lines(terminal().tableWidth()).forEach(this::print);
    print(
        text(
            "bench.index",
            result.plans(),
            result.facts(),
            seconds(result.indexSeconds()),
            result.indexBytes() >> 20,
            seconds(result.openMillis()),
            Runtime.getRuntime().availableProcessors(),
            Runtime.version()));
  }

  private static String seconds(double seconds) {
    return String.format(Locale.ROOT, "%.1f", seconds);
  }

  private List<Path> files() throws IOException {
    List<Path> asked = paths.isEmpty() ? List.of(Path.of("corpus")) : paths;
    var files = new ArrayList<Path>();
    for (Path path : asked) {
      Path resolved = app().resolve(path);
      if (Files.notExists(resolved)) {
        throw new NoSuchFileException(resolved.toString(), null, text("bench.missing"));
      }
      for (Path file : Bench.pdfs(resolved)) {
        if (ocr || Bench.hasFonts(file)) {
          files.add(file);
        }
      }
    }
    return files;
  }

  private void print(Map<Stage, Speed> speeds, int files, long sinceStart) {
    var table =
        new TextTable(
            List.of(
                Column.words(text("column.stage")),
                Column.figures(text("column.cold")),
                Column.figures(text("column.warm")),
                Column.figures(text("column.ratio"))));
    double yardstick = speeds.get(Stage.PLAIN).warmRate();
    speeds.forEach(
        (stage, speed) ->
            table.add(
                List.of(
                    app().messages().word(stage),
                    rate(speed.coldRate()),
                    rate(speed.warmRate()),
                    Math.round(100 * speed.warmRate() / yardstick) + " %")));
    table.lines(terminal().tableWidth()).forEach(this::print);
    int pages = speeds.get(Stage.PLAIN).pages();
    print(text("bench.about", files, pages, passes, sinceStart, Runtime.version(), Bench.WARMING));
  }

  private static String rate(double pagesASecond) {
    return String.format(Locale.ROOT, "%.0f", pagesASecond);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
