package vn.kehoach.read;

import java.awt.geom.Point2D;
import vn.kehoach.model.Box;

/**
 * A page as it is looked at, turned clockwise by a multiple of a right angle, and the way from the
 * page's own coordinates to places from its top left and back.
 *
 * @param angle 0, 90, 180 or 270 degrees
 * @param sheetWidth the page's width before it is turned, in points
 * @param sheetHeight the page's height before it is turned, in points
 */
record PageTurn(int angle, double sheetWidth, double sheetHeight) {

  double width() {
    return angle % 180 == 0 ? sheetWidth : sheetHeight;
  }

  double height() {
    return angle % 180 == 0 ? sheetHeight : sheetWidth;
  }

  /** The same page looked at from another side. */
  PageTurn turned(int other) {
    return new PageTurn(other, sheetWidth, sheetHeight);
  }

  /**
   * The place of a point.
   *
   * @param across its distance from the page's left edge before it is turned
   * @param up its distance from the bottom edge before it is turned
   */
  Point2D place(double across, double up) {
    return switch (angle) {
      case 90 -> new Point2D.Double(up, across);
      case 180 -> new Point2D.Double(sheetWidth - across, up);
      case 270 -> new Point2D.Double(sheetHeight - up, sheetWidth - across);
      default -> new Point2D.Double(across, sheetHeight - up);
    };
  }

  /** Where a place lies when the page is looked at from another side. */
  Point2D seen(Point2D place, PageTurn other) {
    double x = place.getX();
    double y = place.getY();
    return switch (angle) {
      case 90 -> other.place(y, x);
      case 180 -> other.place(sheetWidth - x, y);
      case 270 -> other.place(sheetWidth - y, sheetHeight - x);
      default -> other.place(x, sheetHeight - y);
    };
  }

  Box seen(Box box, PageTurn other) {
    Point2D one = seen(new Point2D.Double(box.x(), box.y()), other);
    Point2D two = seen(new Point2D.Double(box.right(), box.bottom()), other);
    double x = Math.min(one.getX(), two.getX());
    double y = Math.min(one.getY(), two.getY());
    return new Box(x, y, Math.abs(one.getX() - two.getX()), Math.abs(one.getY() - two.getY()));
  }

  Rule seen(Rule rule, PageTurn other) {
    Point2D one = seen(new Point2D.Double(rule.x1(), rule.y1()), other);
    Point2D two = seen(new Point2D.Double(rule.x2(), rule.y2()), other);
    return new Rule(
        Math.min(one.getX(), two.getX()),
        Math.min(one.getY(), two.getY()),
        Math.max(one.getX(), two.getX()),
        Math.max(one.getY(), two.getY()));
  }
}
