package vn.kehoach.phrase;

import java.util.List;
import java.util.function.IntPredicate;

/**
 * A part of a commune by its own name: a settlement's word, and a number or a name behind it.
 *
 * <pre>
 * named  = [head] word proper {joint [word] proper}
 * proper = ["số"] number [letter] | capital words [number]
 * </pre>
 *
 * "Thôn 3", "tổ dân phố số 7", "bản Nà Lùng", "Trưởng ấp Phú Thành 2", "Thôn 1, 2 và 3".
 */
final class NamedSettlement {

  private static final Lexicon HEADS = Lexicon.only("unit-words.tsv", "SETTLED");
  private static final Lexicon WORDS = Lexicon.only("unit-words.tsv", "SETTLEMENT");
  private static final Lexicon NUMBERED = Lexicon.only("unit-words.tsv", "SETTLED_NUMBERED");
  private static final Lexicon OTHER = Lexicon.only("unit-words.tsv", "SETTLED_OTHER");
  private static final Lexicon JOINTS = Lexicon.only("unit-words.tsv", "SETTLED_JOINT");
  private static final Lexicon PLACE = Lexicon.only("unit-words.tsv", "PLACE");
  private static final String NUMBER = Token.all("số").get(0).key();

  /** Longest name, in words ("Plei Kon Tum Kơ Nâm"). */
  private static final int NAME_WORDS = 5;

  private final List<Token> tokens;
  private final IntPredicate opensKnown;

  /**
   * Names in a text.
   *
   * @param opensKnown whether another unit that the directory knows begins at a token
   */
  NamedSettlement(List<Token> tokens, IntPredicate opensKnown) {
    this.tokens = tokens;
    this.opensKnown = opensKnown;
  }

  /** How many tokens the name that starts here takes; 0 for none. */
  int length(int index) {
    if (PLACE.before(tokens, index) != null) {
      return 0; // a commune's own name: "xã Bản Máy", "phường Buôn Hồ"
    }
    Lexicon.Hit head = HEADS.at(tokens, index);
    int word = index + (head == null ? 0 : head.length());
    int end = behindWordAndName(word);
    if (end == word && head != null) {
      word = index;
      end = behindWordAndName(word);
    }
    if (end == word) {
      return 0;
    }
    boolean numbered = tokens.get(end - 1).isNumber();
    for (int next = behindJoined(end, numbered); next > end; next = behindJoined(end, numbered)) {
      end = next;
    }
    return end - index;
  }

  private int behindWordAndName(int index) {
    if (OTHER.at(tokens, index) != null) {
      return index;
    }
    Lexicon.Hit word = WORDS.at(tokens, index);
    int end = word == null ? index : behindName(index + word.length());
    if (word != null && end > index + word.length()) {
      return end;
    }
    Lexicon.Hit counted = NUMBERED.at(tokens, index);
    int number = counted == null ? index : behindNumber(index + counted.length());
    return counted != null && number > index + counted.length() ? number : index;
  }

  /** The next of a list: a word with its name, or behind a number another number. */
  private int behindJoined(int index, boolean numbered) {
    Lexicon.Hit joint = JOINTS.at(tokens, index);
    if (joint == null) {
      return index;
    }
    int next = index + joint.length();
    int end = behindWordAndName(next);
    if (end == next && numbered) {
      end = behindNumber(next);
    }
    return end == next ? index : end;
  }

  /** Behind the name or number that stands here, if one does ("Ban Quản lý thôn 4"). */
  int behindName(int index) {
    int number = behindNumber(index);
    if (number > index) {
      return number;
    }
    int at = index;
    while (at - index < NAME_WORDS && isNameWord(at)) {
      at++;
    }
    return at > index && at < tokens.size() ? Math.max(at, behindNumber(at)) : at;
  }

  private boolean isNameWord(int at) {
    return at < tokens.size()
        && tokens.get(at).isWord()
        && tokens.get(at).capital()
        && !opensKnown.test(at);
  }

  /** "3", "số 07", "10B"; not "3%", "3.500" or "thôn 3/4". */
  private int behindNumber(int index) {
    boolean said = index < tokens.size() && tokens.get(index).key().equals(NUMBER);
    int at = said ? index + 1 : index;
    if (at >= tokens.size() || !tokens.get(at).isNumber() || tokens.get(at).length() > 2) {
      return index;
    }
    int end = at + 1;
    if (end < tokens.size() && touches(end)) {
      boolean letter = tokens.get(end).isWord() && tokens.get(end).length() == 1;
      boolean runsOn = !letter && (tokens.get(end).isMark('%') || figureBehind(end));
      return runsOn ? index : letter ? end + 1 : end;
    }
    return end;
  }

  private boolean figureBehind(int mark) {
    return mark + 1 < tokens.size() && touches(mark + 1) && tokens.get(mark + 1).isNumber();
  }

  private boolean touches(int at) {
    return tokens.get(at).start() == tokens.get(at - 1).end();
  }
}
