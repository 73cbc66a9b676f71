package vn.kehoach.read;

import java.awt.geom.Point2D;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/** One operator of a content stream that builds or paints a path (ISO 32000-1, 8.5). */
final class PathOperator extends OperatorProcessor {

  /** What an operator does with its points, given as they are shown. */
  interface Action {
    void run(List<Point2D> points);
  }

  /** Turns a point of the content stream into one of the page as shown. */
  interface Projection {
    Point2D project(double x, double y);
  }

  private final String name;
  private final Projection projection;
  private final Action action;

  PathOperator(PDFStreamEngine engine, String name, Projection projection, Action action) {
    super(engine);
    this.name = name;
    this.projection = projection;
    this.action = action;
  }

  @Override
  public void process(Operator operator, List<COSBase> operands) {
    double[] numbers =
        operands.stream()
            .filter(COSNumber.class::isInstance)
            .mapToDouble(number -> ((COSNumber) number).floatValue())
            .toArray();
    if (name.equals("re")) {
      if (numbers.length == 4) {
        action.run(corners(numbers));
      }
    } else if (numbers.length >= 2) {
      // A curve counts by its end point: rounded table corners keep their place.
      action.run(
          List.of(projection.project(numbers[numbers.length - 2], numbers[numbers.length - 1])));
    } else if (!needsPoint()) {
      action.run(List.of());
    }
  }

  /** A damaged file can leave out the operands of an operator that builds the path. */
  private boolean needsPoint() {
    return switch (name) {
      case "m", "l", "c", "v", "y" -> true;
      default -> false;
    };
  }

  private List<Point2D> corners(double[] rectangle) {
    double x = rectangle[0];
    double y = rectangle[1];
    double width = rectangle[2];
    double height = rectangle[3];
    return List.of(
        projection.project(x, y),
        projection.project(x + width, y),
        projection.project(x + width, y + height),
        projection.project(x, y + height));
  }

  @Override
  public String getName() {
    return name;
  }
}
