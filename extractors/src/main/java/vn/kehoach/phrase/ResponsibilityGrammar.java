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

  private static final Lexicon ASSIGNS =
      Lexicon.phrases("chủ trì", "phối hợp", "thực hiện", "giao");
  private static final Lexicon GIVES =
      Lexicon.phrases("giao", "giao cho", "giao trách nhiệm cho", "giao nhiệm vụ cho", "phân công");

  private ResponsibilityGrammar() {}

  /** The first label of a line with its value. */
  public static Optional<BlockLine> blockLine(String line) {
    return blockLines(line).stream().findFirst();
  }

  /**
   * Every label of a line with its value, which the next label ends: "Chủ trì: X; phối hợp: Y; thời
   * gian: Z". Units that the words themselves set apart ("X chủ trì, phối hợp với Y") are lines of
   * their own. None where the line does not open with a label.
   */
  public static List<BlockLine> blockLines(String line) {
    return BlockLabels.read(line);
  }

  /**
   * The units of a cell, each in the column's role, unless the cell's own words give it another:
   * "Trạm Y tế chủ trì, các thôn phối hợp", "Phòng Kinh tế (chủ trì)", "CT: …; PH: …".
   */
  public static List<Responsibility> cell(String cell, Role column) {
    var found = new ArrayList<Responsibility>();
    List<BlockLine> lines = blockLines(cell);
    if (!lines.isEmpty()) {
      lines.forEach(line -> addUnits(line.value(), roleOf(line.kind()), found));
      return List.copyOf(found);
    }
    List<Token> tokens = Token.all(cell);
    int start = 0;
    for (int i = 0; i < tokens.size(); i++) {
      int lead = PartnerWords.lead(tokens, i);
      int partner = lead > 0 ? 0 : PartnerWords.partner(tokens, i);
      if (lead + partner > 0) {
        String units = cell.substring(start, tokens.get(i).start());
        addUnits(units, lead > 0 ? Role.LEAD : Role.COORDINATE, found);
        i += lead + partner - 1;
        start = tokens.get(i).end();
      }
    }
    addUnits(withoutBracket(cell.substring(start)), column, found);
    return List.copyOf(found);
  }

  private static String withoutBracket(String rest) {
    return rest.startsWith(")") ? rest.substring(1) : rest;
  }

  private static void addUnits(String words, @Nullable Role role, List<Responsibility> found) {
    if (role != null) {
      UnitGrammar.list(withoutBracket(words))
          .forEach(unit -> found.add(new Responsibility(unit, role)));
    }
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
    if (found.isEmpty()) {
      addLastSentence(taskText, found);
    }
    var seen = new HashSet<String>();
    return found.stream().filter(r -> seen.add(r.unit().name() + "/" + r.role())).toList();
  }

  /** "…. Phòng Kinh tế chủ trì, phối hợp với các thôn thực hiện.": a sentence that only assigns. */
  private static void addLastSentence(String taskText, List<Responsibility> found) {
    List<Span> sentences = Sentences.of(taskText);
    if (sentences.size() < 2) {
      return;
    }
    Span last = sentences.get(sentences.size() - 1);
    int before = sentences.get(sentences.size() - 2).end();
    String words = last.of(taskText);
    boolean stop = taskText.substring(before, last.start()).strip().equals(".");
    if (stop && UnitGrammar.opensWithLead(words)) {
      addMentions(words, found);
    }
  }

  private static boolean takeLabelled(Cursor cursor, List<Responsibility> found) {
    if (!BlockLabels.seesLabel(cursor)) {
      return false;
    }
    int start = cursor.position();
    while (!cursor.atEnd() && !endsLabels(cursor)) {
      cursor.skip(1);
    }
    int end = Math.max(start, cursor.lastEnd());
    for (BlockLine line : blockLines(cursor.text().substring(start, end))) {
      Role role = roleOf(line.kind());
      if (role != null) {
        UnitGrammar.list(line.value()).forEach(unit -> found.add(new Responsibility(unit, role)));
      }
    }
    return true;
  }

  private static @Nullable Role roleOf(BlockLine.Kind kind) {
    return switch (kind) {
      case LEAD -> Role.LEAD;
      case COORDINATE -> Role.COORDINATE;
      case MONITOR -> Role.MONITOR;
      case DEADLINE, EXPECTED_RESULT, ATTRIBUTE -> null;
    };
  }

  /** A bracket closes, or a sentence opens that has no label. */
  private static boolean endsLabels(Cursor cursor) {
    if (cursor.isMark('.') && cursor.peek(1).capital()) {
      int from = cursor.index();
      cursor.skip(1);
      boolean labelled = BlockLabels.seesLabel(cursor);
      cursor.goTo(from);
      return !labelled;
    }
    return cursor.isMark(')');
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
