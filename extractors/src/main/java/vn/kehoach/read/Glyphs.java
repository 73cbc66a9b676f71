package vn.kehoach.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.text.TextPosition;
import vn.kehoach.text.LegacyFont;

/** The characters of a page by the way they run on it: 0, 90, 180 or 270 degrees. */
final class Glyphs {

  private final Map<Integer, List<Glyph>> byTurn = new TreeMap<>();

  /** The font, the way and the place among its like of the run that is being added to. */
  private Optional<LegacyFont> font = Optional.empty();

  private int runTurn;
  private int runStart;

  /**
   * Adds a character.
   *
   * @param legacy what its font says of its encoding
   */
  void add(TextPosition text, Style style, Optional<LegacyFont> legacy) {
    int turn = Math.floorMod(Math.round(text.getDir()), 360);
    List<Glyph> glyphs = byTurn.computeIfAbsent(turn, each -> new ArrayList<>());
    if (turn != runTurn || !legacy.equals(font)) {
      finishRun();
      font = legacy;
      runTurn = turn;
      runStart = glyphs.size();
    }
    String shown = legacy.isPresent() ? LegacyGlyphs.western(text) : text.getUnicode();
    glyphs.add(
        new Glyph(shown, text.getXDirAdj(), text.getYDirAdj(), text.getWidthDirAdj(), style));
  }

  /** Letters of an old encoding are told once all of a run is there. */
  private void finishRun() {
    if (font.isPresent()) {
      List<Glyph> glyphs = byTurn.get(runTurn);
      List<Glyph> run = glyphs.subList(runStart, glyphs.size());
      List<Glyph> decoded = LegacyGlyphs.decoded(run, font.get());
      run.clear();
      glyphs.addAll(decoded);
      font = Optional.empty();
    }
  }

  /** The way that most characters run. */
  int turn(int ifNone) {
    finishRun();
    int most = ifNone;
    for (Map.Entry<Integer, List<Glyph>> entry : byTurn.entrySet()) {
      if (entry.getValue().size() > of(most).size()) {
        most = entry.getKey();
      }
    }
    return most;
  }

  List<Glyph> of(int turn) {
    finishRun();
    return byTurn.getOrDefault(turn, List.of());
  }

  /** The ways that some characters run, but for one. */
  List<Integer> turnsBut(int turn) {
    return byTurn.keySet().stream().filter(each -> each != turn).toList();
  }
}
