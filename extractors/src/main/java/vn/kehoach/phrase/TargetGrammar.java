package vn.kehoach.phrase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Comparator;

/**
 * Targets of an objective's sentences and of a table's rows.
 *
 * <p>A sentence is cut into clauses ({@link ClauseSplitter}), each with at most one figure that is
 * a goal; the clause without figure and framing words is the indicator ({@link IndicatorWording}).
 */
public final class TargetGrammar {

  private static final Lexicon LISTED = Lexicon.only("deadline-words.tsv", "LISTED");
  private static final Lexicon PAST = Lexicon.only("framing-words.tsv", "PAST");
  private static final Lexicon CHANGE = Lexicon.only("framing-words.tsv", "CHANGE");
  private static final Lexicon COMPARED = Lexicon.only("clause-words.tsv", "COMPARED");
  private static final Lexicon AMONG = Lexicon.only("clause-words.tsv", "AMONG");
  private static final Lexicon HAVING = Lexicon.only("clause-words.tsv", "HAVING");
  private static final Lexicon RATE = Lexicon.only("clause-words.tsv", "RATE");
  private static final Lexicon GOAL = Lexicon.only("framing-words.tsv", "GOAL");

  private TargetGrammar() {}

  /** All targets that one objective carries, in order. */
  public static List<TargetClause> sentence(String objectiveText, DateContext ctx) {
    return sentence(objectiveText, ctx, SentenceEnds.ALL);
  }

  /**
   * All targets that one objective carries, in order.
   *
   * @param ends tells where its sentences end
   */
  public static List<TargetClause> sentence(
      String objectiveText, DateContext ctx, SentenceEnds ends) {
    var found = new ArrayList<TargetClause>();
    String topic = "";
    for (ClauseSplitter.Clause clause : ClauseSplitter.split(objectiveText, ends)) {
      TargetClause last = found.isEmpty() ? null : found.get(found.size() - 1);
      TargetClause target =
          clause.quantity() == null
              ? zero(objectiveText, clause.span())
              : target(objectiveText, clause.span(), clause.quantity(), last, ctx);
      int past = clause.quantity() == null ? -1 : past(clause.span().of(objectiveText));
      if (past >= 0) {
        topic = Trim.closing(clause.span().of(objectiveText).substring(0, past));
      } else if (target != null) {
        target = target.indicator().isEmpty() ? target.withIndicator(topic) : target;
        found.add(target);
      }
    }
    return withIndicators(found);
  }

  /** "Năm 2026: 85%; năm 2027: 90% hộ …": figures in front share the words that follow. */
  private static List<TargetClause> withIndicators(List<TargetClause> found) {
    var named = new ArrayList<TargetClause>();
    String behind = "";
    for (int i = found.size() - 1; i >= 0; i--) {
      TargetClause target = found.get(i);
      behind = target.indicator().isEmpty() ? behind : target.indicator();
      if (!behind.isEmpty()) {
        named.add(0, target.indicator().isEmpty() ? target.withIndicator(behind) : target);
      }
    }
    return List.copyOf(named);
  }

  /** The target of a table row; empty when the value cell says nothing. */
  public static Optional<TargetClause> cell(
      String indicatorCell, String valueCell, @Nullable String measureCell, DateContext ctx) {
    return TargetCell.read(indicatorCell, valueCell, measureCell, ctx);
  }

  /** Whether a value cell holds no words and no figures: an empty one, or "-". */
  public static boolean isBlank(String valueCell) {
    return valueCell.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /** Where "ước thực hiện …" opens a clause or follows its topic: no goal; -1 for none. */
  private static int past(String clause) {
    int colon = clause.indexOf(':') + 1;
    return new Cursor(clause.substring(colon)).sees(PAST) ? colon : -1;
  }

  private static TargetClause target(
      String text, Span span, Quantity quantity, @Nullable TargetClause last, DateContext ctx) {
    var wording = IndicatorWording.of(text, span, quantity, ctx);
    String before = last == null ? "" : last.indicator();
    String indicator = wording.indicator().isEmpty() ? before : wording.indicator();
    Comparator comparator = quantity.comparator();
    if (last != null && joined(text, last.span(), span)) {
      Cursor words = new Cursor(indicator);
      boolean ranked = RankGrammar.isRank(quantity) && RankGrammar.opensWithVerb(indicator);
      if (ranked || words.take(CHANGE) != null && words.sees(COMPARED)) {
        indicator = before + " " + indicator;
      } else if (quantity.isShare() && quantity.span().start() == span.start()) {
        String change = change(text, last);
        indicator = joined(change, indicator);
        comparator = change.isEmpty() ? comparator : sameBound(comparator, last.comparator());
      } else if (!quantity.isShare() && quantity.span().start() == span.start()) {
        indicator = joined(purpose(last), indicator);
      }
    } else if (last != null && quantity.isShare() && among(text, last.span(), span)) {
      indicator = joined(before, having(span.of(text), quantity, span) + indicator);
    }
    return new TargetClause(
        indicator,
        comparator,
        quantity.value(),
        quantity.upper(),
        RankGrammar.isRank(quantity) ? null : quantity.unit(),
        span.of(text),
        wording.period(),
        span);
  }

  /** "… đạt 72%, trong đó có chứng chỉ đạt 35%": a share of those of whom the last one speaks. */
  private static boolean among(String text, Span last, Span next) {
    List<Token> gap = Token.all(text.substring(Math.min(last.end(), next.start()), next.start()));
    return AMONG.before(gap, gap.size()) != null && new Cursor(last.of(text)).sees(RATE);
  }

  /** What they have is part of what is measured, unless the figure stands right behind. */
  private static String having(String clause, Quantity quantity, Span span) {
    var cursor = new Cursor(clause);
    Lexicon.Hit has = cursor.take(HAVING);
    boolean frames = has != null && span.start() + cursor.position() >= quantity.span().start();
    return has == null || frames ? "" : clause.substring(0, cursor.lastEnd()) + " ";
  }

  /** Whether nothing but a comma or "và" stands between two clauses. */
  private static boolean joined(String text, Span last, Span next) {
    int from = Math.min(last.end(), next.start());
    List<Token> gap = Token.all(text.substring(from, next.start()));
    Lexicon.Hit listed = LISTED.at(gap, 0);
    return listed != null && listed.length() == gap.size();
  }

  /** "Giảm tối thiểu 10% số cuộc họp, 15% chi phí": the fall holds for both. */
  private static String change(String text, TargetClause last) {
    var cursor = new Cursor(last.indicator());
    boolean figures = new Cursor(last.span().of(text)).sees(CHANGE);
    return figures && cursor.take(CHANGE) != null
        ? last.indicator().substring(0, cursor.lastEnd())
        : "";
  }

  /** "Thành lập mới 06 tổ liên gia, 04 điểm chữa cháy": what is done holds for both. */
  private static String purpose(TargetClause last) {
    var cursor = new Cursor(last.indicator());
    return cursor.take(GOAL) != null && new Cursor(last.text()).sees(GOAL)
        ? last.indicator().substring(0, cursor.lastEnd())
        : "";
  }

  private static String joined(String front, String words) {
    return front.isEmpty() ? words : front + " " + words;
  }

  private static Comparator sameBound(Comparator own, Comparator last) {
    boolean least = last == Comparator.GE || last == Comparator.GT;
    return own == Comparator.EQ && least ? last : own;
  }

  /** "Không có đơn thư vượt cấp": a goal of none. */
  private static @Nullable TargetClause zero(String text, Span span) {
    String words = span.of(text);
    List<Token> tokens = Token.all(words);
    int end = ZeroGoal.end(tokens);
    String indicator = end == 0 ? "" : Trim.closing(words.substring(tokens.get(end - 1).end()));
    return indicator.isEmpty()
        ? null
        : new TargetClause(
            indicator, Comparator.EQ, BigDecimal.ZERO, null, null, words, null, span);
  }
}
