package vn.kehoach.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.kehoach.facts.Facts;
import vn.kehoach.layout.LaidOut;
import vn.kehoach.layout.PassageWords;
import vn.kehoach.layout.PassageWords.Placed;
import vn.kehoach.model.At;
import vn.kehoach.model.Coverage;
import vn.kehoach.model.LineKind;
import vn.kehoach.read.Line;
import vn.kehoach.read.SourceText;
import vn.kehoach.structure.Outline;

/**
 * The ledger: each line of the source is looked up among the words that have a name. A line is
 * accounted for when all its words have one; it is then what most of them are. A page that shows
 * only an image is a line that was not understood.
 */
public final class WordLedger {

  /** Marks and numbers of items are cut from their passages, and ornaments are no text. */
  private static final Pattern CUT_AWAY =
      Pattern.compile(
          "[^\\p{L}\\d]+|[-+•(]?(?:\\d{1,2}(?:\\.\\d{1,2})*|[IVXLC]{1,6}|\\p{L})[.),:/]*");

  private final NamedWords named;
  private final Map<LineKind, Integer> kinds = new EnumMap<>(LineKind.class);
  private final List<At> open = new ArrayList<>();

  private WordLedger(NamedWords named) {
    this.named = named;
  }

  /** Draws up the ledger of one document. */
  public static Coverage of(SourceText source, LaidOut laidOut, Outline outline, Facts facts) {
    return new WordLedger(NamedWords.of(laidOut, outline, facts)).coverage(source);
  }

  private Coverage coverage(SourceText source) {
    for (var page : source.pages()) {
      for (Line line : page.lines()) {
        count(kind(line), line);
      }
      page.stamps().forEach(line -> count(LineKind.STAMP, line));
    }
    for (int page : source.unreadPages()) {
      kinds.merge(LineKind.NOT_UNDERSTOOD, 1, Integer::sum);
      open.add(new At(page, null, null, "", List.of()));
    }
    int lines = kinds.values().stream().mapToInt(Integer::intValue).sum();
    return new Coverage(lines, lines - open.size(), open, kinds);
  }

  private void count(LineKind kind, Line line) {
    kinds.merge(kind, 1, Integer::sum);
    if (kind == LineKind.NOT_UNDERSTOOD) {
      open.add(
          new At(line.page(), line.box(), line.number(), line.paragraph(), line.text(), List.of()));
    }
  }

  private LineKind kind(Line line) {
    var votes = new EnumMap<LineKind, Integer>(LineKind.class);
    for (Placed word : PassageWords.of(line)) {
      LineKind kind = named.kind(word);
      if (kind == LineKind.NOT_UNDERSTOOD || kind == null && !cutAway(word.text())) {
        return LineKind.NOT_UNDERSTOOD;
      }
      if (kind != null) {
        votes.merge(kind, 1, Integer::sum);
      }
    }
    return votes.isEmpty() ? unnamed(line) : most(votes);
  }

  /**
   * A line of nothing but marks is an ornament; a lone number that no rule took is not understood.
   */
  private static LineKind unnamed(Line line) {
    return line.text().chars().noneMatch(Character::isLetterOrDigit)
        ? LineKind.ORNAMENT
        : LineKind.NOT_UNDERSTOOD;
  }

  private static LineKind most(Map<LineKind, Integer> votes) {
    LineKind most = LineKind.NOT_UNDERSTOOD;
    int highest = 0;
    for (Map.Entry<LineKind, Integer> vote : votes.entrySet()) {
      if (vote.getValue() > highest) {
        highest = vote.getValue();
        most = vote.getKey();
      }
    }
    return most;
  }

  private static boolean cutAway(String word) {
    return CUT_AWAY.matcher(word).matches();
  }
}
