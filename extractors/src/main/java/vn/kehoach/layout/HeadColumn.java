package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.List;

/** The head of one column of an aligned table, while its lines come in. */
final class HeadColumn {

  private final List<LinePart> parts = new ArrayList<>();

  HeadColumn(LinePart part) {
    parts.add(part);
  }

  void below(LinePart part) {
    parts.add(part);
  }

  void above(LinePart part) {
    parts.addFirst(part);
  }

  List<LinePart> parts() {
    return parts;
  }

  /** The number of the line on which the head begins. */
  int top() {
    return LinePart.number(parts.getFirst().line());
  }

  /** The number of the line in the head's middle. */
  double middle() {
    return (top() + LinePart.number(parts.getLast().line())) / 2.0;
  }

  /** How many lines the head's own lines are apart, at most: others stand between them. */
  int apart() {
    int apart = 0;
    for (int i = 1; i < parts.size(); i++) {
      int above = LinePart.number(parts.get(i - 1).line());
      apart = Math.max(apart, LinePart.number(parts.get(i).line()) - above);
    }
    return apart;
  }

  int start() {
    return parts.stream().mapToInt(LinePart::start).min().orElseThrow();
  }

  int stop() {
    return parts.stream().mapToInt(LinePart::stop).max().orElseThrow();
  }
}
