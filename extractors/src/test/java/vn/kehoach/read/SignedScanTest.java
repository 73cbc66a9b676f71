package vn.kehoach.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kehoach.model.TextOrigin;
import vn.kehoach.read.scan.OcrOptions;
import vn.kehoach.read.scan.Tesseract;

/**
 * A scan that was signed: its letterhead is in the image, and number and date lie over it as
 * fields. Skipped where the engine is missing.
 */
class SignedScanTest {

  private static final int DPI = 200;

  @BeforeEach
  void needsTheEngine() {
    Tesseract.Found found = Tesseract.find(OcrOptions.standard());
    if (found instanceof Tesseract.Found.Missing missing) {
      System.err.println("SKIPPED, scans are not tested: " + missing.detail());
      assumeTrue(false, missing.detail());
    }
  }

  @Test
  void numberAndDateStandInTheBlanksOfTheImage() throws IOException {
    try (PdfDrawing letterhead = letterhead();
        var signed = new PdfDrawing()) {
      signed.picture(scanned(letterhead));
      signed.signatureField(112, 110, 13, "57");
      signed.signatureField(300 + letterhead.width("Mường Tượng, ngày   ", 13), 110, 13, "05");
      signed.signatureField(
          300 + letterhead.width("Mường Tượng, ngày        tháng   ", 13), 110, 13, "01");
      signed.signatureField(300, 700, 10, "Ký bởi: Ủy ban nhân dân xã");

      SourceText text = new SourceReader().read(signed.bytes());

      assertEquals(TextOrigin.OCR, text.origin());
      Page page = text.pages().getFirst();
      String all = String.join(" ", page.lines().stream().map(Line::text).toList());
      assertTrue(all.contains("Số: 57/KH-UBND"), all);
      assertTrue(all.contains("ngày 05 tháng 01 năm 2026"), all);
      assertEquals(
          List.of("Ký bởi: Ủy ban nhân dân xã"), page.stamps().stream().map(Line::text).toList());
    }
  }

  @Test
  void oneFieldMayHoldNumberAndDate() throws IOException {
    try (PdfDrawing letterhead = letterhead();
        var signed = new PdfDrawing()) {
      double day = 300 + letterhead.width("Mường Tượng, ngày   ", 13);
      double month = 300 + letterhead.width("Mường Tượng, ngày        tháng   ", 13);
      signed.picture(scanned(letterhead));
      signed.overlay(
          new PdfOverlay(112, 110)
              .text(13, "57")
              .beside(day - 112, 13, "05")
              .beside(month - 112, 13, "01"));

      Page page = new SourceReader().read(signed.bytes()).pages().getFirst();

      String all = String.join(" ", page.lines().stream().map(Line::text).toList());
      assertTrue(all.contains("Số: 57/KH-UBND"), all);
      assertTrue(all.contains("ngày 05 tháng 01 năm 2026"), all);
      assertEquals(List.of(), page.stamps());
    }
  }

  private static PdfDrawing letterhead() {
    var drawing = new PdfDrawing();
    drawing
        .text(85, 80, 13, "ỦY BAN NHÂN DÂN")
        .text(300, 80, 13, "Độc lập - Tự do - Hạnh phúc")
        .text(85, 110, 13, "Số:            /KH-UBND")
        .text(300, 110, 13, "Mường Tượng, ngày        tháng        năm 2026");
    for (int i = 0; i < 8; i++) {
      drawing.text(
          85, 160 + 24 * i, 13, "Rà soát hồ sơ tồn đọng của các thôn trước ngày 30/6/2026");
    }
    return drawing;
  }

  private static BufferedImage scanned(PdfDrawing drawing) throws IOException {
    try (var document = Loader.loadPDF(drawing.bytes())) {
      return new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.GRAY);
    }
  }
}
