package vn.kehoach.phrase;

import java.util.List;

/** Clauses that set a goal of none: "Không để xảy ra cháy rừng". */
final class ZeroGoal {

  private static final Lexicon NONE = Lexicon.only("framing-words.tsv", "ZERO");
  private static final Lexicon STATE = Lexicon.only("framing-words.tsv", "STATE");
  private static final Lexicon FRONT = Lexicon.only("framing-words.tsv", "ZERO_FRONT");

  private ZeroGoal() {}

  /** Behind the words that deny; 0 where the clause does not open with any. */
  static int end(List<Token> tokens) {
    int at = 0;
    while (at < tokens.size() && tokens.get(at).kind() == Token.Kind.MARK) {
      at++;
    }
    Lexicon.Hit front = NONE.at(tokens, at) == null ? FRONT.at(tokens, at) : null;
    at += front == null ? 0 : front.length();
    at += front != null && at < tokens.size() && tokens.get(at).isMark(',') ? 1 : 0;
    Lexicon.Hit none = NONE.at(tokens, at);
    int end = none == null ? 0 : at + none.length();
    return end > 0 && STATE.at(tokens, end) != null ? 0 : end;
  }
}
