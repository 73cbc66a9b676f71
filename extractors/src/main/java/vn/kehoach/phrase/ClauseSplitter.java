package vn.kehoach.phrase;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Comparator;

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
  private static final Lexicon GOAL = Lexicon.only("framing-words.tsv", "GOAL");
  private static final Lexicon SUBJECT = Lexicon.only("framing-words.tsv", "SUBJECT");
  private static final Lexicon PREDICATE = Lexicon.only("framing-words.tsv", "PREDICATE");
  private static final Lexicon SEPARATORS =
      Lexicon.phrases(",", "và", "trong đó", ", trong đó", "(", "với", ", với");
  private static final Lexicon BEYOND = Lexicon.phrases("vượt", "vượt trên");
  private static final Lexicon PLANNED =
      Lexicon.phrases("chỉ tiêu", "kế hoạch", "dự toán", "so với chỉ tiêu", "so với kế hoạch");
  private static final Lexicon WITH = Lexicon.phrases("với", ", với");

  private static final Lexicon REACHED =
      Lexicon.phrases("đạt", "còn", "xuống còn", "lên", "đạt từ");

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
    for (Span sentence : sentences(text, ends)) {
      splitter.addParts(sentence);
    }
    return List.copyOf(splitter.clauses);
  }

  static List<Span> sentences(String text) {
    return sentences(text, SentenceEnds.ALL);
  }

  /** Cut at ";" outside brackets and at the ends of sentences. */
  static List<Span> sentences(String text, SentenceEnds ends) {
    var spans = new ArrayList<Span>();
    int start = 0;
    int depth = 0;
    List<Token> tokens = Token.all(text);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      depth += token.isMark('(') ? 1 : token.isMark(')') && depth > 0 ? -1 : 0;
      boolean stop = depth == 0 && endsSentence(tokens, i) && ends.at(text, token.end());
      if (stop || (depth == 0 && token.isMark(';'))) {
        spans.add(new Span(start, token.end()));
        start = token.end();
      }
    }
    spans.add(new Span(start, text.length()));
    return spans.stream()
        .map(span -> Trim.closing(text, span))
        .filter(span -> span.start() < span.end())
        .toList();
  }

  private static boolean endsSentence(List<Token> tokens, int index) {
    if (!tokens.get(index).isMark('.') || index + 1 >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(index + 1);
    boolean apart = next.start() > tokens.get(index).end();
    return apart && (next.capital() || next.isNumber() || next.kind() == Token.Kind.MARK);
  }

  private void addParts(Span whole) {
    Span sentence = behindNone(whole);
    List<Quantity> goals = goals(sentence);
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

  /**
   * Shares where there are any; else what is counted with a comparator or behind a word of purpose.
   */
  private List<Quantity> goals(Span sentence) {
    List<Quantity> all =
        QuantityGrammar.find(sentence.of(text)).stream()
            .map(q -> shifted(q, sentence.start()))
            .toList();
    if (all.size() > 1) {
      all = all.stream().filter(q -> !exceeds(q)).toList();
    }
    List<Quantity> shares = all.stream().filter(Quantity::isShare).toList();
    return all.stream()
        .filter(
            q -> q.isShare() || (shares.isEmpty() ? isGoal(sentence, q) : isMeasured(sentence, q)))
        .toList();
  }

  /** "320 đơn vị máu, vượt 10% chỉ tiêu được giao": by how much the plan is beaten. */
  private boolean exceeds(Quantity quantity) {
    var cursor = new Cursor(text.substring(quantity.span().start()));
    boolean beyond = quantity.isShare() && cursor.sees(BEYOND);
    return beyond && new Cursor(text.substring(quantity.span().end())).sees(PLANNED);
  }

  private static Quantity shifted(Quantity q, int by) {
    var span = new Span(q.span().start() + by, q.span().end() + by);
    return new Quantity(q.comparator(), q.value(), q.upper(), q.unit(), span);
  }

  /**
   * Beside shares only what is measured or said to be reached counts: the rest is how many there
   * are.
   */
  private boolean isMeasured(Span sentence, Quantity quantity) {
    String unit = quantity.unit() == null ? "" : quantity.unit();
    List<Token> front = Token.all(text.substring(sentence.start(), quantity.span().start()));
    boolean figureOfSubject =
        !front.isEmpty() && front.get(front.size() - 1).isMark(':') && SUBJECT.at(front, 0) != null;
    return unit.contains("/")
        || unit.endsWith("đồng")
        || figureOfSubject
        || REACHED.before(front, front.size()) != null;
  }

  private boolean isGoal(Span sentence, Quantity quantity) {
    String front = text.substring(sentence.start(), quantity.span().start());
    List<Token> tokens = Token.all(front);
    boolean opens = tokens.isEmpty() || tokens.get(tokens.size() - 1).isMark(',');
    Lexicon.Hit hit = GOAL.before(tokens, tokens.size());
    opens |= opensWithSubject(front, tokens);
    boolean compared = quantity.comparator() != Comparator.EQ;
    return opens || compared || hit != null;
  }

  /** "Tổng thu …", "… với tổng chiều dài …": the last part opens with a subject of its own. */
  private static boolean opensWithSubject(String front, List<Token> tokens) {
    int part = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Lexicon.Hit hit = SEPARATORS.at(tokens, i);
      part = hit == null ? part : i + hit.length();
    }
    boolean last = part < tokens.size() && SUBJECT.at(tokens, part) != null;
    boolean figure =
        last && !QuantityGrammar.find(front.substring(tokens.get(part).start())).isEmpty();
    boolean first = SUBJECT.at(tokens, 0) != null && QuantityGrammar.find(front).isEmpty();
    return first || (last && !figure);
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
