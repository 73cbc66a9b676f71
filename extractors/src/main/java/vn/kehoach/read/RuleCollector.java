package vn.kehoach.read;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Paths of a page → ruling lines.
 *
 * <p>A ruling line is drawn as a stroked line, as the edge of a stroked rectangle, as a filled
 * rectangle so thin that it is a line, or as a row of dots, which may belong to a level or an
 * upright line; all are met in office documents. Points come in as they are shown: from the page's
 * top left, rotation applied.
 */
final class RuleCollector {

  /** A filled rectangle no thicker than this is a line, in points. */
  private static final double THIN = 3.0;

  /** Ends of a straight line differ by no more than this across its direction, in points. */
  private static final double STRAIGHT = 1.0;

  /** Shorter marks are parts of letters or of dashes; dashes are joined later, in points. */
  private static final double SHORTEST = 1.0;

  /** A filled mark no longer than this either way is a dot of a dotted line, in points. */
  private static final double DOT = 1.6;

  private final List<Rule> rules = new ArrayList<>();
  private final List<List<Point2D>> path = new ArrayList<>();

  void moveTo(Point2D point) {
    var piece = new ArrayList<Point2D>();
    piece.add(point);
    path.add(piece);
  }

  void lineTo(Point2D point) {
    if (path.isEmpty()) {
      moveTo(point);
    } else {
      path.getLast().add(point);
    }
  }

  void closePath() {
    if (!path.isEmpty() && path.getLast().size() > 1) {
      lineTo(path.getLast().getFirst());
    }
  }

  /** Paints the outline of the path and forgets it. */
  void stroke() {
    for (List<Point2D> piece : path) {
      for (int i = 1; i < piece.size(); i++) {
        addLine(piece.get(i - 1), piece.get(i));
      }
    }
    path.clear();
  }

  /** Paints the inside of the path and forgets it: a thin shape is a line, another is none. */
  void fill() {
    for (List<Point2D> piece : path) {
      double left = piece.stream().mapToDouble(Point2D::getX).min().orElse(0);
      double right = piece.stream().mapToDouble(Point2D::getX).max().orElse(0);
      double top = piece.stream().mapToDouble(Point2D::getY).min().orElse(0);
      double bottom = piece.stream().mapToDouble(Point2D::getY).max().orElse(0);
      if (!piece.isEmpty() && bottom - top <= DOT && right - left <= DOT) {
        double y = (top + bottom) / 2;
        double x = (left + right) / 2;
        rules.add(new Rule(left, y, right, y));
        rules.add(new Rule(x, top, x, bottom));
      } else if (bottom - top <= THIN && right - left > bottom - top) {
        double y = (top + bottom) / 2;
        add(new Rule(left, y, right, y));
      } else if (right - left <= THIN && bottom - top > right - left) {
        double x = (left + right) / 2;
        add(new Rule(x, top, x, bottom));
      }
    }
    path.clear();
  }

  /** Forgets the path. */
  void drop() {
    path.clear();
  }

  List<Rule> finish() {
    return List.copyOf(rules);
  }

  private void addLine(Point2D from, Point2D to) {
    double dx = Math.abs(from.getX() - to.getX());
    double dy = Math.abs(from.getY() - to.getY());
    if (dy <= STRAIGHT && dx > dy) {
      double y = (from.getY() + to.getY()) / 2;
      add(new Rule(Math.min(from.getX(), to.getX()), y, Math.max(from.getX(), to.getX()), y));
    } else if (dx <= STRAIGHT && dy > dx) {
      double x = (from.getX() + to.getX()) / 2;
      add(new Rule(x, Math.min(from.getY(), to.getY()), x, Math.max(from.getY(), to.getY())));
    }
  }

  private void add(Rule rule) {
    if (rule.length() >= SHORTEST) {
      rules.add(rule);
    }
  }
}
