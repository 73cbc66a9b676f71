package vn.kehoach.phrase;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts an objective into clauses with one goal figure each.
 *
 * <pre>
 * objective = clause {(";" | sentence end) clause}
 * clause    = part {("," | "và" | "trong đó") part}     cut only where each part has its own figure
 * </pre>
 */
final class ClauseSplitter {

  private static final Lexicon LEADING = Lexicon.only("framing-words.tsv", "LEADING");
  private static final Lexicon TRAILING = Lexicon.only("framing-words.tsv", "TRAILING");
  private static final Lexicon SUBJECT = Lexicon.only("framing-words.tsv", "SUBJECT");
  private static final Lexicon PREDICATE = Lexicon.only("framing-words.tsv", "PREDICATE");
  private static final Lexicon SEPARATORS = Lexicon.only("clause-words.tsv", "SEPARATOR");
  private static final Lexicon WITH = Lexicon.only("clause-words.tsv", "WITH");

  private final String text;
  private final List<Clause> clauses = new ArrayList<>();

  private ClauseSplitter(String text) {
    this.text = text;
  }

  /**
   * A clause.
   *
   * @param span where it stands, without closing mark
   * @param quantity its goal figure, null where it has none
   */
  record Clause(Span span, @Nullable Quantity quantity) {}

  static List<Clause> split(String text, SentenceEnds ends) {
    var splitter = new ClauseSplitter(text);
    for (Span sentence : Sentences.of(text, ends)) {
      splitter.addParts(sentence);
    }
    return List.copyOf(splitter.clauses);
  }

  private void addParts(Span whole) {
    Span sentence = behindNone(whole);
    List<Quantity> goals = GoalFigures.of(text, sentence);
    if (goals.isEmpty()) {
      clauses.add(new Clause(whole, null));
      return;
    }
    if (sentence.start() > whole.start()) {
      clauses.add(new Clause(Trim.closing(text, new Span(whole.start(), sentence.start())), null));
    }
    int start = sentence.start();
    Quantity current = goals.get(0);
    for (Quantity next : goals.subList(1, goals.size())) {
      Integer cut = cut(start, current, next);
      if (cut != null) {
        addClause(new Span(start, cut), current);
        start = cut;
        current = next;
      }
    }
    addClause(new Span(start, sentence.end()), current);
  }

  /** "Không để xảy ra vụ trên 30 người mắc, …": a goal of none has no figure of its own. */
  private Span behindNone(Span sentence) {
    List<Token> tokens = Token.all(sentence.of(text));
    if (ZeroGoal.end(tokens) == 0) {
      return sentence;
    }
    for (Token token : tokens) {
      if (token.isMark(',')) {
        return new Span(sentence.start() + token.end(), sentence.end());
      }
    }
    return new Span(sentence.end(), sentence.end());
  }

  private void addClause(Span span, Quantity quantity) {
    var cursor = new Cursor(span.of(text));
    while (cursor.take(SEPARATORS) != null) {
      continue;
    }
    int start = Math.min(span.start() + cursor.position(), quantity.span().start());
    clauses.add(new Clause(Trim.closing(text, new Span(start, span.end())), quantity));
  }

  /** Where the next figure's part begins; null when both figures are in one part. */
  private @Nullable Integer cut(int start, Quantity current, Quantity next) {
    int from = current.span().end();
    List<Token> gap = Token.all(text.substring(from, next.span().start()));
    Integer first = null;
    Integer last = null;
    Integer subject = null;
    for (int i = 0; i < gap.size(); i++) {
      Lexicon.Hit hit = SEPARATORS.at(gap, i);
      if (hit != null && separates(gap, i, hit)) {
        int at = from + gap.get(i).start();
        first = first == null ? Integer.valueOf(at) : first;
        last = at;
        boolean opens = SUBJECT.at(gap, i + hit.length()) != null;
        subject = opens && subject == null ? Integer.valueOf(at) : subject;
      }
    }
    if (last == null || isBare(text.substring(last, next.span().start()))) {
      return last;
    }
    if (subject != null || subjectFirst(start, current)) {
      return subject != null ? subject : first;
    }
    boolean listed = current.isShare() && !next.isShare() && !hasPredicate(from, last);
    return listed ? null : last;
  }

  /** "với" parts only in front of a figure ("với 150 lượt người") or of a subject with one. */
  private static boolean separates(List<Token> gap, int index, Lexicon.Hit hit) {
    int behind = index + hit.length();
    return WITH.at(gap, index) == null || behind == gap.size() || SUBJECT.at(gap, behind) != null;
  }

  /** "100% báo cáo viên, hòa giải viên được …": without one the comma lists subjects. */
  private boolean hasPredicate(int from, int to) {
    List<Token> tokens = Token.all(text.substring(from, to));
    for (int i = 0; i < tokens.size(); i++) {
      if (PREDICATE.at(tokens, i) != null) {
        return true;
      }
    }
    return false;
  }

  private boolean subjectFirst(int start, Quantity quantity) {
    return !isBare(text.substring(start, quantity.span().start()));
  }

  /** Whether nothing but framing words and marks stand here. */
  private static boolean isBare(String words) {
    var cursor = new Cursor(words);
    while (!cursor.atEnd()) {
      boolean framing = cursor.take(LEADING) != null || cursor.take(TRAILING) != null;
      if (!framing && cursor.peek().kind() != Token.Kind.MARK) {
        return false;
      }
      cursor.skip(framing ? 0 : 1);
    }
    return true;
  }
}
