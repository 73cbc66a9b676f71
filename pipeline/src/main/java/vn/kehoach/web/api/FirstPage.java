package vn.kehoach.web.api;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.kehoach.json.RecordJson;
import vn.kehoach.message.Language;
import vn.kehoach.read.scan.OcrOptions;
import vn.kehoach.web.http.Route;

/**
 * What the first page asks for: words, how the store stands, what is in it. It can be made ready
 * before anybody asks; whoever asks meanwhile waits for the same, or finds it done. Once the store
 * has changed it is made again by whoever asks next.
 */
public final class FirstPage {

  private static final Logger LOG = LoggerFactory.getLogger(FirstPage.class);

  private final Inquiry inquiry;
  private final StoreRoutes store;
  private final CatalogueRoutes catalogue;
  private final WordRoutes words = new WordRoutes();

  /**
   * The first page of a store.
   *
   * @param ocr how scans are recognised
   * @param version the program's version
   */
  public FirstPage(Inquiry inquiry, OcrOptions ocr, String version) {
    this.inquiry = inquiry;
    this.store = new StoreRoutes(inquiry, ocr, version);
    this.catalogue = new CatalogueRoutes(inquiry);
  }

  /** What it is asked with. */
  public Inquiry inquiry() {
    return inquiry;
  }

  /** The routes. */
  public List<Route> routes() {
    return Stream.of(store.routes(), catalogue.routes(), words.routes())
        .flatMap(List::stream)
        .toList();
  }

  /** Answers as if somebody had asked. What goes wrong is told to whoever asks. */
  public void prepare() {
    try {
      RecordJson.line(words.words(Language.VI));
      RecordJson.line(catalogue.overview(Language.VI));
      RecordJson.line(store.status());
    } catch (IOException | RuntimeException e) { // the outermost boundary of this work
      LOG.info("the first page could not be made ready", e);
    }
  }
}
