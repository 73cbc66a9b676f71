package vn.kehoach.phrase;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.DocumentType;
import vn.kehoach.model.LegalReference;

/**
 * Documents cited in a recital.
 *
 * <pre>
 * recital  = ["Căn cứ" | "Thực hiện" | …] outer {";" outer} ["." the author's own sentence]
 * outer    = citation ["của" issuer] words {nested words}
 * nested   = citation ["của" issuer]
 * issuer   = words up to "về", "thực hiện", "ban hành", …
 * </pre>
 */
public final class LegalReferenceGrammar {

  private static final Lexicon OPENING = Lexicon.only("citation-words.tsv", "OPENING");
  private static final Lexicon STOP = Lexicon.only("citation-words.tsv", "STOP");
  private static final Lexicon LAWS = Lexicon.phrases("luật", "bộ luật", "hiến pháp", "pháp lệnh");
  private static final Lexicon OF = Lexicon.phrases("của", "do");
  private static final Lexicon MINISTRY = Lexicon.phrases("bộ", "sở", "liên bộ", "ban chỉ đạo");
  private static final Lexicon AUTHOR = Lexicon.only("citation-words.tsv", "AUTHOR");
  private static final Lexicon ANNOUNCES = Lexicon.only("citation-words.tsv", "ANNOUNCES");
  private static final Lexicon DAY = Lexicon.phrases("ngày");
  private static final String AND = Token.all("và").get(0).key();
  private static final int ISSUER_WORDS = 24;

  private LegalReferenceGrammar() {}

  /** The documents of a recital, each outer one followed by those nested in it. */
  public static List<LegalReference> parse(String recital) {
    var found = new ArrayList<LegalReference>();
    for (Span sentence : Sentences.of(recital)) {
      if (!addSegment(sentence.of(recital), found) && !found.isEmpty()) {
        break;
      }
    }
    return List.copyOf(found);
  }

  private static boolean addSegment(String segment, List<LegalReference> found) {
    var cursor = new Cursor(segment);
    boolean opened = false;
    while (cursor.take(OPENING) != null) {
      opened = true;
    }
    int start = cursor.position();
    String text = withoutOwnWords(segment.substring(Math.min(start, segment.length())));
    List<Citation> citations = CitationGrammar.find(text);
    if (citations.isEmpty() || (citations.get(0).start() > 0 && startsWithLaw(text))) {
      return addLaw(text, found);
    }
    if (citations.get(0).start() > 0 && !opened) {
      return false;
    }
    for (int i = 0; i < citations.size(); i++) {
      int limit = i + 1 < citations.size() ? citations.get(i + 1).start() : text.length();
      found.add(reference(text, citations.get(i), limit, i > 0));
    }
    return true;
  }

  /** "…, UBND xã Tân An xây dựng kế hoạch như sau": what the author does is no citation. */
  private static String withoutOwnWords(String text) {
    List<Token> tokens = Token.all(text);
    for (int i = tokens.size() - 1; i > 0; i--) {
      Lexicon.Hit author = tokens.get(i).isMark(',') ? AUTHOR.at(tokens, i + 1) : null;
      if (author != null && announces(tokens, i + 1 + author.length())) {
        return Trim.closing(text.substring(0, tokens.get(i).start()));
      }
    }
    return Trim.closing(text);
  }

  private static boolean announces(List<Token> tokens, int from) {
    for (int i = from; i < tokens.size(); i++) {
      if (ANNOUNCES.at(tokens, i) != null) {
        return true;
      }
    }
    return false;
  }

  private static LegalReference reference(
      String text, Citation citation, int limit, boolean nested) {
    Span issuer = issuer(text, citation.end(), limit);
    int end = issuer == null ? citation.end() : issuer.end();
    return new LegalReference(
        citation.type(),
        citation.number(),
        citation.date() == null ? null : citation.date().date(),
        issuer == null ? null : issuer.of(text),
        nested ? text.substring(citation.start(), end) : text,
        nested);
  }

  /** A law that is cited by its name alone. */
  private static boolean addLaw(String text, List<LegalReference> found) {
    if (!startsWithLaw(text)) {
      return false;
    }
    found.add(new LegalReference(DocumentType.LUAT, null, null, null, text, false));
    return true;
  }

  private static boolean startsWithLaw(String text) {
    var cursor = new Cursor(text);
    return cursor.peek().capital() && cursor.sees(LAWS);
  }

  private static @Nullable Span issuer(String text, int from, int limit) {
    var cursor = new Cursor(text.substring(0, limit));
    while (!cursor.atEnd() && cursor.position() < from) {
      cursor.skip(1);
    }
    skipLooseDate(cursor);
    cursor.takeMark(',');
    if (cursor.take(OF) == null) {
      return null;
    }
    int start = cursor.position();
    boolean ministry = cursor.sees(MINISTRY);
    int words = 0;
    while (!cursor.atEnd() && !endsIssuer(cursor, ministry, words) && words < ISSUER_WORDS) {
      cursor.skip(1);
      words++;
    }
    while (words > 0 && cursor.peek(-1).key().equals(AND)) {
      cursor.skip(-1);
      words--;
    }
    return words == 0 ? null : Trim.closing(text, new Span(start, cursor.lastEnd()));
  }

  /** "ngày 23/7", "ngày tháng 7 năm 2025": a date that is not whole. */
  private static void skipLooseDate(Cursor cursor) {
    if (cursor.take(DAY) != null) {
      while (cursor.peek().isNumber() || cursor.isMark('/')) {
        cursor.skip(1);
      }
    }
  }

  private static boolean endsIssuer(Cursor cursor, boolean ministry, int words) {
    if (words > 0 && STOP.at(cursor.tokens(), cursor.index()) != null) {
      return true;
    }
    if (cursor.isMark(',')) {
      boolean stop = STOP.at(cursor.tokens(), cursor.index() + 1) != null;
      return !ministry || stop;
    }
    return cursor.peek().kind() == Token.Kind.MARK && !cursor.isMark('-') && !cursor.isMark('&');
  }
}
