package vn.kehoach.phrase;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.DocumentType;

/**
 * Documents cited by type with a number or a date.
 *
 * <pre>
 * citation = type {word of the name} ["số" | ":"] number [","] [["ban hành"] "ngày" date] {sibling}
 *          | type {word of the name} "ngày" date
 * sibling  = ("," | "và") ["số"] number [["ban hành"] "ngày" date]
 * number   = digits "/" … | digits "-" letters "/" …       (inner blanks as printed)
 * </pre>
 */
final class CitationGrammar {

  private static final Lexicon TYPES = Lexicon.of("citation-types.tsv");
  private static final Lexicon LISTED = Lexicon.only("deadline-words.tsv", "LISTED");
  private static final Lexicon OF = Lexicon.only("citation-words.tsv", "OF");

  /** "trước ngày", "chậm nhất ngày": a deadline, never a document's date. */
  private static final Lexicon BOUNDS = Lexicon.of("time-words.tsv");

  private static final Lexicon NUMBER_WORD = Lexicon.only("citation-words.tsv", "NUMBER");
  private static final Lexicon DAY = Lexicon.only("citation-words.tsv", "DAY");

  /** A law that amends others names them: "Luật sửa đổi … của Luật A và Luật B". */
  private static final Lexicon AMENDS = Lexicon.only("citation-words.tsv", "AMENDS");

  private static final Lexicon LAWS = Lexicon.only("citation-words.tsv", "LAW");
  private static final int AMENDING_WORDS = 40;

  /** Words that a law's name may have before its number or date. */
  private static final int NAME_WORDS = 14;

  private CitationGrammar() {}

  static List<Citation> find(String text) {
    return find(new Cursor(text));
  }

  static List<Citation> find(Cursor cursor) {
    int from = cursor.index();
    cursor.goTo(0);
    var found = new ArrayList<Citation>();
    while (!cursor.atEnd()) {
      Citation citation = take(cursor);
      if (citation == null) {
        cursor.skip(1);
      }
      while (citation != null) {
        found.add(citation);
        citation = takeSibling(cursor, citation.type());
      }
    }
    cursor.goTo(from);
    return List.copyOf(found);
  }

  /** "Kế hoạch số 12/KH-UBND, 13/KH-UBND": the next number of the same type of document. */
  private static @Nullable Citation takeSibling(Cursor cursor, DocumentType type) {
    int from = cursor.index();
    boolean joined = cursor.take(LISTED) != null;
    int start = cursor.position();
    boolean code = seesNumber(cursor) || (seesNamed(cursor) && seesNumberBehindWord(cursor));
    String number = joined && code ? takeNumber(cursor) : null;
    if (number == null) {
      cursor.goTo(from);
      return null;
    }
    int numberEnd = cursor.lastEnd();
    return new Citation(type, number, takeDate(cursor), start, numberEnd, cursor.lastEnd());
  }

  private static boolean seesNumberBehindWord(Cursor cursor) {
    int from = cursor.index();
    cursor.take(NUMBER_WORD);
    cursor.takeMark(':');
    boolean number = seesNumber(cursor);
    cursor.goTo(from);
    return number;
  }

  /** Takes a citation that starts at the cursor; otherwise the cursor stays. */
  static @Nullable Citation take(Cursor cursor) {
    int from = cursor.index();
    int start = cursor.position();
    Lexicon.Hit type = cursor.take(TYPES);
    if (type == null) {
      return null;
    }
    var kind = DocumentType.valueOf(type.label());
    skipName(cursor, kind);
    String number = takeNumber(cursor);
    boolean room = number == null && takeRoom(cursor);
    int numberEnd = cursor.lastEnd();
    DateFinding date = takeDate(cursor);
    if (number == null
        && !room
        && !(date != null && (cursor.tokens().get(from).capital() || issued(cursor)))) {
      cursor.goTo(from);
      return null;
    }
    return new Citation(kind, number, date, start, numberEnd, cursor.lastEnd());
  }

  /** "báo cáo ngày 15/6/2026" cites nothing, "kế hoạch ngày 15/6/2026 của UBND tỉnh" does. */
  private static boolean issued(Cursor cursor) {
    return cursor.sees(OF);
  }

  /** Laws are cited by name, other types at most by a word or two before the number. */
  private static void skipName(Cursor cursor, DocumentType type) {
    boolean law = type == DocumentType.LUAT || type == DocumentType.PHAP_LENH;
    boolean amends = law && cursor.sees(AMENDS);
    int from = cursor.index();
    int words = amends ? AMENDING_WORDS : law ? NAME_WORDS : 3;
    for (int i = 0; i < words; i++) {
      boolean bounded = BOUNDS.before(cursor.tokens(), cursor.index()) != null;
      boolean numbered = seesNamed(cursor) || seesNumber(cursor) || seesRoom(cursor);
      if (numbered || (cursor.sees(DAY) && !bounded)) {
        return;
      }
      boolean comma = law && cursor.isMark(',');
      boolean other = cursor.sees(TYPES) && !(amends && cursor.sees(LAWS));
      if (other || !(cursor.peek().isWord() || comma)) {
        break;
      }
      cursor.skip(1);
    }
    cursor.goTo(from);
  }

  /** "số 5", "số: 5"; not "một số điều", nor a blank to be filled in. */
  private static boolean seesNamed(Cursor cursor) {
    Lexicon.Hit named = NUMBER_WORD.at(cursor.tokens(), cursor.index());
    return named != null && cursor.peek(named.length()).isNumber();
  }

  private static boolean seesRoom(Cursor cursor) {
    int from = cursor.index();
    boolean room = takeRoom(cursor);
    cursor.goTo(from);
    return room;
  }

  private static boolean seesNumber(Cursor cursor) {
    Token next = cursor.peek(1);
    boolean joined = next.isMark('/') || next.isMark('-');
    return cursor.peek().isNumber() && joined && (isCode(cursor, 2) || isYearThenCode(cursor));
  }

  private static boolean isCode(Cursor cursor, int ahead) {
    return cursor.peek(ahead).isWord() && cursor.peek(ahead).capital();
  }

  /** "20/2020/QĐ-TTg" */
  private static boolean isYearThenCode(Cursor cursor) {
    return cursor.peek(2).isNumber() && cursor.peek(3).isMark('/') && isCode(cursor, 4);
  }

  private static @Nullable String takeNumber(Cursor cursor) {
    int from = cursor.index();
    boolean named = cursor.take(NUMBER_WORD) != null;
    cursor.takeMark(':');
    if (!cursor.peek().isNumber() || (!named && !seesNumber(cursor))) {
      cursor.goTo(from);
      return null;
    }
    int start = cursor.position();
    cursor.skip(1);
    while (continuesNumber(cursor)) {
      cursor.skip(1);
    }
    return new Span(start, cursor.lastEnd()).of(cursor.text()).replaceAll("\\s+", " ");
  }

  /** "số /KH-UBND", "số …/QĐ-UBND": room for a number that is not printed. */
  private static boolean takeRoom(Cursor cursor) {
    int from = cursor.index();
    boolean named = cursor.take(NUMBER_WORD) != null;
    cursor.takeMark(':');
    while (named && (cursor.isMark('.') || cursor.isMark('…') || cursor.isMark('_'))) {
      cursor.skip(1);
    }
    if (!named || !isJoint(cursor.peek()) || !isCode(cursor, 1)) {
      cursor.goTo(from);
      return false;
    }
    cursor.skip(2);
    while (continuesNumber(cursor)) {
      cursor.skip(1);
    }
    return true;
  }

  /** "02- KH/BCĐTW", "220/ KH-UBND", "SNV-CCHC&amp;VTLT": marks join, blanks beside them too. */
  private static boolean continuesNumber(Cursor cursor) {
    Token here = cursor.peek();
    if (isJoint(here)) {
      Token next = cursor.peek(1);
      boolean code = next.isNumber() || (next.isWord() && next.capital());
      return code && near(here, next) && !startsDate(cursor);
    }
    boolean afterJoint = isJoint(cursor.peek(-1));
    boolean glued = cursor.glued();
    return (here.isNumber() || here.isWord()) && (glued || (afterJoint && here.capital()));
  }

  private static boolean startsDate(Cursor cursor) {
    return cursor.peek().isMark('-') && !cursor.glued() && cursor.peek(1).isNumber();
  }

  private static boolean near(Token mark, Token next) {
    return next.start() - mark.end() <= 1;
  }

  private static boolean isJoint(Token token) {
    return token.isMark('/') || token.isMark('-') || token.isMark('&');
  }

  private static @Nullable DateFinding takeDate(Cursor cursor) {
    int from = cursor.index();
    cursor.takeMark(',');
    cursor.takeMark('(');
    boolean named = cursor.take(DAY) != null;
    DateFinding date = named ? DateGrammar.take(cursor) : null;
    if (date == null) {
      cursor.goTo(from);
    }
    return date;
  }
}
