package vn.kehoach.read;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** A page whose contents cannot be read to their end is named; the others are read. */
class TornPagesTest {

  private static final COSName UNKNOWN = COSName.getPDFName("ZstdDecode");

  @Test
  void aPagePackedInAWayThatNobodyKnowsIsNamed() throws IOException {
    SourceText text = read(threePages(page -> page.setItem(COSName.FILTER, UNKNOWN)));

    assertEquals(List.of("Trang một", "Trang ba"), lines(text));
    assertEquals(List.of(2), text.unreadPages());
    assertEquals(Map.of(2, ReadException.Reason.CORRUPT), text.refused());
    assertTrue(String.valueOf(text.unreadBecause()).contains("ZstdDecode"), text::toString);
  }

  @Test
  void aPageWhosePackedBytesBreakOffGivesWhatComesBefore() throws IOException {
    SourceText text = read(threePages(page -> raw(page, (packed, out) -> half(packed, out))));

    assertEquals(List.of(2), text.unreadPages());
    assertTrue(lines(text).containsAll(List.of("Trang một", "Trang ba")), text::toString);
  }

  @Test
  void aPageWhosePackedBytesAreOverwrittenIsNamed() throws IOException {
    SourceText text =
        read(
            threePages(
                page ->
                    raw(
                        page,
                        (packed, out) -> {
                          Arrays.fill(packed, 2, packed.length, (byte) 0xFF);
                          out.write(packed);
                        })));

    assertEquals(List.of("Trang một", "Trang ba"), lines(text));
    assertEquals(List.of(2), text.unreadPages());
  }

  @Test
  void aPageThatThrowsTheReaderOutGivesWhatComesBefore() throws IOException {
    SourceText text =
        read(
            threePages(
                page -> {
                  byte[] whole = page.createInputStream().readAllBytes();
                  try (OutputStream out = page.createOutputStream()) {
                    out.write(whole);
                    out.write("\nq IX Q".getBytes(US_ASCII));
                  }
                }));

    assertEquals(List.of("Trang một", "Trang hai", "Trang ba"), lines(text));
    assertEquals(List.of(2), text.unreadPages());
  }

  @Test
  void whereEveryPageIsTornTheFileIsDamaged() throws IOException {
    byte[] pdf = pages(1, page -> page.setItem(COSName.FILTER, UNKNOWN));

    var thrown = assertThrows(ReadException.class, () -> read(pdf));

    assertEquals(ReadException.Reason.CORRUPT, thrown.reason());
    assertEquals(1, thrown.page());
  }

  @Test
  void packedBytesThatEndWithoutSayingSoAreWhole() throws IOException {
    SourceText text =
        read(
            threePages(
                page -> {
                  byte[] whole = page.createInputStream().readAllBytes();
                  var packed = new ByteArrayOutputStream();
                  var deflating = new DeflaterOutputStream(packed, true);
                  deflating.write(whole);
                  deflating.flush(); // and never finished
                  try (OutputStream out = page.createRawOutputStream()) {
                    packed.writeTo(out);
                  }
                }));

    assertEquals(List.of("Trang một", "Trang hai", "Trang ba"), lines(text));
    assertEquals(List.of(), text.unreadPages());
  }

  /** What is done to the contents of the second of three pages. */
  private interface Damage {
    void to(COSStream page) throws IOException;
  }

  private interface Rewriting {
    void of(byte[] packed, OutputStream out) throws IOException;
  }

  private static void raw(COSStream page, Rewriting rewriting) throws IOException {
    byte[] packed = page.createRawInputStream().readAllBytes();
    try (OutputStream out = page.createRawOutputStream()) {
      rewriting.of(packed, out);
    }
  }

  private static void half(byte[] packed, OutputStream out) throws IOException {
    out.write(packed, 0, packed.length / 2);
  }

  private static byte[] threePages(Damage damage) throws IOException {
    return pages(2, damage);
  }

  private static byte[] pages(int damaged, Damage damage) throws IOException {
    byte[] whole;
    try (var pdf = new PdfDrawing()) {
      pdf.text(85, 100, 13, "Trang một");
      if (damaged > 1) {
        pdf.page().text(85, 100, 13, "Trang hai").page().text(85, 100, 13, "Trang ba");
      }
      whole = pdf.bytes();
    }
    try (PDDocument document = Loader.loadPDF(whole)) {
      COSStream contents = document.getPage(damaged - 1).getContentStreams().next().getCOSObject();
      damage.to(contents);
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static SourceText read(byte[] pdf) throws ReadException {
    return new SourceReader().read(pdf);
  }

  private static List<String> lines(SourceText text) {
    return text.pages().stream().flatMap(page -> page.lines().stream()).map(Line::text).toList();
  }
}
