package vn.kehoach.phrase;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Period;

/**
 * What a clause measures: its words without figure, comparator, framing words and time.
 *
 * @param indicator the words, empty where the clause has none of its own
 * @param period the time the clause names
 */
record IndicatorWording(String indicator, @Nullable Period period) {

  private static final Lexicon LEADING = Lexicon.only("framing-words.tsv", "LEADING");
  private static final Lexicon LABEL = Lexicon.only("framing-words.tsv", "LABEL");
  private static final Lexicon PREDICATE = Lexicon.only("framing-words.tsv", "PREDICATE");
  private static final Lexicon KEPT = Lexicon.only("framing-words.tsv", "KEPT");
  private static final Lexicon SUBJECT = Lexicon.only("framing-words.tsv", "SUBJECT");
  private static final Lexicon NOT = Lexicon.only("clause-words.tsv", "NOT");
  private static final Lexicon TRAILING = Lexicon.only("framing-words.tsv", "TRAILING");
  private static final Lexicon COMPARED = Lexicon.only("clause-words.tsv", "ASIDE");
  private static final Lexicon AIM = Lexicon.only("framing-words.tsv", "AIM");
  private static final Lexicon CONSEQUENCE = Lexicon.only("framing-words.tsv", "CONSEQUENCE");
  private static final Lexicon RATE = Lexicon.only("clause-words.tsv", "RATE");
  private static final Lexicon SOURCE = Lexicon.only("clause-words.tsv", "SOURCE");
  private static final Lexicon BEYOND = Lexicon.only("clause-words.tsv", "UP_DOWN");
  private static final Lexicon FROM = Lexicon.only("clause-words.tsv", "FROM");
  private static final Lexicon EXTENT = Lexicon.only("clause-words.tsv", "EXTENT");
  private static final Lexicon MONEY = Lexicon.only("clause-words.tsv", "MONEY");
  private static final Lexicon GOAL = Lexicon.only("framing-words.tsv", "GOAL");

  static IndicatorWording of(String text, Span clause, Quantity quantity, DateContext ctx) {
    String front = text.substring(clause.start(), quantity.span().start());
    String back = text.substring(Math.min(quantity.span().end(), clause.end()), clause.end());
    Timed left = Timed.cut(front, ctx);
    Timed right = Timed.cut(withoutConsequence(back), ctx);
    String after = withoutBeyond(withoutSource(right.words()));
    String head = withoutLeading(withoutLabel(left.words(), quantity, after));
    String subject = withoutTrailing(head);
    boolean other = after.startsWith(",") && !subject.isEmpty();
    String rest = other ? "" : stripMarks(after);
    if (quantity.isShare()
        && !rest.isEmpty()
        && AIM.before(Token.all(head), Token.all(head).size()) != null) {
      subject = "";
    }
    subject = fromRate(subject);
    boolean framed = !head.endsWith(subject);
    String noun = noun(quantity, subject, rest, framed);
    String indicator = joined(subject, noun, rest);
    return new IndicatorWording(
        Trim.closing(indicator), left.period() != null ? left.period() : right.period());
  }

  /** The counted noun is part of the words unless it only measures ("đạt 73 triệu đồng"). */
  private static String noun(Quantity quantity, String subject, String rest, boolean framed) {
    String unit = quantity.unit();
    if (quantity.isShare() || unit == null) {
      return "";
    }
    if (RankGrammar.isRank(quantity)) {
      return unit;
    }
    boolean measured = framed || new Cursor(subject).sees(SUBJECT);
    boolean measures = !subject.isEmpty() && rest.isEmpty() && (measured || !awaitsNoun(subject));
    if (rest.isEmpty() && unit.indexOf('/') > 0 && isBareVerb(subject)) {
      return unit.substring(0, unit.indexOf('/'));
    }
    boolean extent = !subject.isEmpty() && EXTENT.before(Token.all(unit), 1) != null;
    return measures || extent || unit.contains("/") || isMoney(unit) ? "" : unit;
  }

  /** "đào tạo nghề cho" 500 "lao động" wants its noun, "rừng trồng tập trung" 28 "ha" does not. */
  private static boolean awaitsNoun(String subject) {
    List<Token> tokens = Token.all(subject);
    return GOAL.before(tokens, tokens.size()) != null;
  }

  /** Nothing, or no more than "Tổ chức". */
  private static boolean isBareVerb(String subject) {
    var cursor = new Cursor(subject);
    cursor.take(GOAL);
    return cursor.atEnd();
  }

  /** Whether a unit is money. */
  static boolean isMoney(String unit) {
    List<Token> tokens = Token.all(unit);
    return MONEY.before(tokens, tokens.size()) != null;
  }

  private static String joined(String... parts) {
    var out = new StringBuilder();
    for (String part : parts) {
      boolean gap = !out.isEmpty() && !part.isEmpty() && ",;.)".indexOf(part.charAt(0)) < 0;
      out.append(gap ? " " : "").append(part);
    }
    return out.toString();
  }

  private static String withoutLeading(String words) {
    var cursor = new Cursor(words);
    while (!cursor.atEnd()) {
      if (!cursor.sees(KEPT) && cursor.take(LEADING) != null) {
        continue;
      }
      if (cursor.peek().kind() == Token.Kind.MARK && !cursor.isMark('"')) {
        cursor.skip(1);
      } else {
        break;
      }
    }
    return words.substring(Math.min(cursor.position(), words.length())).strip();
  }

  /**
   * "Về cải cách thể chế: 100% văn bản …": the topic in front of a colon is not measured; "Số mẫu
   * giám sát: 45 mẫu" is, and so is "Cúm gia cầm: 100% trang trại", which says nothing without it.
   */
  private static String withoutLabel(String words, Quantity quantity, String rest) {
    int colon = words.indexOf(':');
    if (colon < 0) {
      return words;
    }
    boolean topic = new Cursor(words).sees(LABEL);
    boolean said = !new Cursor(words).sees(SUBJECT) && quantity.isShare() && hasPredicate(rest);
    return topic || said ? words.substring(colon + 1) : words;
  }

  /** "người dân dùng dịch vụ số" says all; "tổng đàn" is said of what the label names. */
  private static boolean hasPredicate(String words) {
    List<Token> tokens = Token.all(words);
    for (int i = 0; i < tokens.size(); i++) {
      if (PREDICATE.at(tokens, i) != null) {
        return true;
      }
    }
    return false;
  }

  private static String withoutTrailing(String words) {
    List<Token> tokens = Token.all(words);
    int end = tokens.size();
    for (int cut = trailing(tokens, end); cut > 0; cut = trailing(tokens, end)) {
      end -= cut;
    }
    return end == 0 ? "" : words.substring(0, tokens.get(end - 1).end());
  }

  private static int trailing(List<Token> tokens, int end) {
    if (end == 0) {
      return 0;
    }
    for (int length = Math.min(5, end); length > 0; length--) {
      if (TRAILING.at(tokens.subList(0, end), end - length) instanceof Lexicon.Hit hit
          && hit.length() == length
          && NOT.before(tokens, end - length) == null) {
        return length;
      }
    }
    return tokens.get(end - 1).isMark(',') ? 1 : 0;
  }

  private static String stripMarks(String words) {
    String stripped = words.strip();
    while (!stripped.isEmpty() && ",:;.)=".indexOf(stripped.charAt(0)) >= 0) {
      stripped = stripped.substring(1).strip();
    }
    return stripped;
  }

  /** "Giữ vững an ninh, tỷ lệ phá án": where a rate stands, it is what is measured. */
  private static String fromRate(String subject) {
    List<Token> tokens = Token.all(subject);
    for (int i = 1; i < tokens.size() && RATE.at(tokens, 0) == null; i++) {
      if (tokens.get(i - 1).isMark(',') && RATE.at(tokens, i) != null) {
        return subject.substring(tokens.get(i).start());
      }
    }
    return subject;
  }

  /** "…, góp phần …": what the goal is good for is not measured. */
  private static String withoutConsequence(String words) {
    List<Token> tokens = Token.all(words);
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).isMark(',') && CONSEQUENCE.at(tokens, i + 1) != null) {
        return words.substring(0, tokens.get(i).start()).strip();
      }
    }
    return words;
  }

  /** "… theo Quyết định số 06/QĐ-TTg …": where the figure comes from is not what it measures. */
  private static String withoutSource(String words) {
    for (Citation citation : CitationGrammar.find(words)) {
      List<Token> before = Token.all(words.substring(0, citation.start()));
      Lexicon.Hit source = SOURCE.before(before, before.size());
      if (source != null) {
        return words.substring(0, before.get(before.size() - source.length()).start()).strip();
      }
    }
    return words;
  }

  /**
   * Without "trở lên" that belongs to the figure in front; "từ 3 sao trở lên" and "từ trung cấp trở
   * lên" have their own.
   */
  private static String withoutBeyond(String words) {
    var cursor = new Cursor(words);
    while (!cursor.atEnd()) {
      int start = cursor.position();
      if (cursor.peek().isNumber() || cursor.sees(FROM)) {
        return words;
      }
      if (cursor.take(BEYOND) != null) {
        return (words.substring(0, start).strip() + " " + words.substring(cursor.lastEnd()).strip())
            .strip();
      }
      cursor.skip(1);
    }
    return words;
  }

  /** Words with the time at their start or end cut off. */
  private record Timed(String words, @Nullable Period period) {

    static Timed cut(String words, DateContext ctx) {
      var cursor = new Cursor(words);
      List<Span> cited = CitationGrammar.find(words).stream().map(Citation::span).toList();
      while (!cursor.atEnd()) {
        int from = cursor.index();
        boolean inside = cited.stream().anyMatch(span -> span.contains(cursor.position()));
        boolean compared = COMPARED.before(cursor.tokens(), from) != null;
        TimeReading time = inside || compared ? null : TimeGrammar.take(cursor, ctx, false);
        if (time != null && time.due() != null) {
          boolean opens = isFraming(words.substring(0, time.span().start()));
          boolean closes = cursor.atEnd() || ",()".contains(cursor.peek().key());
          closes |= withoutTrailing(words.substring(time.span().end())).isBlank();
          if (opens || closes) {
            return new Timed(without(words, time.span()), PeriodGrammar.period(time, words));
          }
        }
        cursor.goTo(from + 1);
      }
      return new Timed(words, null);
    }

    private static boolean isFraming(String words) {
      return withoutLeading(words).isEmpty();
    }

    private static String without(String words, Span span) {
      String front = words.substring(0, span.start()).strip();
      String back = stripMarks(words.substring(span.end()));
      return (front + " " + back).strip();
    }
  }
}
