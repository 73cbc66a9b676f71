package vn.kehoach.facts;

import java.util.List;
import vn.kehoach.text.Folding;
import vn.kehoach.text.WordTable;

/** Names of signers that are printed in capitals, told from the offices printed above them. */
final class SignerNames {

  private static final List<String> OFFICES =
      WordTable.words(SignerNames.class, "office-words.txt").stream().map(Folding::tone).toList();

  private SignerNames() {}

  static boolean inCapitals(String line) {
    return OFFICES.stream().noneMatch(Folding.tone(line)::contains);
  }
}
