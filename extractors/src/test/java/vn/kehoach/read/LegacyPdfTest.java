package vn.kehoach.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;
import vn.kehoach.model.Box;

/** Pages set in fonts of encodings older than Unicode. */
class LegacyPdfTest {

  private static final Charset WESTERN = Charset.forName("windows-1252");

  @Test
  void theNameOfTheFontTellsTcvn3() throws IOException {
    List<Line> lines = lines(page("ABCDEF+.VnTime", "KÕ ho¹ch nh­: x· héi"));
    assertEquals("Kế hoạch như: xã hội", lines.getFirst().text());
  }

  @Test
  void aFontOfCapitalsShowsCapitals() throws IOException {
    List<Line> lines = lines(page(".VnTimeH,Bold", "kÕ ho¹ch n¨m 2026"));
    assertEquals("KẾ HOẠCH NĂM 2026", lines.getFirst().text());
  }

  @Test
  void aLetterOfTwoGlyphsHasTheRoomOfBoth() throws IOException {
    Line line = lines(page("VNI-Times", "Soá: 991/QÑ-UBND aù")).getFirst();
    assertEquals("Số: 991/QĐ-UBND á", line.text());
    Box letter = line.words().getLast().box();
    Box figures = line.words().get(1).box();
    assertEquals(2, Math.round(letter.width() / 6), "two glyphs of 6 pt");
    assertEquals(11, Math.round(figures.width() / 6), "one glyph a letter");
  }

  @Test
  void withoutANameTheWordsTell() throws IOException {
    List<Line> lines = lines(page("F1", "KÕ ho¹ch c¶i c¸ch hµnh chÝnh n¨m nay: ®Èy m¹nh"));
    assertEquals("Kế hoạch cải cách hành chính năm nay: đẩy mạnh", lines.getFirst().text());
  }

  @Test
  void unicodeIsLeftAlone() throws IOException {
    List<Line> lines = lines(page("F1", "Réf. n° 12: café, 25 °C, §3"));
    assertEquals("Réf. n° 12: café, 25 °C, §3", lines.getFirst().text());
  }

  private static List<Line> lines(byte[] pdf) throws IOException {
    return new SourceReader().read(pdf).pages().getFirst().lines();
  }

  /**
   * A page with one line in a font that is not embedded and whose glyphs are half as wide as high.
   */
  private static byte[] page(String font, String western) throws IOException {
    try (var document = new PDDocument()) {
      var page = new PDPage();
      document.addPage(page);
      var resources = new PDResources();
      resources.getCOSObject().setItem(COSName.FONT, fonts(font));
      page.setResources(resources);
      var text = new ByteArrayOutputStream();
      text.writeBytes("BT /F1 12 Tf 72 700 Td (".getBytes(WESTERN));
      text.writeBytes(western.getBytes(WESTERN));
      text.writeBytes(") Tj ET".getBytes(WESTERN));
      page.setContents(new PDStream(document, new ByteArrayInputStream(text.toByteArray())));
      var bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static COSDictionary fonts(String name) {
    var font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TRUE_TYPE);
    font.setName(COSName.BASE_FONT, name);
    font.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
    font.setInt(COSName.FIRST_CHAR, 0);
    font.setInt(COSName.LAST_CHAR, 255);
    var widths = new COSArray();
    for (int i = 0; i < 256; i++) {
      widths.add(COSInteger.get(500));
    }
    font.setItem(COSName.WIDTHS, widths);
    var fonts = new COSDictionary();
    fonts.setItem(COSName.getPDFName("F1"), font);
    return fonts;
  }
}
