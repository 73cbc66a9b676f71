package vn.kehoach.read.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.kehoach.read.Page;
import vn.kehoach.read.ReadException;

/**
 * The scanned pages of a PDF, recognised side by side.
 *
 * @param pages those that were read, by number
 * @param unread why the others were not, by number, in words for a person
 */
public record ScannedPages(Map<Integer, Page> pages, Map<Integer, String> unread) {

  private static final String SWITCHED_OFF = "recognition is switched off (--ocr never)";

  public ScannedPages {
    pages = Map.copyOf(pages);
    unread = Map.copyOf(unread);
  }

  /**
   * Recognises pages.
   *
   * @param document not used by others meanwhile
   * @param numbers the pages, 1-based
   */
  public static ScannedPages read(PDDocument document, List<Integer> numbers, Ocr ocr) {
    if (numbers.isEmpty()) {
      return new ScannedPages(Map.of(), Map.of());
    }
    if (ocr.options().mode() == OcrMode.NEVER) {
      return none(numbers, SWITCHED_OFF);
    }
    return switch (Tesseract.find(ocr.options())) {
      case Tesseract.Found.Missing missing -> none(numbers, missing.detail());
      case Tesseract.Found.Ready ready ->
          new Work(document, ocr, new ScanReader(ready.engine(), ocr.cache()), numbers.size())
              .on(numbers);
    };
  }

  private static ScannedPages none(List<Integer> numbers, String why) {
    var unread = new TreeMap<Integer, String>();
    numbers.forEach(number -> unread.put(number, why));
    return new ScannedPages(Map.of(), unread);
  }

  /** The work on one document. */
  private record Work(
      PDDocument document, Ocr ocr, ScanReader reader, int all, AtomicInteger done) {

    Work(PDDocument document, Ocr ocr, ScanReader reader, int all) {
      this(document, ocr, reader, all, new AtomicInteger());
    }

    ScannedPages on(List<Integer> numbers) {
      var results = new ArrayList<Future<ScanReader.Result>>();
      try (ExecutorService workers =
          Executors.newFixedThreadPool(Math.min(ocr.options().jobs(), all))) {
        numbers.forEach(number -> results.add(workers.submit(() -> page(number))));
      }
      var pages = new TreeMap<Integer, Page>();
      var unread = new TreeMap<Integer, String>();
      for (int i = 0; i < all; i++) {
        switch (result(results.get(i))) {
          case ScanReader.Read read -> pages.put(numbers.get(i), read.page());
          case ScanReader.Unread not -> unread.put(numbers.get(i), not.detail());
        }
      }
      return new ScannedPages(pages, unread);
    }

    private ScanReader.Result page(int number) {
      ScanReader.Result result = read(number);
      long millis = result instanceof ScanReader.Read read ? read.engineMillis() : 0;
      ocr.listener().pageDone(new OcrListener.Progress(done.incrementAndGet(), all, millis));
      return result;
    }

    private ScanReader.Result read(int number) {
      try {
        PageImage image;
        synchronized (document) { // PDFBox reads a document by one thread at a time
          image = PageImages.of(document, number - 1);
        }
        return reader.read(PageCleaner.clean(image));
      } catch (ReadException e) {
        return new ScanReader.Unread(String.valueOf(e.getMessage()));
      }
    }

    private static ScanReader.Result result(Future<ScanReader.Result> future) {
      try {
        return future.get();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return new ScanReader.Unread("interrupted");
      } catch (ExecutionException e) {
        throw new IllegalStateException("reading a page failed", e.getCause());
      }
    }
  }
}
