package vn.kehoach.phrase;

import java.util.List;

/** Tells a sentence whose subject is a unit from the unit's name. */
final class UnitSentence {

  private static final Lexicon PREDICATE = Lexicon.only("unit-words.tsv", "PREDICATE");
  private static final Lexicon VERB = Lexicon.only("unit-words.tsv", "VERB");
  private static final Lexicon PLACE = Lexicon.only("unit-words.tsv", "PLACE");

  /** No heading of units is longer, unless the directory knows them all. */
  private static final int LONGEST_HEADING = 120;

  private UnitSentence() {}

  /** Whether words say what a unit does: a full stop, a date, a predicate, or too many of them. */
  static boolean is(String words) {
    String stripped = words.strip();
    return stripped.length() > LONGEST_HEADING
        || stripped.endsWith(".")
        || !DateGrammar.find(stripped).isEmpty()
        || hasPredicate(Token.all(stripped));
  }

  private static boolean hasPredicate(List<Token> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      Token before = tokens.get(i - 1);
      boolean small = tokens.get(i).isWord() && !tokens.get(i).capital();
      boolean named = before.isWord() && before.capital() && i > 1;
      boolean place = named || PLACE.before(tokens, i) != null;
      if (small && (PREDICATE.at(tokens, i) != null || (place && VERB.at(tokens, i) != null))) {
        return true;
      }
    }
    return false;
  }
}
