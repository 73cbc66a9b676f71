package vn.kehoach.read.scan;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * What a page's content stream paints: its images, and whether anything else can be seen. Nothing
 * is decoded.
 */
final class DrawnPage extends PDFGraphicsStreamEngine {

  private static final double POINTS_PER_INCH = 72;

  /** An image this large is more than a logo, in points each way. */
  private static final double LARGE = 100;

  /**
   * An image on the page.
   *
   * @param image not yet decoded
   * @param matrix from the unit square to the page's own coordinates
   */
  record Drawn(PDImage image, Matrix matrix) {

    double width() {
      return Math.hypot(matrix.getScaleX(), matrix.getShearY());
    }

    double height() {
      return Math.hypot(matrix.getShearX(), matrix.getScaleY());
    }

    double area() {
      return width() * height();
    }

    double dpi() {
      return image.getWidth() * POINTS_PER_INCH / width();
    }
  }

  /** A page of more forms is no page of an office: the rest is not looked at. */
  private static final int MOST_FORMS = 2000;

  private final List<Drawn> images = new ArrayList<>();
  private final Set<COSStream> openForms = Collections.newSetFromMap(new IdentityHashMap<>());
  private int forms;
  private int visibleGlyphs;
  private int paths;

  private DrawnPage(PDPage page) {
    super(page);
  }

  /**
   * Walks through a page.
   *
   * @throws IOException where its content stream cannot be read
   */
  static DrawnPage of(PDPage page) throws IOException {
    var drawn = new DrawnPage(page);
    drawn.processPage(page);
    return drawn;
  }

  /** The images, in the order that they are painted in. */
  List<Drawn> images() {
    return List.copyOf(images);
  }

  /**
   * Whether the page is made of nothing but images that the Java platform has no decoder for. There
   * is none for JPEG 2000: those that can be had are under terms that are not free.
   */
  boolean nothingDecodes() {
    return !images.isEmpty()
        && visibleGlyphs == 0
        && paths == 0
        && images.stream().allMatch(image -> "jpx".equals(image.image().getSuffix()))
        && !ImageIO.getImageReadersByFormatName("JPEG2000").hasNext();
  }

  /** How many letters can be seen, those of an invisible text layer left out. */
  int visibleGlyphs() {
    return visibleGlyphs;
  }

  /** How many lines and areas are painted. */
  int paths() {
    return paths;
  }

  /** Pixels an inch of the finest large image; 0 where there is none. */
  double resolution() {
    return images.stream()
        .filter(image -> image.width() > LARGE && image.height() > LARGE)
        .mapToDouble(Drawn::dpi)
        .max()
        .orElse(0);
  }

  /** A form that holds itself is not walked through again. */
  @Override
  public void showForm(PDFormXObject form) throws IOException {
    COSStream stream = form.getCOSObject();
    if (++forms <= MOST_FORMS && openForms.add(stream)) {
      super.showForm(form);
      openForms.remove(stream);
    }
  }

  @Override
  public void drawImage(PDImage image) {
    images.add(new Drawn(image, getGraphicsState().getCurrentTransformationMatrix().clone()));
  }

  @Override
  protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) {
    if (!getGraphicsState().getTextState().getRenderingMode().equals(RenderingMode.NEITHER)) {
      visibleGlyphs++;
    }
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {}

  @Override
  public void clip(int windingRule) {}

  @Override
  public void moveTo(float x, float y) {}

  @Override
  public void lineTo(float x, float y) {}

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {}

  @Override
  public Point2D getCurrentPoint() {
    return new Point2D.Float();
  }

  @Override
  public void closePath() {}

  @Override
  public void endPath() {}

  @Override
  public void strokePath() {
    paths++;
  }

  @Override
  public void fillPath(int windingRule) {
    paths++;
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    paths++;
  }

  @Override
  public void shadingFill(COSName shadingName) {
    paths++;
  }
}
