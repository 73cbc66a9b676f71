package vn.kehoach.read.office;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import vn.kehoach.read.ReadException;
import vn.kehoach.read.SourceText;

/** Bytes of a web page, or of a document saved as one, → its flow. */
public final class HtmlReader {

  /** The type of such files. */
  public static final String MEDIA_TYPE = "text/html";

  /** The type of pages that are XML too. */
  public static final String XHTML_MEDIA_TYPE = "application/xhtml+xml";

  private HtmlReader() {}

  /**
   * Reads a page.
   *
   * @throws ReadException where its encoding is not known or it holds no words
   */
  public static SourceText read(byte[] bytes) throws ReadException {
    Document page = Jsoup.parse(HtmlEncoding.decode(bytes));
    var body = new HtmlBody(HtmlStyles.of(page), HtmlFurniture.of(page));
    body.read(HtmlFurniture.content(page));
    return body.source(MEDIA_TYPE);
  }
}
