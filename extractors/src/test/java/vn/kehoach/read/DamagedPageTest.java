package vn.kehoach.read;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;

/** A file that cannot be read says on which page, where that is known. */
class DamagedPageTest {

  @Test
  void theSecondOfThreePagesHoldsAnImageWithoutItsHead() throws IOException {
    byte[] bytes = threePages(true);
    var begun = new ArrayList<Integer>();

    var failure =
        assertThrows(ReadException.class, () -> new SourceReader().heardBy(begun::add).read(bytes));

    assertEquals(ReadException.Reason.CORRUPT, failure.reason());
    assertEquals(2, failure.page());
    assertEquals(List.of(1, 2, 3, ReadListener.NO_PAGE), begun, "the others are read");
  }

  @Test
  void aFileThatIsNoPdfAfterItsHeadFailsOnNoPage() throws IOException {
    byte[] head = Arrays.copyOf(threePages(false), 20);

    var failure = assertThrows(ReadException.class, () -> new SourceReader().read(head));

    assertNull(failure.page());
  }

  @Test
  void pagesThatAreAllReadLeaveNoneThatIsBeingRead() throws IOException {
    var begun = new ArrayList<Integer>();

    assertThrows(
        ReadException.class, () -> new SourceReader().heardBy(begun::add).read(threePages(false)));

    assertEquals(List.of(1, 2, 3, ReadListener.NO_PAGE), begun);
  }

  /** Blank pages; of the second the content can be damaged. */
  private static byte[] threePages(boolean damaged) throws IOException {
    try (var document = new PDDocument()) {
      for (int i = 1; i <= 3; i++) {
        var page = new PDPage();
        document.addPage(page);
        var content = new PDStream(document);
        try (var out = content.createOutputStream()) {
          out.write((damaged && i == 2 ? "q IX Q" : "q Q").getBytes(US_ASCII));
        }
        page.setContents(content);
      }
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }
}
