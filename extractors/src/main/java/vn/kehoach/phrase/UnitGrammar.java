package vn.kehoach.phrase;

import java.util.List;
import vn.kehoach.model.Mention;
import vn.kehoach.model.Unit;

/** Units named in cells, headings and running text. */
public final class UnitGrammar {

  private static final Lexicon POINTER = Lexicon.only("unit-roles.tsv", "POINTER");

  /** Words that open a task with a unit in it, not the unit's heading. */
  private static final Lexicon TASK = Lexicon.only("unit-roles.tsv", "OPENS_TASK");

  private static final Lexicon LEADS = Lexicon.only("unit-roles.tsv", "HEADS_LEAD");

  private UnitGrammar() {}

  /** The units of a cell by the directory that comes with the program. */
  public static List<Unit> list(String cell) {
    return list(cell, UnitDirectory.standard());
  }

  /** The units of a cell, in printed order; none where it points to another document. */
  public static List<Unit> list(String cell, UnitDirectory directory) {
    return new Cursor(cell).sees(POINTER)
        ? List.of()
        : UnitList.read(uncited(cell), directory).stream().map(UnitList.Item::unit).toList();
  }

  /**
   * The words before a bracket that cites a document; nothing of a cell that cites one otherwise.
   */
  private static String uncited(String cell) {
    List<Citation> citations = CitationGrammar.find(cell);
    if (citations.isEmpty()) {
      return cell;
    }
    return cell.substring(0, Math.max(0, cell.lastIndexOf('(', citations.get(0).start())));
  }

  /** The same by the directory that comes with the program. */
  public static boolean isUnitHeading(String headingTitle) {
    return isUnitHeading(headingTitle, UnitDirectory.standard());
  }

  /** Whether a heading is the name of one or more units. */
  public static boolean isUnitHeading(String headingTitle, UnitDirectory directory) {
    List<UnitList.Item> items = UnitList.read(Trim.closing(headingTitle), directory);
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

  /** "Phòng Kinh tế chủ trì, …": whether a unit opens a text and leads. */
  static boolean opensWithLead(String text, UnitDirectory directory) {
    var matcher = new UnitMatcher(text, directory, true);
    UnitMatcher.Found found = matcher.tokens().isEmpty() ? null : matcher.at(0);
    return found != null && LEADS.at(matcher.tokens(), found.end()) != null;
  }

  /** The same by the directory that comes with the program. */
  public static List<Mention> mentions(String running) {
    return mentions(running, UnitDirectory.standard());
  }

  /** Units named in running text, in order, each once per role. */
  public static List<Mention> mentions(String running, UnitDirectory directory) {
    return MentionScanner.scan(running, directory);
  }
}
