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
 * The scanned pages of a file, recognised side by side.
 *
 * <p>One more page is worked on than the engine may recognise, so that the next is ready when a
 * process ends. Pages are made ready one after the other: that takes a small part of the time that
 * the engine needs, and much memory.
 *
 * @param pages those that were read, by number
 * @param unread why the others were not, by number, in words for a person
 * @param refused those of the unread whose image could not be had, by number: damaged, too large
 */
public record ScannedPages(
    Map<Integer, Page> pages,
    Map<Integer, String> unread,
    Map<Integer, ReadException.Reason> refused) {

  private static final String SWITCHED_OFF = "recognition is switched off (--ocr never)";

  public ScannedPages {
    pages = Map.copyOf(pages);
    unread = Map.copyOf(unread);
    refused = Map.copyOf(refused);
  }

  /**
   * Recognises pages of a PDF.
   *
   * @param document not used by others meanwhile
   * @param numbers the pages, 1-based
   */
  public static ScannedPages read(PDDocument document, List<Integer> numbers, Ocr ocr) {
    return read((int number) -> PageImages.of(document, number - 1), numbers, ocr);
  }

  /**
   * Recognises pages.
   *
   * @param numbers the pages, 1-based
   */
  public static ScannedPages read(PageSource source, List<Integer> numbers, Ocr ocr) {
    if (numbers.isEmpty()) {
      return new ScannedPages(Map.of(), Map.of(), Map.of());
    }
    if (ocr.options().mode() == OcrMode.NEVER) {
      return none(numbers, SWITCHED_OFF);
    }
    return switch (Tesseract.find(ocr.options())) {
      case Tesseract.Found.Missing missing -> none(numbers, missing.detail());
      case Tesseract.Found.Ready ready ->
          new Work(source, ocr, new ScanReader(ready.engine(), ocr.cache()), numbers.size())
              .on(numbers);
    };
  }

  private static ScannedPages none(List<Integer> numbers, String why) {
    var unread = new TreeMap<Integer, String>();
    numbers.forEach(number -> unread.put(number, why));
    return new ScannedPages(Map.of(), unread, Map.of());
  }

  /** The work on one document. */
  private record Work(PageSource source, Ocr ocr, ScanReader reader, int all, AtomicInteger done) {

    Work(PageSource source, Ocr ocr, ScanReader reader, int all) {
      this(source, ocr, reader, all, new AtomicInteger());
    }

    ScannedPages on(List<Integer> numbers) {
      var results = new ArrayList<Future<ScanReader.Result>>();
      try (ExecutorService workers =
          Executors.newFixedThreadPool(Math.min(ocr.options().jobs() + 1, all))) {
        numbers.forEach(number -> results.add(workers.submit(() -> page(number))));
      }
      var pages = new TreeMap<Integer, Page>();
      var unread = new TreeMap<Integer, String>();
      var refused = new TreeMap<Integer, ReadException.Reason>();
      for (int i = 0; i < all; i++) {
        switch (result(results.get(i))) {
          case ScanReader.Read read -> pages.put(numbers.get(i), read.page());
          case ScanReader.Unread not -> {
            unread.put(numbers.get(i), not.detail());
            if (not.refused() != null) {
              refused.put(numbers.get(i), not.refused());
            }
          }
        }
      }
      return new ScannedPages(pages, unread, refused);
    }

    private ScanReader.Result page(int number) {
      ScanReader.Result result = read(number);
      long millis = result instanceof ScanReader.Read read ? read.engineMillis() : 0;
      ocr.listener().pageDone(new OcrListener.Progress(done.incrementAndGet(), all, millis));
      return result;
    }

    private ScanReader.Result read(int number) {
      try {
        CleanPage page;
        synchronized (source) { // PDFBox reads a document by one thread at a time
          page = PageCleaner.clean(source.image(number));
        }
        return reader.read(page);
      } catch (ReadException e) {
        return new ScanReader.Unread(String.valueOf(e.getMessage()), e.reason());
      }
    }

    private static ScanReader.Result result(Future<ScanReader.Result> future) {
      try {
        return future.get();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return new ScanReader.Unread("interrupted", null);
      } catch (ExecutionException e) {
        throw new IllegalStateException("reading a page failed", e.getCause());
      }
    }
  }
}
