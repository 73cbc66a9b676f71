package vn.kehoach.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.export.Export;
import vn.kehoach.export.Format;
import vn.kehoach.export.Request;
import vn.kehoach.export.facts.Filter;
import vn.kehoach.export.facts.Words;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.ingest.IndexAccess;
import vn.kehoach.store.DataFolder;

/** {@code export} of the summary report, for Word and as Markdown. */
class ExportSummaryTest {

  @TempDir private Path folder;
  private ExportedPlans plans;

  @BeforeEach
  void ingestFourPlans() {
    plans = new ExportedPlans(folder);
  }

  @Test
  void theSummaryForWordHasEveryTaskThatIsDue() throws IOException {
    Path file = plans.export("tổng hợp.docx");

    try (InputStream in = Files.newInputStream(file);
        XWPFDocument document = new XWPFDocument(in)) {
      Set<String> cells = cells(document);
      assertTrue(cells.contains(ExportedPlans.FORMULA));
      assertTrue(cells.contains(ExportedPlans.SCRIPT));
      assertTrue(cells.contains("≥ 80 % (tr. 2)"), cells.toString());
      assertTrue(cells.contains("29/06/2026"));
      List<String> headings =
          document.getParagraphs().stream()
              .filter(paragraph -> "Heading1".equals(paragraph.getStyle()))
              .map(paragraph -> paragraph.getText())
              .toList();
      assertEquals(5, headings.size());
      assertTrue(
          document.getParagraphs().stream()
              .anyMatch(paragraph -> paragraph.getText().startsWith("ba-che.txt: đã hiểu 47")));
    }
  }

  private static Set<String> cells(XWPFDocument document) {
    var cells = new HashSet<String>();
    for (XWPFTable table : document.getTables()) {
      for (XWPFTableRow row : table.getRows()) {
        row.getTableCells().forEach(cell -> cells.add(cell.getText()));
      }
    }
    return cells;
  }

  @Test
  void theSummaryInMarkdownIsTheSameWithoutMarkupOfThePlans() throws IOException {
    String text = Files.readString(plans.export("tổng hợp.md"));

    assertTrue(text.contains("| 1 | Tỷ lệ hồ sơ trực tuyến | ? | \\> 60,5 % (tr. 3) |"), text);
    assertFalse(text.contains("<script>"));
    assertTrue(text.contains("&lt;script\\>alert('x')&lt;/script\\> &amp; xử lý"), text);
  }

  @Test
  void whatIsMoreThanAReportTakesIsKnownBeforeItIsMade() throws IOException {
    DataFolder data = DataFolder.at(folder.resolve("data"));
    var request = new Request(Format.DOCX, null, ',', Filter.NONE, "");
    try (PlanIndex index = IndexAccess.open(data)) {
      var export = new Export(index, data, request, Words.of(Locale.of("vi")));
      int facts = 15;
      assertEquals(OptionalInt.empty(), export.moreThan(Format.DOCX.mostFacts()));
      assertEquals(OptionalInt.empty(), export.moreThan(facts));
      assertEquals(OptionalInt.of(facts), export.moreThan(facts - 1));
    }
  }
}
