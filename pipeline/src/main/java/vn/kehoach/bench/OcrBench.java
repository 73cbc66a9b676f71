package vn.kehoach.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import vn.kehoach.PlanExtractor;
import vn.kehoach.read.scan.Ocr;
import vn.kehoach.read.scan.OcrCache;
import vn.kehoach.read.scan.OcrListener;
import vn.kehoach.read.scan.OcrOptions;

/** How much longer scans take than the engine's own processes; nothing is kept or known before. */
public final class OcrBench {

  private static final double MILLIS = 1e3;

  private OcrBench() {}

  /**
   * What was measured.
   *
   * @param pages pages that were recognised
   * @param engineSeconds how long the engine's processes ran, all together
   * @param wallSeconds how long reading took, from the file to the plan
   * @param processes how many of the engine's processes ran side by side
   */
  public record Result(int pages, double engineSeconds, double wallSeconds, int processes) {

    /** What reading takes beyond the engine's own time, as a share of that. */
    public double overhead() {
      return wallSeconds * processes / engineSeconds - 1;
    }
  }

  /** Reads files one after the other, the pages of each side by side. */
  public static Result run(List<Path> files, OcrOptions options) {
    var pages = new AtomicInteger();
    var millis = new AtomicLong();
    OcrListener listener =
        page -> {
          pages.incrementAndGet();
          millis.addAndGet(page.engineMillis());
        };
    PlanExtractor extractor =
        PlanExtractor.standard().withOcr(new Ocr(options, OcrCache.NONE, listener));
    long start = System.currentTimeMillis();
    files.forEach(extractor::extract);
    double wall = (System.currentTimeMillis() - start) / MILLIS;
    return new Result(pages.get(), millis.get() / MILLIS, wall, options.jobs());
  }
}
