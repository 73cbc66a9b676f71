package vn.kehoach.phrase;

import java.util.List;

/**
 * The parts of a commune under one name, whatever the region calls them: "các thôn, buôn", "từng
 * xóm", "Tổ trưởng các tổ dân phố", "các bản, tiểu khu", "Ban nhân dân 7 ấp", "12 khu phố".
 */
final class SettlementNames {

  static final String ID = "thon-xom";

  private static final Lexicon HEADS = Lexicon.only("unit-words.tsv", "SETTLED");
  private static final Lexicon WORDS = Lexicon.only("unit-words.tsv", "SETTLEMENT");
  private static final Lexicon JOINTS = Lexicon.only("unit-words.tsv", "SETTLED_JOINT");
  private static final String AND = Token.all("và").get(0).key();

  private SettlementNames() {}

  /** How many tokens the name that starts here takes; 0 for none. */
  static int length(List<Token> tokens, int index) {
    Lexicon.Hit head = HEADS.at(tokens, index);
    int front = index + (head == null ? 0 : head.length());
    int behindCount = front < tokens.size() && isCount(tokens.get(front)) ? front + 1 : front;
    boolean counted = behindCount > front && (head != null || beginsItem(tokens, index));
    int at = counted ? behindCount : front;
    Lexicon.Hit word = head == null && !counted ? null : WORDS.at(tokens, at);
    int first = at;
    while (word != null) {
      at += word.length();
      Lexicon.Hit joint = JOINTS.at(tokens, at);
      word = joint == null ? null : WORDS.at(tokens, at + joint.length());
      at += word == null ? 0 : joint.length();
    }
    boolean open = head == null && at < tokens.size() && tokens.get(at).kind() != Token.Kind.MARK;
    return at == first || open ? 0 : at - index;
  }

  private static boolean isCount(Token token) {
    return token.isNumber() && token.length() <= 3;
  }

  /** "12 khu phố" names them all in a list; in a sentence it counts some. */
  private static boolean beginsItem(List<Token> tokens, int index) {
    if (index == 0) {
      return true;
    }
    Token before = tokens.get(index - 1);
    return before.isMark(',') || before.isMark(';') || before.key().equals(AND);
  }
}
