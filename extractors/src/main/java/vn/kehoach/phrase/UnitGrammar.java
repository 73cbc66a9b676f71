package vn.kehoach.phrase;

import java.util.List;
import vn.kehoach.model.Mention;
import vn.kehoach.model.Unit;

/** Units named in cells, headings and running text. */
public final class UnitGrammar {

  private static final Lexicon POINTER =
      Lexicon.phrases("theo", "như", "nêu tại", "căn cứ", "tại", "các nội dung");

  /** Words that open a task with a unit in it, not the unit's heading. */
  private static final Lexicon TASK = Lexicon.phrases("phối hợp", "chủ trì", "phân công");

  private UnitGrammar() {}

  /** The units of a cell, in printed order; none where it points to another document. */
  public static List<Unit> list(String cell) {
    boolean points = new Cursor(cell).sees(POINTER) || !CitationGrammar.find(cell).isEmpty();
    return points
        ? List.of()
        : UnitList.read(cell, UnitDirectory.standard()).stream().map(UnitList.Item::unit).toList();
  }

  /** Whether a heading is the name of one or more units. */
  public static boolean isUnitHeading(String headingTitle) {
    List<UnitList.Item> items = UnitList.read(Trim.closing(headingTitle), UnitDirectory.standard());
    return !items.isEmpty()
        && !new Cursor(headingTitle).sees(TASK)
        && items.stream().allMatch(item -> item.headed() && !item.trailing() && !item.topic())
        && (items.stream().allMatch(UnitList.Item::whole) || !UnitSentence.is(headingTitle));
  }

  /** Whether a text begins with a unit's name, or with the first word of an office's. */
  static boolean opensUnit(String text) {
    List<UnitList.Item> items = UnitList.read(text, UnitDirectory.standard());
    return !items.isEmpty() && items.get(0).headed();
  }

  /** Units named in running text, in order, each once per role. */
  public static List<Mention> mentions(String running) {
    return MentionScanner.scan(running);
  }
}
