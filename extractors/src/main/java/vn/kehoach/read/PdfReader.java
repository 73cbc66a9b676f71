package vn.kehoach.read;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
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
   * @throws ReadException where the file is encrypted, damaged, or holds nothing but images
   */
  static SourceText read(byte[] bytes, ReadLimits limits, Ocr ocr) throws ReadException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      limits.check(document.getNumberOfPages());
      List<Page> pages = new PageCollector().collect(document);
      if (pages.isEmpty()) {
        throw new ReadException(ReadException.Reason.CORRUPT, "the PDF has no page");
      }
      SourceText text = ScanText.of(MEDIA_TYPE, document, pages, ocr);
      if (text.empty()) {
        throw noText(text);
      }
      return text;
    } catch (InvalidPasswordException e) {
      throw new ReadException(ReadException.Reason.ENCRYPTED, "the PDF asks for a password", e);
    } catch (ReadException e) {
      throw e;
    } catch (IOException e) {
      throw damaged(e);
    } catch (IllegalStateException
        | IllegalArgumentException
        | ClassCastException
        | NullPointerException
        | IndexOutOfBoundsException e) {
      // What PDFBox throws where the objects of a damaged file are not what they must be.
      throw damaged(new IOException(e));
    }
  }

  private static ReadException noText(SourceText text) {
    return text.unreadPages().isEmpty()
        ? new ReadException(ReadException.Reason.EMPTY, "no page of the PDF shows anything")
        : new ReadException(
            ReadException.Reason.NO_TEXT,
            "all "
                + text.unreadPages().size()
                + " pages are images: "
                + Objects.requireNonNullElse(text.unreadBecause(), "no letters are on them"));
  }

  private static ReadException damaged(IOException cause) {
    return new ReadException(
        ReadException.Reason.CORRUPT,
        "the PDF is damaged or cut off: " + cause.getMessage(),
        cause);
  }
}
