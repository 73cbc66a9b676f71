package vn.kehoach.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.kehoach.PlanExtractor;
import vn.kehoach.read.scan.Ocr;
import vn.kehoach.read.scan.OcrCache;
import vn.kehoach.read.scan.OcrListener;
import vn.kehoach.read.scan.OcrMode;
import vn.kehoach.read.scan.OcrOptions;

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
  }

  private static void run(List<String> command, String data) {
    var silence = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    var terminal =
        new Terminal(silence, silence, 100, false, Map.of("KEHOACH_DATA", data), Path.of(""));
    Main.run(command.toArray(String[]::new), terminal, EXTRACTOR::extract);
  }
}
