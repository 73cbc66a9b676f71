package vn.kehoach.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.text.TextPosition;

/** The characters of a page by the way they run on it: 0, 90, 180 or 270 degrees. */
final class Glyphs {

  private final Map<Integer, List<Glyph>> byTurn = new TreeMap<>();

  void add(TextPosition text, Style style) {
    int turn = Math.floorMod(Math.round(text.getDir()), 360);
    byTurn
        .computeIfAbsent(turn, each -> new ArrayList<>())
        .add(
            new Glyph(
                text.getUnicode(),
                text.getXDirAdj(),
                text.getYDirAdj(),
                text.getWidthDirAdj(),
                style));
  }

  /** The way that most characters run. */
  int turn(int ifNone) {
    int most = ifNone;
    for (Map.Entry<Integer, List<Glyph>> entry : byTurn.entrySet()) {
      if (entry.getValue().size() > of(most).size()) {
        most = entry.getKey();
      }
    }
    return most;
  }

  List<Glyph> of(int turn) {
    return byTurn.getOrDefault(turn, List.of());
  }

  /** The ways that some characters run, but for one. */
  List<Integer> turnsBut(int turn) {
    return byTurn.keySet().stream().filter(each -> each != turn).toList();
  }
}
