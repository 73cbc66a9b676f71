package vn.kehoach.phrase;

import java.util.List;

/** "các thôn phối hợp": words behind units that make them partners. */
final class PartnerWords {

  private static final Lexicon JOINS = Lexicon.only("partner-words.tsv", "JOINS");
  private static final Lexicon LEADS = Lexicon.only("partner-words.tsv", "LEADS");

  /** Only in brackets: "Công an xã (CT), Phòng Kinh tế (PH)". */
  private static final Lexicon LEAD_BRIEF = Lexicon.only("partner-words.tsv", "LEAD_BRIEF");

  private static final Lexicon JOIN_BRIEF = Lexicon.only("partner-words.tsv", "JOIN_BRIEF");

  private PartnerWords() {}

  /** Whether what stands at a token closes its clause with "phối hợp". */
  static boolean behind(List<Token> tokens, int index) {
    return closes(tokens, index, JOINS) > 0;
  }

  /** How many tokens "phối hợp", or "(phối hợp)", takes here where it closes a clause; else 0. */
  static int partner(List<Token> tokens, int index) {
    return bracketed(tokens, index, JOINS);
  }

  /** The same for "chủ trì". */
  static int lead(List<Token> tokens, int index) {
    return bracketed(tokens, index, LEADS);
  }

  private static int bracketed(List<Token> tokens, int index, Lexicon words) {
    int open = tokens.get(index).isMark('(') ? 1 : 0;
    Lexicon brief = words == LEADS ? LEAD_BRIEF : JOIN_BRIEF;
    int abbreviated = open == 0 ? 0 : closes(tokens, index + open, brief);
    int length = Math.max(abbreviated, closes(tokens, index + open, words));
    return length == 0 ? 0 : length + open;
  }

  private static int closes(List<Token> tokens, int index, Lexicon words) {
    Lexicon.Hit hit = words.at(tokens, index);
    int behind = hit == null ? index : index + hit.length();
    boolean closed =
        behind >= tokens.size()
            || (tokens.get(behind).kind() == Token.Kind.MARK && !tokens.get(behind).isMark('-'));
    return hit != null && closed ? hit.length() : 0;
  }
}
