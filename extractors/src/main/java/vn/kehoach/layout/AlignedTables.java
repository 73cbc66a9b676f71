package vn.kehoach.layout;

import java.util.List;
import java.util.Optional;
import vn.kehoach.read.Line;

final class AlignedTables {
  static Optional<TextRegion> at(List<Line> lines, int from) {
    return Optional.empty();
  }
}
