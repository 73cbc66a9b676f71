package vn.kehoach.structure;

import java.util.List;
import vn.kehoach.text.Folding;
import vn.kehoach.text.WordTable;

/** Tells the lines of a signature block by their words, which stand in signing-words.tsv. */
final class SigningWords {

  private static final String DEPUTY = Folding.tone("phó") + " ";
  private static final int LONGEST_OFFICE = 55;
  private static final int LONGEST_BODY = 45;
  private static final int LONGEST_HEAD = 13;
  private static final int LONGEST_SIGNED = 11;

  private static final List<String> ABBREVIATIONS = words("ABBREVIATION");
  private static final List<String> OFFICES = words("OFFICE");
  private static final List<String> BODIES = words("BODY");
  private static final List<String> ISSUERS = words("ISSUER");
  private static final List<String> RECIPIENTS = words("RECIPIENTS");
  private static final List<String> SIGNED = words("SIGNED");

  private SigningWords() {}

  /** "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH": who signs, on whose behalf. */
  static boolean authority(String line) {
    if (!BlockText.capitals(line)) {
      return false;
    }
    String folded = folded(line);
    String office = folded.startsWith(DEPUTY) ? folded.substring(DEPUTY.length()) : folded;
    return ABBREVIATIONS.stream().anyMatch(words -> onBehalf(folded, words))
        || line.length() <= LONGEST_OFFICE && OFFICES.stream().anyMatch(office::startsWith)
        || line.length() <= LONGEST_BODY && BODIES.stream().anyMatch(folded::startsWith);
  }

  /** Whether a line of the authority names the body that issues plans. */
  static boolean issuer(String line) {
    return ISSUERS.stream().anyMatch(folded(line)::contains);
  }

  /** "Nơi nhận:", behind which text extraction may put the signature's first line. */
  static boolean recipientsHead(String line) {
    int colon = line.indexOf(':');
    boolean alone =
        line.length() <= LONGEST_HEAD || colon > 0 && authority(line.substring(colon + 1).strip());
    return alone && RECIPIENTS.stream().anyMatch(folded(line)::startsWith);
  }

  /** "(Đã ký)" stands for the signature in published texts. */
  static boolean signed(String line) {
    String bare = folded(line).replaceFirst("^\\(", "");
    return line.length() <= LONGEST_SIGNED && SIGNED.stream().anyMatch(bare::startsWith);
  }

  /** The abbreviation, its sign and something behind it. */
  private static boolean onBehalf(String folded, String abbreviation) {
    if (!folded.startsWith(abbreviation)) {
      return false;
    }
    String rest = folded.substring(abbreviation.length());
    String behind = rest.strip();
    boolean marked = !behind.isEmpty() && ".:".indexOf(behind.charAt(0)) >= 0;
    boolean parted = abbreviation.contains("/") && rest.startsWith(" ");
    return marked ? behind.length() > 1 : parted && !behind.isEmpty();
  }

  private static String folded(String line) {
    return Folding.tone(line.strip());
  }

  private static List<String> words(String label) {
    return WordTable.rows(SigningWords.class, "signing-words.tsv").stream()
        .filter(row -> row.get(0).equals(label))
        .map(row -> Folding.tone(row.get(1)))
        .toList();
  }
}
