package vn.kehoach.read.scan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.kehoach.read.ReadException;

/**
 * The engine's processes and nothing else, on the very images that reading scans gives to them: the
 * time that recognition takes however little is done around it.
 */
public final class EngineAlone {

  /** A page whose images lie in files. */
  private record Ready(Path list, double dpi) {}

  private final Tesseract engine;
  private final int jobs;
  private final List<Ready> pages = new ArrayList<>();

  private EngineAlone(Tesseract engine, int jobs) {
    this.engine = engine;
    this.jobs = jobs;
  }

  /**
   * Makes all pages of PDFs ready.
   *
   * @param folder where the images are put, some 8 MB a page; the caller deletes it
   * @throws ReadException where a page has no image
   * @throws IOException where a file cannot be read, or the engine cannot be used
   */
  public static EngineAlone ready(List<Path> files, OcrOptions options, Path folder)
      throws ReadException, IOException {
    if (!(Tesseract.find(options) instanceof Tesseract.Found.Ready found)) {
      throw new IOException("Tesseract cannot be used");
    }
    var alone = new EngineAlone(found.engine(), options.jobs());
    for (Path file : files) {
      try (PDDocument document = Loader.loadPDF(file.toFile())) {
        for (int i = 0; i < document.getNumberOfPages(); i++) {
          alone.add(PageCleaner.clean(PageImages.of(document, i)), folder);
        }
      }
    }
    return alone;
  }

  private void add(CleanPage page, Path folder) throws IOException {
    PageParts parts = PageParts.of(page);
    if (!parts.images().isEmpty()) {
      Path own = Files.createDirectory(folder.resolve("page-" + pages.size()));
      pages.add(new Ready(ImageFiles.write(parts.images(), own), page.dpi()));
    }
  }

  /** How many pages have something to be recognised. */
  public int pages() {
    return pages.size();
  }

  /**
   * Runs the engine once for each page, as many processes side by side as there are jobs.
   *
   * @return from the start of the first process to the end of the last
   * @throws IOException where a page is not recognised
   */
  public Duration run() throws IOException {
    long start = System.nanoTime();
    var ends = new ArrayList<Future<Recognition>>();
    try (ExecutorService threads = Executors.newFixedThreadPool(jobs)) {
      for (Ready page : pages) {
        Callable<Recognition> reading = () -> engine.read(page.list(), page.dpi());
        ends.add(threads.submit(reading));
      }
    }
    Duration time = Duration.ofNanos(System.nanoTime() - start);
    for (Future<Recognition> end : ends) {
      if (recognition(end) instanceof Recognition.Failed failed) {
        throw new IOException(failed.detail());
      }
    }
    return time;
  }

  private static Recognition recognition(Future<Recognition> end) throws IOException {
    try {
      return end.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("running the engine does not throw", e.getCause());
    }
  }
}
