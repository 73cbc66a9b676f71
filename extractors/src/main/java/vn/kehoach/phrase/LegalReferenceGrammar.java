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
 * outer    = citation {"và" citation} ["của" issuer] words {nested words}
 * nested   = citation ["của" issuer]
 * issuer   = words up to "về", "thực hiện", "ban hành", …
 * </pre>
 */
public final class LegalReferenceGrammar {

  private static final Lexicon TYPES = Lexicon.of("citation-types.tsv");
  private static final Lexicon NAMED = Lexicon.only("citation-words.tsv", "NAMED");
  private static final Lexicon LISTED = Lexicon.only("deadline-words.tsv", "LISTED");
  private static final Lexicon OPENING = Lexicon.only("citation-words.tsv", "OPENING");
  private static final Lexicon STOP = Lexicon.only("citation-words.tsv", "STOP");
  private static final Lexicon LAWS = Lexicon.only("citation-words.tsv", "LAW");
  private static final Lexicon OF = Lexicon.only("citation-words.tsv", "OF");
  private static final Lexicon MINISTRY = Lexicon.only("citation-words.tsv", "MINISTRY");
  private static final Lexicon AUTHOR = Lexicon.only("citation-words.tsv", "AUTHOR");
  private static final Lexicon ANNOUNCES = Lexicon.only("citation-words.tsv", "ANNOUNCES");
  private static final Lexicon DAY = Lexicon.only("citation-words.tsv", "DAY");
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
      return addLaw(text, found) || addNamed(text, found);
    }
    if (citations.get(0).start() > 0 && !opened) {
      return false;
    }
    addCitations(text, citations, found);
    return true;
  }

  /**
   * The first is outer; what follows it with nothing but "và" between stands beside it and has its
   * issuer from the last of the row; anything else is nested.
   */
  private static void addCitations(
      String text, List<Citation> citations, List<LegalReference> found) {
    int first = found.size();
    boolean nested = false;
    for (int i = 0; i < citations.size(); i++) {
      Citation citation = citations.get(i);
      boolean last = i + 1 == citations.size();
      int limit = last ? text.length() : citations.get(i + 1).start();
      Span issuer = issuer(text, citation.end(), limit);
      int end = issuer == null ? citation.end() : issuer.end();
      boolean sibling = !last && isJoint(text.substring(end, limit));
      String words = nested || sibling ? text.substring(citation.start(), end) : text;
      String outer = i == 0 || nested ? words : text.substring(citation.start());
      found.add(reference(citation, issuer == null ? null : issuer.of(text), outer, nested));
      if (sibling && issuer == null) {
        continue;
      }
      shareIssuer(found, first);
      first = found.size();
      nested |= !sibling;
    }
  }

  /** "và", ",": nothing that says why the next document is cited. */
  private static boolean isJoint(String gap) {
    List<Token> tokens = Token.all(gap);
    Lexicon.Hit joint = LISTED.at(tokens, 0);
    return joint != null && joint.length() == tokens.size();
  }

  /** Documents of one row are of the issuer named at its end. */
  private static void shareIssuer(List<LegalReference> found, int first) {
    String issuer = found.getLast().issuer();
    for (int i = first; i < found.size() - 1; i++) {
      LegalReference cited = found.get(i);
      found.set(
          i,
          new LegalReference(
              cited.type(),
              cited.number(),
              cited.issuedOn(),
              issuer,
              cited.text(),
              cited.nested()));
    }
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
      Citation citation, @Nullable String issuer, String text, boolean nested) {
    return new LegalReference(
        citation.type(),
        citation.number(),
        citation.date() == null ? null : citation.date().date(),
        issuer,
        text,
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

  /** "Nghị quyết Đại hội Đảng bộ xã lần thứ I": a document that has a name and no number. */
  private static boolean addNamed(String text, List<LegalReference> found) {
    var cursor = new Cursor(text);
    Lexicon.Hit type = TYPES.at(cursor.tokens(), 0);
    if (!cursor.peek().capital() || !cursor.sees(NAMED)) {
      return false;
    }
    DocumentType named = type == null ? DocumentType.KHAC : DocumentType.valueOf(type.label());
    found.add(new LegalReference(named, null, null, null, text, false));
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
