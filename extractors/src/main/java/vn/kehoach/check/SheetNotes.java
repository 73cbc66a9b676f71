package vn.kehoach.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.layout.Passage;
import vn.kehoach.model.LineKind;
import vn.kehoach.structure.Outline;
import vn.kehoach.text.Folding;
import vn.kehoach.text.WordTable;

/**
 * The text around an appendix' tables: lines in brackets say what it belongs to, notes say so.
 * Anything else is in no fact and is not understood.
 */
final class SheetNotes {

  private static final List<String> OPENINGS =
      WordTable.words(SheetNotes.class, "table-notes.txt").stream().map(Folding::tone).toList();

  private final Outline.Sheet sheet;

  SheetNotes(Outline.Sheet sheet) {
    this.sheet = sheet;
  }

  Map<Passage, LineKind> kinds() {
    var kinds = new LinkedHashMap<Passage, LineKind>();
    boolean bracket = false;
    boolean note = false;
    for (Passage line : sheet.captions()) {
      String text = line.text();
      bracket |= text.startsWith("(");
      note |= !bracket && opensNote(text);
      kinds.put(line, kind(bracket, note));
      bracket &= !text.endsWith(")");
    }
    return kinds;
  }

  private static LineKind kind(boolean bracket, boolean note) {
    if (bracket) {
      return LineKind.CAPTION;
    }
    return note ? LineKind.TABLE_NOTE : LineKind.NOT_UNDERSTOOD;
  }

  private static boolean opensNote(String text) {
    String folded = Folding.tone(text);
    return OPENINGS.stream().anyMatch(folded::startsWith);
  }
}
