package vn.kehoach.read.scan;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import vn.kehoach.model.Box;
import vn.kehoach.read.Rule;

/**
 * A scanned page ready for recognition: upright and straight, red stamps, noise and ruling lines
 * gone.
 *
 * <p>Layout needs the words and lines of a page in one straight frame, so {@link #rules} and {@link
 * #read} are in that of the page as it is read; {@link #shown} says where the same pixels lie on
 * the page as a viewer shows it.
 *
 * @param page the page, 1-based
 * @param width of the page as it is read, in points
 * @param height of the page as it is read, in points
 * @param raster the pixels
 * @param dpi pixels an inch, across and down
 * @param turn by how much the page had to be turned clockwise until its letters stood upright: 0,
 *     90, 180 or 270 degrees
 * @param tilt by how much its lines fell to the right, in degrees, before it was straightened
 * @param rules ruling lines, in points of the page as it is read
 * @param tables ruled tables, from top to bottom
 * @param areas where letters stand outside the tables, in reading order; two columns side by side
 *     (letterhead, signature block) are two areas
 * @param toShown from pixels to the page as it is shown
 */
public record CleanPage(
    int page,
    double width,
    double height,
    Raster raster,
    double dpi,
    int turn,
    double tilt,
    List<Rule> rules,
    List<RuledTable> tables,
    List<PixelBox> areas,
    AffineTransform toShown) {

  private static final double POINTS_PER_INCH = 72;

  public CleanPage {
    rules = List.copyOf(rules);
    tables = List.copyOf(tables);
    areas = List.copyOf(areas);
    toShown = new AffineTransform(toShown);
  }

  @Override
  public AffineTransform toShown() {
    return new AffineTransform(toShown);
  }

  /** Where pixels lie on the page as it is read, in points from its top left. */
  public Box read(PixelBox pixels) {
    double scale = POINTS_PER_INCH / dpi;
    return new Box(
        pixels.x() * scale, pixels.y() * scale, pixels.width() * scale, pixels.height() * scale);
  }

  /** Where pixels lie on the page as it is shown: the upright box around them. */
  public Box shown(PixelBox pixels) {
    Rectangle2D around =
        toShown
            .createTransformedShape(
                new Rectangle2D.Double(pixels.x(), pixels.y(), pixels.width(), pixels.height()))
            .getBounds2D();
    return new Box(around.getX(), around.getY(), around.getWidth(), around.getHeight());
  }
}
