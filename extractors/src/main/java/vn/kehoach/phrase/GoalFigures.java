package vn.kehoach.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.kehoach.model.Comparator;

/**
 * Which figures of a sentence are goals: shares where there are any, else what is counted with a
 * comparator, behind a word of purpose, or of a subject that is measured.
 */
final class GoalFigures {

  private static final Lexicon GOAL = Lexicon.only("framing-words.tsv", "GOAL");
  private static final Lexicon SUBJECT = Lexicon.only("framing-words.tsv", "SUBJECT");
  private static final Lexicon PREDICATE = Lexicon.only("framing-words.tsv", "PREDICATE");
  private static final Lexicon SEPARATORS = Lexicon.only("clause-words.tsv", "SEPARATOR");
  private static final Lexicon BEYOND = Lexicon.only("clause-words.tsv", "BEYOND");
  private static final Lexicon PLANNED = Lexicon.only("clause-words.tsv", "PLANNED");
  private static final Lexicon LABEL = Lexicon.only("framing-words.tsv", "LABEL");
  private static final Lexicon REACHED = Lexicon.only("clause-words.tsv", "REACHED");
  private static final Lexicon RESULT = Lexicon.only("quantity-words.tsv", "RESULT");

  private final String text;
  private final Span sentence;
  private final List<Quantity> accepted = new ArrayList<>();

  private GoalFigures(String text, Span sentence) {
    this.text = text;
    this.sentence = sentence;
  }

  /** The goals of a sentence, in order. */
  static List<Quantity> of(String text, Span sentence) {
    return new GoalFigures(text, sentence).find();
  }

  private List<Quantity> find() {
    List<Quantity> all =
        QuantityGrammar.find(sentence.of(text)).stream()
            .map(quantity -> shifted(quantity, sentence.start()))
            .filter(quantity -> !isResult(quantity))
            .toList();
    if (all.size() > 1) {
      all = all.stream().filter(quantity -> !exceeds(quantity)).toList();
    }
    boolean shares = all.stream().anyMatch(Quantity::isShare);
    for (Quantity quantity : all) {
      boolean goal = shares ? isMeasured(quantity) : isGoal(quantity);
      if (quantity.isShare() || goal || RankGrammar.isRank(quantity)) {
        accepted.add(quantity);
      }
    }
    return List.copyOf(accepted);
  }

  private static Quantity shifted(Quantity q, int by) {
    var span = new Span(q.span().start() + by, q.span().end() + by);
    return new Quantity(q.comparator(), q.value(), q.upper(), q.unit(), span);
  }

  /** "đạt 106%KH": how much of a plan was reached. */
  private boolean isResult(Quantity quantity) {
    return quantity.isShare() && behind(quantity).sees(RESULT);
  }

  /** "320 đơn vị máu, vượt 10% chỉ tiêu được giao": by how much the plan is beaten. */
  private boolean exceeds(Quantity quantity) {
    var cursor = new Cursor(text.substring(quantity.span().start()));
    boolean beyond = quantity.isShare() && cursor.sees(BEYOND);
    return beyond && behind(quantity).sees(PLANNED);
  }

  private Cursor behind(Quantity quantity) {
    return new Cursor(text.substring(quantity.span().end()));
  }

  private List<Token> front(Quantity quantity) {
    return Token.all(text.substring(sentence.start(), quantity.span().start()));
  }

  /**
   * Beside shares only what is measured or said to be reached counts: the rest is how many there
   * are.
   */
  private boolean isMeasured(Quantity quantity) {
    String unit = quantity.unit() == null ? "" : quantity.unit();
    List<Token> front = front(quantity);
    boolean labelled = !front.isEmpty() && front.get(front.size() - 1).isMark(':');
    boolean figureOfSubject =
        labelled
            && (SUBJECT.at(front, 0) != null || (accepted.isEmpty() && LABEL.at(front, 0) == null));
    return unit.contains("/")
        || IndicatorWording.isMoney(unit)
        || figureOfSubject
        || REACHED.before(front, front.size()) != null;
  }

  private boolean isGoal(Quantity quantity) {
    List<Token> front = front(quantity);
    boolean opens = front.isEmpty() || front.get(front.size() - 1).isMark(',');
    boolean compared = quantity.comparator() != Comparator.EQ;
    boolean worded =
        GOAL.before(front, front.size()) != null || REACHED.before(front, front.size()) != null;
    return opens || compared || worded || opensWithSubject(front) || closesItsPart(quantity, front);
  }

  /** "Tổng thu …", "… với tổng chiều dài …": the last part opens with a subject of its own. */
  private boolean opensWithSubject(List<Token> front) {
    int part = lastPart(front);
    boolean last = part < front.size() && SUBJECT.at(front, part) != null;
    String words = text.substring(sentence.start());
    boolean figure =
        last && hasFigure(words, front.get(part).start(), front.get(front.size() - 1).end());
    boolean first =
        SUBJECT.at(front, 0) != null && !hasFigure(words, 0, front.get(front.size() - 1).end());
    return first || (last && !figure);
  }

  private static boolean hasFigure(String words, int from, int to) {
    return !QuantityGrammar.find(words.substring(from, to)).isEmpty();
  }

  /**
   * "Trồng mới rừng tập trung 28,333 ha", "…, gia cầm 120.000 con": the figure at the end of a part
   * is what is wanted, where the part begins with a word of purpose or goes on a list of the same
   * unit.
   */
  private boolean closesItsPart(Quantity quantity, List<Token> front) {
    Cursor behind = behind(quantity);
    int part = lastPart(front);
    boolean closes = behind.atEnd() || behind.peek().kind() == Token.Kind.MARK;
    boolean free =
        part < front.size() && front.subList(part, front.size()).stream().allMatch(Token::isWord);
    if (!closes || !free) {
      return false;
    }
    boolean purpose = GOAL.at(front, part) != null;
    return purpose || (goesOn(quantity) && !hasPredicate(front.subList(part, front.size())));
  }

  private boolean goesOn(Quantity quantity) {
    return !accepted.isEmpty()
        && Objects.equals(accepted.get(accepted.size() - 1).unit(), quantity.unit());
  }

  private static boolean hasPredicate(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (PREDICATE.at(tokens, i) != null) {
        return true;
      }
    }
    return false;
  }

  /** Where the part behind the last separator begins. */
  private static int lastPart(List<Token> front) {
    int part = 0;
    for (int i = 0; i < front.size(); i++) {
      Lexicon.Hit hit = SEPARATORS.at(front, i);
      part = hit == null ? part : i + hit.length();
    }
    return part;
  }
}
