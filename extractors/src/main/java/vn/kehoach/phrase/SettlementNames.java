package vn.kehoach.phrase;

import java.util.List;

/**
 * The parts of a commune under one name, whatever the region calls them: "các thôn, buôn", "từng
 * xóm", "Tổ trưởng các tổ dân phố", "các bản, tiểu khu".
 */
final class SettlementNames {

  static final String ID = "thon-xom";

  private static final Lexicon HEADS = Lexicon.only("unit-words.tsv", "SETTLED");
  private static final Lexicon WORDS = Lexicon.only("unit-words.tsv", "SETTLEMENT");
  private static final Lexicon JOINTS =
      Lexicon.phrases(
          ",", "và", "/", "-", ", các", "và các", ", trưởng", "và trưởng", ", tổ trưởng");

  private SettlementNames() {}

  /** How many tokens the name that starts here takes; 0 for none. */
  static int length(List<Token> tokens, int index) {
    int counted = behindHead(tokens, index);
    boolean headed = counted > index;
    int at = counted;
    Lexicon.Hit word = headed ? WORDS.at(tokens, at) : null;
    while (word != null) {
      at += word.length();
      Lexicon.Hit joint = JOINTS.at(tokens, at);
      word = joint == null ? null : WORDS.at(tokens, at + joint.length());
      at += word == null ? 0 : joint.length();
    }
    return at == counted ? 0 : at - index;
  }

  /**
   * Behind "các", "Trưởng các", a number ("12 khu phố", "Trưởng 12 khu phố"); the index if none.
   */
  private static int behindHead(List<Token> tokens, int index) {
    Lexicon.Hit head = HEADS.at(tokens, index);
    int at = head == null ? index : index + head.length();
    return at < tokens.size() && tokens.get(at).isNumber() ? at + 1 : at;
  }
}
