package vn.kehoach.read.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.kehoach.read.Flow;
import vn.kehoach.read.ReadException;
import vn.kehoach.read.SourceText;

/** Bytes of a Word file in the older format (DOC) → its flow. */
public final class DocReader {

  /** The type of such a file. */
  public static final String MEDIA_TYPE = "application/msword";

  private static final String MAIN_STREAM = "WordDocument";

  /** The first bytes of the main stream say where everything is. */
  private static final int INFORMATION = 2048;

  private DocReader() {}

  /**
   * Reads a file.
   *
   * @throws ReadException where it is encrypted, damaged or empty
   */
  public static SourceText read(byte[] bytes) throws ReadException {
    try (var files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      return text(files).source(MEDIA_TYPE);
    } catch (ReadException e) {
      throw e;
    } catch (EncryptedDocumentException e) {
      throw new ReadException(ReadException.Reason.ENCRYPTED, "the Word file needs a password", e);
    } catch (IOException | RuntimeException e) {
      // POI computes with what a damaged file says, and ends in whatever that leads to.
      throw new ReadException(
          ReadException.Reason.CORRUPT, "the Word file is damaged or cut off", e);
    }
  }

  /**
   * Tells a package that is damaged from one that holds no document.
   *
   * @throws ReadException where it is damaged
   */
  public static void refuseDamaged(byte[] bytes) throws ReadException {
    try (var files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      if (files.getRoot().getEntryCount() == 0 || files.getRoot().hasEntry(MAIN_STREAM)) {
        throw new IOException("its streams are not whole");
      }
    } catch (IOException | RuntimeException e) {
      // POI computes with what a damaged file says, and ends in whatever that leads to.
      throw new ReadException(
          ReadException.Reason.CORRUPT, "the Office file is damaged or cut off", e);
    }
  }

  private static FlowBuilder text(POIFSFileSystem files) throws IOException {
    try {
      return text(new HWPFDocument(files), files);
    } catch (OldWordFileFormatException e) {
      try (var old = new HWPFOldDocument(files)) {
        return OldDocParts.read(old, main(files));
      }
    }
  }

  private static byte[] main(POIFSFileSystem files) throws IOException {
    try (var stream = files.createDocumentInputStream(MAIN_STREAM)) {
      return stream.readNBytes(INFORMATION);
    }
  }

  private static FlowBuilder text(HWPFDocument document, POIFSFileSystem files) throws IOException {
    var boxes = new DocTextBoxes(document, main(files));
    var body = new DocBody(document, boxes);
    body.read(document.getRange(), 0);
    boxes.rest().forEach(body::box);
    aside(body, document.getFootnoteRange(), Flow.Place.NOTE);
    aside(body, document.getEndnoteRange(), Flow.Place.NOTE);
    aside(body, document.getHeaderStoryRange(), Flow.Place.MARGIN);
    return body.flow();
  }

  private static void aside(DocBody body, Range text, Flow.Place place) {
    if (text.getEndOffset() > text.getStartOffset()) {
      body.aside(text, place);
    }
  }
}
