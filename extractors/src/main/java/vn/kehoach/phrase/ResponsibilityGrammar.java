package vn.kehoach.phrase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Mention;
import vn.kehoach.model.Responsibility;
import vn.kehoach.model.Role;

/**
 * Words that assign: a task's closing words and the labelled lines of a task block.
 *
 * <pre>
 * closing = "(" words with "chủ trì" or "phối hợp" ")"
 *         | "giao" unit …                                at a clause's start
 *         | label ":" units {";" label ":" units}
 * line    = ["-" | "+" | "*"] label ":" value
 * </pre>
 */
public final class ResponsibilityGrammar {

  private static final Lexicon LABELS = Lexicon.of("block-labels.tsv");
  private static final Lexicon ASSIGNS =
      Lexicon.phrases("chủ trì", "phối hợp", "thực hiện", "giao");
  private static final Lexicon GIVES =
      Lexicon.phrases("giao", "giao cho", "giao trách nhiệm cho", "giao nhiệm vụ cho", "phân công");

  /** A label with its mark is no longer than this. */
  private static final int LONGEST_LABEL = 80;

  private ResponsibilityGrammar() {}

  /** Reads a labelled line. */
  public static Optional<BlockLine> blockLine(String line) {
    int colon = line.indexOf(':');
    if (colon < 0 || colon > LONGEST_LABEL) {
      return Optional.empty();
    }
    var cursor = new Cursor(line);
    while (cursor.takeMark('-') || cursor.takeMark('+') || cursor.takeMark('*')) {
      continue;
    }
    Lexicon.Hit label = cursor.take(LABELS);
    if (label == null || !cursor.takeMark(':')) {
      return Optional.empty();
    }
    Span value = Trim.closing(line, new Span(cursor.lastEnd(), line.length()));
    return Optional.of(new BlockLine(BlockLine.Kind.valueOf(label.label()), value.of(line), value));
  }

  /** The assignments in a task's own closing words, in printed order, each once. */
  public static List<Responsibility> closing(String taskText) {
    var found = new ArrayList<Responsibility>();
    var cursor = new Cursor(taskText);
    while (!cursor.atEnd()) {
      int from = cursor.index();
      if (!takeLabelled(cursor, found)
          && !takeBracket(cursor, found)
          && !takeGiven(cursor, found)) {
        cursor.goTo(from + 1);
      }
    }
    var seen = new HashSet<String>();
    return found.stream().filter(r -> seen.add(r.unit().name() + "/" + r.role())).toList();
  }

  private static boolean takeLabelled(Cursor cursor, List<Responsibility> found) {
    Lexicon.Hit label = cursor.take(LABELS);
    if (label == null || !cursor.takeMark(':')) {
      return false;
    }
    int start = cursor.position();
    while (!cursor.atEnd() && !endsValue(cursor)) {
      cursor.skip(1);
    }
    Role role = roleOf(BlockLine.Kind.valueOf(label.label()));
    if (role != null) {
      String value = cursor.text().substring(start, Math.max(start, cursor.lastEnd()));
      UnitGrammar.list(value).forEach(unit -> found.add(new Responsibility(unit, role)));
    }
    return true;
  }

  private static @Nullable Role roleOf(BlockLine.Kind kind) {
    return switch (kind) {
      case LEAD -> Role.LEAD;
      case COORDINATE -> Role.COORDINATE;
      case MONITOR -> Role.MONITOR;
      case DEADLINE, EXPECTED_RESULT -> null;
    };
  }

  private static boolean endsValue(Cursor cursor) {
    Lexicon.Hit label = LABELS.at(cursor.tokens(), cursor.index());
    boolean labelled = label != null && cursor.peek(label.length()).isMark(':');
    boolean sentence = cursor.isMark('.') && cursor.peek(1).capital();
    return labelled || sentence || cursor.isMark(')');
  }

  private static boolean takeBracket(Cursor cursor, List<Responsibility> found) {
    if (!cursor.takeMark('(')) {
      return false;
    }
    int start = cursor.position();
    boolean assigns = false;
    while (!cursor.atEnd() && !cursor.isMark(')')) {
      assigns |= cursor.sees(ASSIGNS);
      cursor.skip(1);
    }
    if (!assigns) {
      return false;
    }
    int before = found.size();
    String inner = cursor.text().substring(start, cursor.lastEnd());
    if (inner.indexOf(':') >= 0) {
      found.addAll(closing(inner));
    } else {
      addMentions(inner, found);
    }
    return found.size() > before;
  }

  private static void addMentions(String words, List<Responsibility> found) {
    for (Mention mention : UnitGrammar.mentions(words)) {
      Role role = mention.role();
      if (role != null) {
        found.add(new Responsibility(mention.unit(), role));
      }
    }
  }

  private static boolean takeGiven(Cursor cursor, List<Responsibility> found) {
    boolean opens = cursor.index() == 0 || cursor.peek(-1).kind() == Token.Kind.MARK;
    int start = cursor.position();
    if (!opens || cursor.take(GIVES) == null) {
      return false;
    }
    while (!cursor.atEnd() && !cursor.isMark('.') && !cursor.isMark(';') && !cursor.isMark(')')) {
      cursor.skip(1);
    }
    int before = found.size();
    addMentions(cursor.text().substring(start, cursor.lastEnd()), found);
    return found.size() > before;
  }
}
