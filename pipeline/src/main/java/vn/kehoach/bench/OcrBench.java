package vn.kehoach.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import vn.kehoach.PlanExtractor;
import vn.kehoach.read.ReadException;
import vn.kehoach.read.scan.EngineAlone;
import vn.kehoach.read.scan.Ocr;
import vn.kehoach.read.scan.OcrCache;
import vn.kehoach.read.scan.OcrListener;
import vn.kehoach.read.scan.OcrMode;
import vn.kehoach.read.scan.OcrOptions;

/**
 * How much longer it takes to read scans than the engine alone takes on the same images.
 *
 * <p>All pages are read as scans, those with letters too. The first time is from the files to the
 * plans, by a program that has just started and nothing is known to: images decoded, pages turned,
 * straightened and cleaned, words recognised, plans understood. The second is the engine's alone:
 * as many processes side by side, on the very images that the first gave it, which lie ready in
 * files. Nothing else may run on the machine meanwhile.
 */
public final class OcrBench {

  private static final double NANOS = 1e9;

  private OcrBench() {}

  /**
   * What was measured.
   *
   * @param pages pages that were recognised
   * @param engineSeconds how long the engine took alone
   * @param wallSeconds how long reading took, from the files to the plans
   * @param ownSeconds processor time of that which was this program's and not the engine's
   * @param processes how many of the engine's processes ran side by side
   */
  public record Result(
      int pages, double engineSeconds, double wallSeconds, double ownSeconds, int processes) {

    /** What reading takes beyond the engine's own time, as a share of that. */
    public double overhead() {
      return wallSeconds / engineSeconds - 1;
    }
  }

  /**
   * Reads files side by side, as many as the engine has processes, then runs the engine alone.
   *
   * @throws IOException where a file or page cannot be read, or the engine cannot be used
   */
  public static Result run(List<Path> files, OcrOptions asked) throws IOException {
    OcrOptions options = asked.withMode(OcrMode.ALWAYS);
    var pages = new AtomicInteger();
    OcrListener listener = page -> pages.addAndGet(page.engineMillis() > 0 ? 1 : 0);
    PlanExtractor extractor =
        PlanExtractor.standard().withOcr(new Ocr(options, OcrCache.NONE, listener));
    long own = ownNanos();
    long start = System.nanoTime();
    try (ExecutorService threads = Executors.newFixedThreadPool(options.jobs())) {
      files.forEach(file -> threads.execute(() -> extractor.extract(file)));
    }
    double wall = (System.nanoTime() - start) / NANOS;
    double processor = (ownNanos() - own) / NANOS;
    double engine = pages.get() == 0 ? 0 : engineSeconds(files, options);
    return new Result(pages.get(), engine, wall, processor, options.jobs());
  }

  private static double engineSeconds(List<Path> files, OcrOptions options) throws IOException {
    Path folder = Files.createTempDirectory("kehoach-bench");
    try {
      return EngineAlone.ready(files, options, folder).run().toNanos() / NANOS;
    } catch (ReadException e) {
      throw new IOException(e.getMessage(), e);
    } finally {
      delete(folder);
    }
  }

  private static long ownNanos() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getProcessCpuTime()
        : 0;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
