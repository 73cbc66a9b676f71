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
    Lexicon.Hit head = HEADS.at(tokens, index);
    int at = head == null ? index : index + head.length();
    Lexicon.Hit word = head == null ? null : WORDS.at(tokens, at);
    while (word != null) {
      at += word.length();
      Lexicon.Hit joint = JOINTS.at(tokens, at);
      word = joint == null ? null : WORDS.at(tokens, at + joint.length());
      at += word == null ? 0 : joint.length();
    }
    return head == null || at == index + head.length() ? 0 : at - index;
  }
}
