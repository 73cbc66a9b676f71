package vn.kehoach.phrase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.model.Mention;
import vn.kehoach.model.Responsibility;
import vn.kehoach.model.Role;

/**
 * Assignments in a task's own words.
 *
 * <pre>
 * closing = "(" words with "chủ trì" or "phối hợp" ")"   square brackets alike
 *         | "(" units [time] ")"                         at the end
 *         | "giao" unit …                                at a clause's start
 *         | label ":" units {";" label ":" units}
 *         | a last clause that a unit opens and leads, "do" unit "chủ trì" …
 * </pre>
 */
final class ClosingAssignments {

  private static final Lexicon ASSIGNS = Lexicon.only("partner-words.tsv", "ASSIGNS");
  private static final Lexicon GIVES = Lexicon.only("partner-words.tsv", "GIVES");

  private static final Lexicon BY = Lexicon.only("partner-words.tsv", "BY");

  private final UnitDirectory directory;
  private final SentenceEnds ends;
  private final List<Responsibility> found = new ArrayList<>();

  ClosingAssignments(UnitDirectory directory, SentenceEnds ends) {
    this.directory = directory;
    this.ends = ends;
  }

  /** The assignments in printed order, each once. */
  List<Responsibility> read(String taskText) {
    scan(taskText);
    if (found.isEmpty()) {
      addLastClause(taskText);
    }
    var seen = new HashSet<String>();
    return found.stream().filter(r -> seen.add(r.unit().name() + "/" + r.role())).toList();
  }

  private void scan(String words) {
    var cursor = new Cursor(words);
    while (!cursor.atEnd()) {
      int from = cursor.index();
      if (!takeLabelled(cursor) && !takeBracket(cursor) && !takeGiven(cursor)) {
        cursor.goTo(from + 1);
      }
    }
  }

  /**
   * "…. Phòng Kinh tế chủ trì, phối hợp với các thôn thực hiện.": a last sentence that only
   * assigns; "…; Công an xã chủ trì", "… do Công an xã chủ trì": its last clause; "… - Công an xã
   * chủ trì -": what dashes set off.
   */
  private void addLastClause(String taskText) {
    List<Span> sentences = Sentences.of(taskText, ends);
    if (sentences.isEmpty()) {
      return;
    }
    Span last = sentences.getLast();
    String words = last.of(taskText);
    int before = sentences.size() < 2 ? 0 : sentences.get(sentences.size() - 2).end();
    String mark = taskText.substring(before, last.start()).strip();
    boolean stop = mark.equals(".") || mark.equals(";");
    if (stop && UnitGrammar.opensWithLead(words, directory)) {
      addMentions(words);
    } else {
      addBehindJoint(words);
    }
    if (found.isEmpty()) {
      addSetOff(taskText);
    }
  }

  private void addSetOff(String taskText) {
    List<SetOffParts.Part> parts = SetOffParts.ofDashes(taskText);
    parts.stream()
        .map(part -> part.span().of(taskText))
        .filter(words -> parts.size() > 1 && isSetOff(words))
        .forEach(words -> found.addAll(new CellAssignments(directory).read(words, Role.LEAD)));
  }

  private boolean isSetOff(String words) {
    return UnitGrammar.opensWithLead(words, directory) && onlyUnits(words);
  }

  private void addBehindJoint(String sentence) {
    List<Token> tokens = Token.all(sentence);
    for (int i = tokens.size() - 2; i > 0; i--) {
      boolean clause = tokens.get(i).isMark(';');
      if (clause || BY.at(tokens, i) != null) {
        String words = sentence.substring(tokens.get(i + 1).start());
        if (UnitGrammar.opensWithLead(words, directory)) {
          addMentions(words);
          return;
        }
      }
      if (clause) {
        return;
      }
    }
  }

  private boolean takeLabelled(Cursor cursor) {
    if (!BlockLabels.seesLabel(cursor)) {
      return false;
    }
    int start = cursor.position();
    while (!cursor.atEnd() && !endsLabels(cursor)) {
      cursor.skip(1);
    }
    int end = Math.max(start, cursor.lastEnd());
    for (BlockLine line : BlockLabels.read(cursor.text().substring(start, end))) {
      Role role = ResponsibilityGrammar.roleOf(line.kind());
      if (role != null) {
        UnitGrammar.list(line.value(), directory)
            .forEach(unit -> found.add(new Responsibility(unit, role)));
      }
    }
    return true;
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
    return closesBracket(cursor);
  }

  private static boolean closesBracket(Cursor cursor) {
    return cursor.isMark(')') || cursor.isMark(']');
  }

  private boolean takeBracket(Cursor cursor) {
    if (!cursor.takeMark('(') && !cursor.takeMark('[')) {
      return false;
    }
    int start = cursor.position();
    boolean assigns = false;
    while (!cursor.atEnd() && !closesBracket(cursor)) {
      assigns |= cursor.sees(ASSIGNS);
      cursor.skip(1);
    }
    int before = found.size();
    String inner = cursor.text().substring(start, Math.max(start, cursor.lastEnd()));
    boolean last = !cursor.atEnd() && closesText(cursor);
    String named = SetOffParts.withoutTimes(inner);
    boolean timed = !named.equals(inner.strip());
    String units = assigns || last || timed ? unitsOf(named, timed) : "";
    if (!units.isEmpty()) {
      found.addAll(new CellAssignments(directory).read(units, Role.LEAD));
    } else if (!assigns) {
      return false;
    } else if (inner.indexOf(':') >= 0) {
      found.addAll(new ClosingAssignments(directory, ends).read(inner));
    } else {
      addMentions(inner);
    }
    return found.size() > before;
  }

  /** Whether nothing but a full stop or its like stands behind the bracket that closes here. */
  private static boolean closesText(Cursor cursor) {
    String rest = cursor.text().substring(cursor.position() + 1);
    return rest.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /**
   * The words of a bracket that name units. Where a time stands among them, what else is parted by
   * semicolons ("500 triệu đồng") may stand there too.
   */
  private String unitsOf(String words, boolean timed) {
    if (onlyUnits(words) || !timed) {
      return onlyUnits(words) ? words : "";
    }
    return Stream.of(words.split(";")).filter(this::onlyUnits).collect(Collectors.joining(";"));
  }

  /**
   * "(Trạm Y tế chủ trì; các thôn phối hợp)", "(Phòng Kinh tế)": units alone, each with its own
   * word for its part behind it or none.
   */
  private boolean onlyUnits(String words) {
    List<Token> tokens = Token.all(words);
    int start = 0;
    for (int i = 0; i < tokens.size(); i++) {
      int part = Math.max(PartnerWords.lead(tokens, i), PartnerWords.partner(tokens, i));
      if (part > 0) {
        int next = i + part;
        boolean closed = next >= tokens.size() || tokens.get(next).kind() == Token.Kind.MARK;
        if (!closed || !units(words.substring(start, tokens.get(i).start()))) {
          return false;
        }
        i = next - 1;
        start = tokens.get(i).end();
      }
    }
    String rest = words.substring(start).replaceFirst("^[\\s,;]+", "");
    return rest.isBlank() ? start > 0 : units(rest);
  }

  private boolean units(String words) {
    String bare = words.replaceFirst("^[\\s,;]+", "").strip();
    return !bare.isEmpty() && UnitGrammar.isUnitHeading(bare, directory);
  }

  private void addMentions(String words) {
    for (Mention mention : UnitGrammar.mentions(words, directory)) {
      Role role = mention.role();
      if (role != null) {
        found.add(new Responsibility(mention.unit(), role));
      }
    }
  }

  private boolean takeGiven(Cursor cursor) {
    boolean opens = cursor.index() == 0 || cursor.peek(-1).kind() == Token.Kind.MARK;
    int start = cursor.position();
    if (!opens || cursor.take(GIVES) == null) {
      return false;
    }
    while (!cursor.atEnd()
        && !cursor.isMark('.')
        && !cursor.isMark(';')
        && !closesBracket(cursor)) {
      cursor.skip(1);
    }
    int before = found.size();
    addMentions(cursor.text().substring(start, cursor.lastEnd()));
    return found.size() > before;
  }
}
