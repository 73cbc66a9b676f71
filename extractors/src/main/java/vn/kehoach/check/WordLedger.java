package vn.kehoach.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.kehoach.layout.LaidOut;
import vn.kehoach.layout.Passage;
import vn.kehoach.layout.PassageWords;
import vn.kehoach.model.At;
import vn.kehoach.model.Coverage;
import vn.kehoach.read.Line;
import vn.kehoach.read.SourceText;
import vn.kehoach.structure.Outline;

/**
 * The ledger: each line of the source is looked up among the words that the outline holds. A line
 * is accounted for when all its words stand in a part that has a name, and none of them in a
 * passage that no rule placed. A page that shows only an image is a line that was not understood.
 */
public final class WordLedger {

  private static final Pattern CUT_AWAY =
      Pattern.compile(
          "[^\\p{L}\\d]+|[-+•(]?(?:\\d{1,2}(?:\\.\\d{1,2})*|[IVXLC]{1,6}|\\p{L})[.),:/]*");

  private final Set<String> placed = new HashSet<>();
  private final Set<String> unread = new HashSet<>();

  private WordLedger() {}

  /** Draws up the ledger of one document. */
  public static Coverage of(
      SourceText source, LaidOut laidOut, Outline outline, List<Passage> unreadPassages) {
    var ledger = new WordLedger();
    ledger.place(outline.front().letterhead());
    ledger.place(List.of(outline.front().typeName()));
    ledger.place(outline.front().title());
    ledger.place(outline.front().captions());
    ledger.place(PlanText.body(outline));
    ledger.place(outline.signature().recipients());
    ledger.place(outline.signature().signer());
    ledger.place(outline.signature().heads());
    ledger.place(PlanText.sheets(outline));
    laidOut.pageNumbers().forEach(ledger::place);
    laidOut.runningHeads().forEach(ledger::place);
    unreadPassages.forEach(passage -> ledger.unread.addAll(PassageWords.keys(passage)));
    return ledger.coverage(source);
  }

  private void place(List<Passage> passages) {
    passages.forEach(passage -> placed.addAll(PassageWords.keys(passage)));
  }

  private void place(Line line) {
    placed.addAll(PassageWords.keys(line));
  }

  private Coverage coverage(SourceText source) {
    int lines = 0;
    var open = new ArrayList<At>();
    for (var page : source.pages()) {
      for (Line line : page.lines()) {
        lines++;
        if (!accounted(line)) {
          open.add(at(line));
        }
      }
    }
    for (int page : source.unreadPages()) {
      lines++;
      open.add(new At(page, null, null, "", List.of()));
    }
    return new Coverage(lines, lines - open.size(), open);
  }

  private boolean accounted(Line line) {
    List<String> keys = PassageWords.keys(line);
    for (int i = 0; i < keys.size(); i++) {
      boolean open = !placed.contains(keys.get(i)) && !cutAway(line.words().get(i).text());
      if (open || unread.contains(keys.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Marks and numbers of items are cut from their passages, and ornaments are no text. */
  private static boolean cutAway(String word) {
    return CUT_AWAY.matcher(word).matches();
  }

  private static At at(Line line) {
    return new At(line.page(), line.box(), line.number(), line.text(), List.of());
  }
}
