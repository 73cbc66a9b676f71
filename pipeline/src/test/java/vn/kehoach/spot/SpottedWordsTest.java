package vn.kehoach.spot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.Extraction;
import vn.kehoach.PlanExtractor;
import vn.kehoach.analysis.Fold;
import vn.kehoach.analysis.Syllables;
import vn.kehoach.index.Page;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.index.PlanIndexWriter;
import vn.kehoach.model.Box;
import vn.kehoach.search.Highlight;
import vn.kehoach.search.PlanSearch;
import vn.kehoach.search.SearchRequest;
import vn.kehoach.search.SearchResult;
import vn.kehoach.search.Snippet;

/** Words that were found, where the page prints them: read there by PDFBox itself. */
class SpottedWordsTest {

  private static final Path PLAN = Path.of("..", "corpus", "mai-phu.pdf");

  @TempDir private static Path folder;
  private static PlanIndex index;

  @BeforeAll
  static void index() throws IOException {
    var read = assertInstanceOf(Extraction.Read.class, PlanExtractor.standard().extract(PLAN));
    try (PlanIndexWriter writer = PlanIndexWriter.open(folder)) {
      writer.update(read.plan());
      writer.commit();
    }
    index = PlanIndex.open(folder);
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"chữ ký số", "dịch vụ công trực tuyến", "cong an", "tập huấn", "TTHC"})
  void standInTheirOwnBoxes(String words) throws IOException {
    SearchResult found = new SpottedWords(planId -> Optional.of(PLAN)).in(search(words));

    int own = 0;
    int all = 0;
    var wrong = new ArrayList<String>();
    try (PDDocument document = Loader.loadPDF(PLAN.toFile())) {
      for (SearchResult.Hit hit : found.hits()) {
        for (Highlight each : hit.highlights()) {
          all++;
          if (each.boxOf() == Highlight.Around.WORDS) {
            own++;
            String wanted = key(hit.text().substring(each.start(), each.end()));
            String printed = key(printed(document, each));
            if (!printed.contains(wanted) || printed.length() > wanted.length() + 12) {
              wrong.add(wanted + " in " + printed + ", page " + each.page());
            }
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(all > 0 && own >= 0.95 * all, own + " of " + all);
  }

  @Test
  void keepTheBoxOfTheirFactWhereTheFileIsGone() throws IOException {
    SearchResult found = search("chữ ký số");

    assertEquals(found, new SpottedWords(planId -> Optional.empty()).in(found));
    assertTrue(
        found.hits().stream()
            .flatMap(hit -> hit.highlights().stream())
            .allMatch(each -> each.boxOf() == Highlight.Around.FACT));
  }

  private static SearchResult search(String words) throws IOException {
    var request = new SearchRequest(words, List.of(), new Page(0, 40), Set.of());
    return new PlanSearch(index).search(request, new Snippet("", ""));
  }

  private static String key(String words) {
    return Syllables.key(words, Fold.TONE);
  }

  private static String printed(PDDocument document, Highlight highlight) throws IOException {
    Box box = Objects.requireNonNull(highlight.box());
    var stripper = new PDFTextStripperByArea();
    stripper.addRegion(
        "words", new Rectangle2D.Double(box.x() - 1, box.y(), box.width() + 2, box.height()));
    stripper.extractRegions(document.getPage(Objects.requireNonNull(highlight.page()) - 1));
    return stripper.getTextForRegion("words");
  }
}
