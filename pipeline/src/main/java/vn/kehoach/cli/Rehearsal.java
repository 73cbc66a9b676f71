package vn.kehoach.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.kehoach.PlanExtractor;
import vn.kehoach.ingest.IngestOptions;
import vn.kehoach.ingest.ReaderDesk;
import vn.kehoach.read.scan.Ocr;
import vn.kehoach.read.scan.OcrCache;
import vn.kehoach.read.scan.OcrListener;
import vn.kehoach.read.scan.OcrMode;
import vn.kehoach.read.scan.OcrOptions;
import vn.kehoach.store.DataFolder;
import vn.kehoach.web.Console;
import vn.kehoach.web.Settings;

/**
 * Runs the usual commands once, in silence, so that the JVM can learn which classes they need: the
 * launcher makes its start-up cache from this.
 */
public final class Rehearsal {

  /** Reads in this very process, so that its classes are learnt too; scans would take minutes. */
  private static final PlanExtractor EXTRACTOR =
      PlanExtractor.standard()
          .withOcr(
              new Ocr(
                  OcrOptions.standard().withMode(OcrMode.NEVER), OcrCache.NONE, OcrListener.NONE));

  private static final List<String> FIRST_PAGE =
      List.of(
          "/",
          "/assets/js/main.js",
          "/api/v1/words",
          "/api/v1/status",
          "/api/v1/overview",
          "/api/v1/plans?sort=arrived&limit=20",
          "/api/v1/jobs");

  private Rehearsal() {}

  /** Rehearses in a scratch folder, on a folder of plans. */
  public static void main(String[] args) {
    String data = Path.of(args[0]).resolve("data").toString();
    for (List<String> command :
        List.of(
            List.of("ingest", args[1]),
            List.of("list"),
            List.of("assigned", "cong-an-xa"),
            List.of("assigned", "cong an xa", "--json"),
            List.of("compare", "dịch vụ công"),
            List.of("compare", "--json"),
            List.of("search", "chuyen doi so", "--kind", "task"),
            List.of("search", "chữ ký số", "--json"),
            List.of("show", "a"),
            List.of("search", "--help"),
            List.of("search", "--nothing"))) {
      run(command, data);
    }
    console(DataFolder.at(Path.of(data)));
  }

  /** The first page, asked for as a browser does. */
  private static void console(DataFolder data) {
    var settings = new Settings(Settings.LOOPBACK, 0, null, Kehoach.VERSION);
    var options = new IngestOptions(1, false);
    try (Console console =
        Console.start(settings, data, () -> new ReaderDesk(EXTRACTOR::extract), options)) {
      console.prepared().toCompletableFuture().join();
      for (String path : FIRST_PAGE) {
        URI.create("http://" + Settings.LOOPBACK + ":" + console.port() + path)
            .toURL()
            .openStream()
            .close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // the launcher goes on without a cache
    }
  }

  private static void run(List<String> command, String data) {
    var silence = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    var terminal =
        new Terminal(silence, silence, 100, false, Map.of("KEHOACH_DATA", data), Path.of(""));
    Main.run(command.toArray(String[]::new), terminal, EXTRACTOR::extract);
  }
}
