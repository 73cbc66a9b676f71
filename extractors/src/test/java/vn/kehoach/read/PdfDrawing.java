package vn.kehoach.read;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.ProtectionPolicy;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * Draws small PDFs for tests. Places are in points from the top left of the page as it is shown, y
 * is a baseline. The font is the one that comes with PDFBox (Liberation Sans, which has all
 * Vietnamese letters), so that nothing depends on the machine.
 */
public final class PdfDrawing implements AutoCloseable {

  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private static final TrueTypeFont FACE = face();

  private static final int BOLD_WEIGHT = 700;

  private final PDDocument document = new PDDocument();
  private final PDFont regular = load(false);
  private @Nullable PDFont bold;
  private PDRectangle size = PDRectangle.A4;
  private int rotation;
  private boolean viewerTurns = true;
  private PDPageContentStream stream;
  private double height;

  /** Begins with an upright A4 page. */
  public PdfDrawing() {
    stream = open();
  }

  /** Begins with an A4 page that a viewer turns clockwise; places are as it is shown. */
  public static PdfDrawing turned(int rotation) {
    var drawing = new PdfDrawing();
    drawing.rotation = rotation;
    drawing.replacePage();
    return drawing;
  }

  /**
   * Begins with an A4 page whose words run up, down or upside down on it, as when a program turns
   * the page's contents and not the page; places are as they are read.
   */
  public static PdfDrawing sideways(int rotation) {
    var drawing = new PdfDrawing();
    drawing.rotation = rotation;
    drawing.viewerTurns = false;
    drawing.replacePage();
    return drawing;
  }

  /** Begins with a page of any size, in points. */
  public static PdfDrawing sized(double width, double height) {
    var drawing = new PdfDrawing();
    drawing.size = new PDRectangle((float) width, (float) height);
    drawing.replacePage();
    return drawing;
  }

  /** Begins a new page like the one before. */
  public PdfDrawing page() {
    attempt(stream::close);
    stream = open();
    return this;
  }

  /** Writes words with their blanks. */
  public PdfDrawing text(double x, double y, double fontSize, String words) {
    return show(x, y, fontSize, words, regular);
  }

  /** Writes words in a font that calls itself bold. */
  public PdfDrawing bold(double x, double y, double fontSize, String words) {
    if (bold == null) {
      bold = load(true);
    }
    return show(x, y, fontSize, words, bold);
  }

  /** Writes words one by one, the blanks between them stretched to fill a line. */
  public PdfDrawing justified(double left, double right, double y, double fontSize, String words) {
    String[] parts = words.split(" ");
    double taken = 0;
    for (String part : parts) {
      taken += width(part, fontSize);
    }
    double gap = (right - left - taken) / Math.max(1, parts.length - 1);
    double x = left;
    for (String part : parts) {
      text(x, y, fontSize, part);
      x += width(part, fontSize) + gap;
    }
    return this;
  }

  /** Draws a line of the given thickness. */
  public PdfDrawing line(double x1, double y1, double x2, double y2, double thickness) {
    attempt(
        () -> {
          stream.setLineWidth((float) thickness);
          stream.moveTo((float) x1, (float) (height - y1));
          stream.lineTo((float) x2, (float) (height - y2));
          stream.stroke();
        });
    return this;
  }

  /** Strokes are dashed from here on to the page's end. */
  public PdfDrawing dashes(double on, double off) {
    attempt(() -> stream.setLineDashPattern(new float[] {(float) on, (float) off}, 0));
    return this;
  }

  /** Strokes are grey from here on to the page's end; 0 is black and 1 white. */
  public PdfDrawing grey(double level) {
    attempt(() -> stream.setStrokingColor((float) level));
    return this;
  }

  /** The width of the page as it is read, in points. */
  public double wide() {
    return rotation % 180 != 0 ? size.getHeight() : size.getWidth();
  }

  /** The height of the page as it is read, in points. */
  public double tall() {
    return height;
  }

  /** Fills a rectangle. */
  public PdfDrawing fill(double x, double y, double width, double tall) {
    attempt(
        () -> {
          stream.addRect((float) x, (float) (height - y - tall), (float) width, (float) tall);
          stream.fill();
        });
    return this;
  }

  /** Draws the outline of a rectangle. */
  public PdfDrawing outline(double x, double y, double width, double tall) {
    attempt(
        () -> {
          stream.addRect((float) x, (float) (height - y - tall), (float) width, (float) tall);
          stream.stroke();
        });
    return this;
  }

  /** Covers the page with a grey image. */
  public PdfDrawing scan() {
    return picture(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB));
  }

  /** Covers the page with an image. */
  public PdfDrawing picture(BufferedImage image) {
    attempt(
        () ->
            stream.drawImage(
                LosslessFactory.createFromImage(document, image),
                0,
                0,
                size.getWidth(),
                size.getHeight()));
    return this;
  }

  /** Writes words as the appearance of a signature field, as signing programs do. */
  public PdfDrawing signatureField(double x, double y, double fontSize, String words) {
    return overlay(new PdfOverlay(x, y).text(fontSize, words));
  }

  /** Lays an annotation over the page. */
  public PdfDrawing overlay(PdfOverlay overlay) {
    attempt(
        () -> {
          PDPage page = document.getPage(document.getNumberOfPages() - 1);
          page.getAnnotations().add(overlay.annotation(document, page, regular, height));
        });
    return this;
  }

  /** The width of words in points. */
  public double width(String words, double fontSize) {
    try {
      return regular.getStringWidth(words) * fontSize / 1000;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file's bytes. */
  public byte[] bytes() {
    return save(null);
  }

  /** The file's bytes, locked with a password. */
  public byte[] locked(String password) {
    return save(new StandardProtectionPolicy("chu", password, new AccessPermission()));
  }

  @Override
  public void close() {
    attempt(document::close);
  }

  private byte[] save(@Nullable ProtectionPolicy protection) {
    var out = new ByteArrayOutputStream();
    attempt(
        () -> {
          stream.close();
          document.setDocumentId(1L);
          if (protection != null) {
            document.protect(protection);
          }
          document.save(out);
        });
    return out.toByteArray();
  }

  private PdfDrawing show(double x, double y, double fontSize, String words, PDFont font) {
    attempt(
        () -> {
          stream.beginText();
          stream.setFont(font, (float) fontSize);
          stream.newLineAtOffset((float) x, (float) (height - y));
          stream.showText(words);
          stream.endText();
        });
    return this;
  }

  private void replacePage() {
    attempt(stream::close);
    document.removePage(document.getNumberOfPages() - 1);
    stream = open();
  }

  private PDPageContentStream open() {
    var page = new PDPage(size);
    page.setRotation(viewerTurns ? rotation : 0);
    document.addPage(page);
    boolean turned = rotation % 180 != 0;
    height = turned ? size.getWidth() : size.getHeight();
    try {
      var contents = new PDPageContentStream(document, page);
      contents.transform(upright());
      return contents;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What turns the page as shown into the page as stored. */
  private Matrix upright() {
    return switch (rotation) {
      case 90 -> new Matrix(0, 1, -1, 0, size.getWidth(), 0);
      case 180 -> new Matrix(-1, 0, 0, -1, size.getWidth(), size.getHeight());
      case 270 -> new Matrix(0, -1, 1, 0, 0, size.getHeight());
      default -> new Matrix();
    };
  }

  private PDFont load(boolean heavy) {
    try {
      PDType0Font font = PDType0Font.load(document, FACE, true);
      if (heavy) {
        font.getDescendantFont().getFontDescriptor().setFontWeight(BOLD_WEIGHT);
      }
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Parsed once for all drawings. */
  private static TrueTypeFont face() {
    try (InputStream file = PDDocument.class.getResourceAsStream(FONT)) {
      return new TTFParser().parse(new RandomAccessReadBuffer(Objects.requireNonNull(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Work on the file that can fail. */
  private interface Work {
    void run() throws IOException;
  }

  private static void attempt(Work work) {
    try {
      work.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
