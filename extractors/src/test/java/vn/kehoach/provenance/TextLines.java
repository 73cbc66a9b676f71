package vn.kehoach.provenance;

import java.util.List;
import vn.kehoach.provenance.FactPlaces.Place;

/** The lines of a text file, to look places up in. */
final class TextLines {

  private final List<String> lines;

  TextLines(String text) {
    lines = text.lines().toList();
  }

  /** What is wrong with a place; empty where its quote begins on its line and goes on below. */
  List<String> astray(Place place) {
    Integer line = place.at().line();
    if (line == null || line > lines.size() || place.at().page() != null) {
      return List.of(place + " has no line");
    }
    String first = Letters.of(lines.get(line - 1));
    String rest = Letters.of(String.join(" ", lines.subList(line - 1, lines.size())));
    int start = rest.indexOf(Letters.of(place.at().quote()));
    return start >= 0 && start < first.length()
        ? List.of()
        : List.of(place + " but there: " + first);
  }
}
