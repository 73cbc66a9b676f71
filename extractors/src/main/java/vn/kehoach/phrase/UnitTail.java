package vn.kehoach.phrase;

import java.util.List;

/**
 * What may stand behind a unit's name and only says which place it is of.
 *
 * <pre>
 * tail  = [above [name]] {place name | TAIL [name] | DESCRIPTION of an open unit}
 * above = "tỉnh" | "huyện" | "khu vực" …            behind units above the commune
 * name  = capital word | number {capital word | number | "-" capital word}
 * </pre>
 */
final class UnitTail {

  private static final Lexicon PLACE = Lexicon.only("unit-words.tsv", "PLACE");
  private static final Lexicon TAIL = Lexicon.only("unit-words.tsv", "TAIL");
  private static final Lexicon REGION = Lexicon.only("unit-words.tsv", "REGION");
  private static final Lexicon DESCRIPTION = Lexicon.only("unit-words.tsv", "DESCRIPTION");
  private static final String NUMBER = Token.all("số").get(0).key();
  private static final String COMMUNE = Token.all("xã").get(0).key();
  private static final String AND = Token.all("và").get(0).key();

  /** Longest name of a commune, in words. */
  private static final int NAME_WORDS = 6;

  private final String text;
  private final UnitMatcher matcher;
  private final List<Token> tokens;

  UnitTail(String text, UnitMatcher matcher) {
    this.text = text;
    this.matcher = matcher;
    this.tokens = matcher.tokens();
  }

  /** Behind all that only says where the unit is whose name ends here. */
  int behind(int from, UnitDirectory.Entry entry) {
    int at = entry.level().aboveCommune() ? behindRegion(from) : from;
    at = entry.is(UnitFlag.NAMED) ? behindOwnName(at) : at;
    for (int next = behindOne(at, entry); next > at; next = behindOne(at, entry)) {
      at = next;
    }
    return at;
  }

  /** Whether a place's name begins here, behind a word for communes. */
  boolean isPlaceName(int at) {
    return PLACE.before(tokens, at) != null && capitalAt(at);
  }

  /** Whether words that may stand behind any unit's name stand here. */
  boolean isTail(int at) {
    return TAIL.at(tokens, at) != null;
  }

  /** "Sở Y tế tỉnh Nghệ An", "Thuế khu vực III", "UBND tỉnh Lào Cai". */
  private int behindRegion(int at) {
    Lexicon.Hit region = REGION.at(tokens, at);
    if (region != null) {
      return behindName(at + region.length());
    }
    return REGION.before(tokens, at) == null ? at : behindName(at);
  }

  /**
   * "Đồn Biên phòng Cửa Lò", "Đội Quản lý thị trường số 5"; not "Trạm Y tế Phòng", where the name
   * of another office is cut off.
   */
  private int behindOwnName(int at) {
    boolean number =
        at + 1 < tokens.size()
            && tokens.get(at).key().equals(NUMBER)
            && tokens.get(at + 1).isNumber();
    int end = number ? at + 2 : behindName(at);
    boolean office = end == at + 1 && matcher.opensOffice(at);
    return office ? at : end;
  }

  private int behindOne(int at, UnitDirectory.Entry entry) {
    Lexicon.Hit tail = TAIL.at(tokens, at);
    if (tail != null) {
      return behindPlace(at + tail.length());
    }
    int named = behindPlace(at);
    if (named > at) {
      return named;
    }
    Lexicon.Hit word = entry.is(UnitFlag.OPEN) ? DESCRIPTION.at(tokens, at) : null;
    if (word == null || (isJoint(at) && !describesOn(at + 1))) {
      return at;
    }
    return at + word.length();
  }

  /** Behind the commune's own name, when one follows a word for communes. */
  private int behindPlace(int at) {
    return PLACE.before(tokens, at) == null ? at : behindName(at);
  }

  private int behindName(int from) {
    int at = from;
    while (at - from < NAME_WORDS && isNameWord(at, at == from)) {
      at++;
    }
    while (at > from && tokens.get(at - 1).isMark('-')) {
      at--;
    }
    return at;
  }

  private boolean isNameWord(int at, boolean first) {
    if (at >= tokens.size() || onNewLine(at)) {
      return false;
    }
    Token token = tokens.get(at);
    boolean joint = token.isMark('-') && !first && capitalAt(at + 1);
    boolean word = token.isWord() && token.capital();
    return joint || isNumber(at, first) || (word && !opensAnother(at));
  }

  /** "phường 5" and "A Lưới 2", not "xã 3 buổi": a number that no counted noun follows. */
  private boolean isNumber(int at, boolean first) {
    boolean counted = at + 1 < tokens.size() && tokens.get(at + 1).isWord() && !capitalAt(at + 1);
    boolean counts = first && counted && tokens.get(at - 1).key().equals(COMMUNE);
    boolean runs = at + 1 < tokens.size() && ".,/%".indexOf(tokens.get(at + 1).key()) >= 0;
    boolean touches = runs && tokens.get(at + 1).start() == tokens.get(at).end();
    return tokens.get(at).isNumber() && tokens.get(at).length() <= 2 && !counts && !touches;
  }

  private boolean capitalAt(int at) {
    return at < tokens.size() && tokens.get(at).isWord() && tokens.get(at).capital();
  }

  /**
   * A known unit begins here, or an office whose second word is small ("Trung tâm …"); a name may
   * hold such a first word ("xã Hội An", "xã Nam Ban Lâm Hà").
   */
  private boolean opensAnother(int at) {
    int next = at + 1;
    boolean goesOn = next < tokens.size() && tokens.get(next).isWord() && !onNewLine(next);
    boolean small = goesOn && !tokens.get(next).capital();
    return matcher.opensKnown(at) || (small && matcher.opensOffice(at));
  }

  private boolean onNewLine(int at) {
    return at > 0
        && text.substring(tokens.get(at - 1).end(), tokens.get(at).start()).indexOf('\n') >= 0;
  }

  private boolean isJoint(int at) {
    return !tokens.get(at).isWord() || tokens.get(at).key().equals(AND);
  }

  /** Behind a joint a description goes on only where no other unit begins. */
  private boolean describesOn(int at) {
    boolean word = at < tokens.size() && tokens.get(at).isWord();
    return word && DESCRIPTION.at(tokens, at) != null && !matcher.opensUnit(at);
  }
}
