package vn.kehoach.layout;

import java.util.List;
import java.util.Optional;
import vn.kehoach.read.Line;

/** Finds what stands in columns in plain text: tables, letterhead, signature block. */
final class TextColumns {

  private TextColumns() {}

  /** The block in columns whose first line is at an index, if one begins there. */
  static Optional<TextRegion> at(List<Line> lines, int from) {
    if (lines.get(from).spots().isEmpty()) {
      return Optional.empty();
    }
    return BarredTables.at(lines, from)
        .or(() -> TabbedTables.at(lines, from))
        .or(() -> AlignedTables.at(lines, from))
        .or(() -> TextSides.at(lines, from));
  }
}
