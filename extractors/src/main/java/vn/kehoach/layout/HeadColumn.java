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

  int start() {
    return parts.stream().mapToInt(LinePart::start).min().orElseThrow();
  }

  int stop() {
    return parts.stream().mapToInt(LinePart::stop).max().orElseThrow();
  }
}
