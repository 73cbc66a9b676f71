package vn.kehoach.read;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDAppearanceContentStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/**
 * An annotation to be drawn: a signature's field unless it is said to be something else. The first
 * line's baseline begins at its place, in points from the page's top left; each line stands 1.3
 * font sizes below the one before.
 */
public final class PdfOverlay {

  private static final double BELOW = 5;

  private record Piece(double dx, double dy, double size, String words) {}

  private final double x;
  private final double y;
  private final List<Piece> pieces = new ArrayList<>();
  private double next;
  private int depth;
  private boolean endless;
  private boolean broken;
  private boolean hidden;
  private String subtype = "Widget";

  /** An overlay whose first line stands there. */
  public PdfOverlay(double x, double y) {
    this.x = x;
    this.y = y;
  }

  /** Adds a line. */
  public PdfOverlay text(double size, String words) {
    pieces.add(new Piece(0, next, size, words));
    next += 1.3 * size;
    return this;
  }

  /** Adds words on the first line, away from its beginning. */
  public PdfOverlay beside(double dx, double size, String words) {
    pieces.add(new Piece(dx, 0, size, words));
    return this;
  }

  /** Puts the words into a form within a form, so many deep. */
  public PdfOverlay nested(int forms) {
    depth = forms;
    return this;
  }

  /** The innermost form draws itself, again and again. */
  public PdfOverlay endless() {
    depth = Math.max(1, depth);
    endless = true;
    return this;
  }

  /** The words are followed by what no program can draw. */
  public PdfOverlay broken() {
    broken = true;
    return this;
  }

  /** It is not to be shown. */
  public PdfOverlay hidden() {
    hidden = true;
    return this;
  }

  /** Words that someone typed over the page with a reader's typewriter. */
  public PdfOverlay typed() {
    subtype = "FreeText";
    return this;
  }

  /** A rubber stamp. */
  public PdfOverlay rubberStamp() {
    subtype = "Stamp";
    return this;
  }

  PDAnnotation annotation(PDDocument document, PDPage page, PDFont font, double height)
      throws IOException {
    PDRectangle box = new PDRectangle(400, (float) (next + 25));
    PDAppearanceStream form = words(document, font, box);
    for (int i = 0; i < depth; i++) {
      form = around(document, form, box);
    }
    var normal = new PDAppearanceDictionary();
    normal.setNormalAppearance(form);
    PDAnnotation annotation =
        switch (subtype) {
          case "FreeText" -> new PDAnnotationMarkup();
          case "Stamp" -> new PDAnnotationRubberStamp();
          default -> new PDAnnotationWidget();
        };
    annotation.getCOSObject().setName(COSName.SUBTYPE, subtype);
    annotation.setRectangle(
        new PDRectangle(
            (float) x, (float) (height - y - BELOW - next), box.getWidth(), box.getHeight()));
    annotation.setAppearance(normal);
    annotation.setHidden(hidden);
    annotation.setPage(page);
    return annotation;
  }

  private PDAppearanceStream words(PDDocument document, PDFont font, PDRectangle box)
      throws IOException {
    PDAppearanceStream form = form(document, box);
    try (var contents = new PDAppearanceContentStream(form)) {
      for (Piece piece : pieces) {
        contents.beginText();
        contents.setFont(font, (float) piece.size());
        contents.newLineAtOffset((float) piece.dx(), (float) (BELOW + next - piece.dy()));
        contents.showText(piece.words());
        contents.endText();
      }
    }
    if (endless) {
      form.getResources().put(COSName.getPDFName("Self"), form);
    }
    append(form, (endless ? "\n/Self Do\n" : "") + (broken ? "\nBT /None 9 Tf (x) Tj [ <<" : ""));
    return form;
  }

  private static PDAppearanceStream around(
      PDDocument document, PDAppearanceStream inner, PDRectangle box) throws IOException {
    PDAppearanceStream outer = form(document, box);
    outer.getResources().put(COSName.getPDFName("Inner"), inner);
    append(outer, "q /Inner Do Q");
    return outer;
  }

  private static PDAppearanceStream form(PDDocument document, PDRectangle box) {
    var form = new PDAppearanceStream(document);
    form.setBBox(box);
    form.setResources(new PDResources());
    return form;
  }

  private static void append(PDAppearanceStream form, String operators) throws IOException {
    byte[] before = new byte[0];
    if (form.getCOSObject().hasData()) {
      try (var contents = form.getContents()) {
        before = contents.readAllBytes();
      }
    }
    try (OutputStream out = form.getCOSObject().createOutputStream(COSName.FLATE_DECODE)) {
      out.write(before);
      out.write(operators.getBytes(StandardCharsets.US_ASCII));
    }
  }
}
