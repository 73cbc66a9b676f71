package vn.kehoach.read;

import java.io.IOException;
import java.util.Objects;
import java.util.function.IntPredicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.kehoach.read.scan.Ocr;

/** PDF bytes → pages, through PDFBox. */
final class PdfReader {

  static final String MEDIA_TYPE = "application/pdf";

  private PdfReader() {}

  /**
   * Reads a PDF.
   *
   * @param ocr how pages are recognised that are images
   * @param listener hears which page is read
   * @param wanted the pages that are read; the others are passed over
   * @throws ReadException where the file is encrypted, damaged, or holds nothing but images
   */
  static SourceText read(
      byte[] bytes, ReadLimits limits, Ocr ocr, ReadListener listener, IntPredicate wanted)
      throws ReadException {
    var reading = new PageNow(listener);
    try (PDDocument document = Loader.loadPDF(bytes);
        var collector = new PageCollector(reading, wanted)) {
      limits.check(document.getNumberOfPages());
      PdfPages pages = collector.collect(document);
      if (pages.pages().isEmpty()) {
        throw new ReadException(ReadException.Reason.CORRUPT, "the PDF has no page");
      }
      SourceText text = ScanText.of(MEDIA_TYPE, document, pages, ocr, reading);
      reading.page(ReadListener.NO_PAGE);
      if (text.empty()) {
        throw noText(text);
      }
      return text;
    } catch (InvalidPasswordException e) {
      throw new ReadException(ReadException.Reason.ENCRYPTED, "the PDF asks for a password", e);
    } catch (ReadException e) {
      throw e;
    } catch (IOException e) {
      throw damaged(e, reading);
    } catch (IllegalStateException
        | IllegalArgumentException
        | ClassCastException
        | NullPointerException
        | IndexOutOfBoundsException e) {
      // What PDFBox throws where the objects of a damaged file are not what they must be.
      throw damaged(new IOException(e), reading);
    }
  }

  private static ReadException noText(SourceText text) {
    for (int page : text.unreadPages()) {
      ReadException.Reason refused = text.refused().get(page);
      if (refused != null) {
        return new ReadException(refused, String.valueOf(text.unreadBecause())).at(page);
      }
    }
    if (!text.unreadPages().isEmpty()) {
      return new ReadException(
          ReadException.Reason.NO_TEXT,
          text.unreadPages().size()
              + " pages are images: "
              + Objects.requireNonNullElse(text.unreadBecause(), "they were not recognised"));
    }
    boolean images = text.pages().stream().anyMatch(page -> page.imageCover() > 0);
    return images
        ? new ReadException(ReadException.Reason.NO_LETTERS, "no letters were found on its images")
        : new ReadException(ReadException.Reason.EMPTY, "no page of the PDF shows anything");
  }

  private static ReadException damaged(IOException cause, PageNow reading) {
    var damaged =
        new ReadException(
            ReadException.Reason.CORRUPT,
            "the PDF is damaged or cut off: " + cause.getMessage(),
            cause);
    return reading.number == ReadListener.NO_PAGE ? damaged : damaged.at(reading.number);
  }

  /** Remembers which page is read, and passes it on. */
  private static final class PageNow implements ReadListener {

    private final ReadListener next;
    private volatile int number = NO_PAGE;

    PageNow(ReadListener next) {
      this.next = next;
    }

    @Override
    public void page(int begun) {
      number = begun;
      next.page(begun);
    }
  }
}
