package vn.kehoach.phrase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import vn.kehoach.model.Mention;
import vn.kehoach.model.Responsibility;
import vn.kehoach.model.Role;

/**
 * Assignments in a task's own words.
 *
 * <pre>
 * closing = "(" words with "chủ trì" or "phối hợp" ")"
 *         | "giao" unit …                                at a clause's start
 *         | label ":" units {";" label ":" units}
 *         | a last sentence that a unit opens and leads
 * </pre>
 */
final class ClosingAssignments {

  private static final Lexicon ASSIGNS =
      Lexicon.phrases("chủ trì", "phối hợp", "thực hiện", "giao");
  private static final Lexicon GIVES =
      Lexicon.phrases("giao", "giao cho", "giao trách nhiệm cho", "giao nhiệm vụ cho", "phân công");

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
      addLastSentence(taskText);
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

  /** "…. Phòng Kinh tế chủ trì, phối hợp với các thôn thực hiện.": a sentence that only assigns. */
  private void addLastSentence(String taskText) {
    List<Span> sentences = ClauseSplitter.sentences(taskText, ends);
    if (sentences.size() < 2) {
      return;
    }
    Span last = sentences.get(sentences.size() - 1);
    int before = sentences.get(sentences.size() - 2).end();
    String words = last.of(taskText);
    boolean stop = taskText.substring(before, last.start()).strip().equals(".");
    if (stop && UnitGrammar.opensWithLead(words, directory)) {
      addMentions(words);
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
    return cursor.isMark(')');
  }

  private boolean takeBracket(Cursor cursor) {
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
      found.addAll(new ClosingAssignments(directory, ends).read(inner));
    } else {
      addMentions(inner);
    }
    return found.size() > before;
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
    while (!cursor.atEnd() && !cursor.isMark('.') && !cursor.isMark(';') && !cursor.isMark(')')) {
      cursor.skip(1);
    }
    int before = found.size();
    addMentions(cursor.text().substring(start, cursor.lastEnd()));
    return found.size() > before;
  }
}
