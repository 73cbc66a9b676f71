package vn.kehoach.read;

import java.util.List;
import java.util.regex.Pattern;
import vn.kehoach.text.Folding;
import vn.kehoach.text.WordTable;

/** Tells by its words what a digital signature, a copy stamp or a registry's stamp says. */
final class StampWords {

  /** How an entry of the list counts. */
  private enum Kind {
    /** Opens a stamp wherever it stands. */
    OPENS,
    /** Belongs to a stamp beside lines that open one, and in a field of its own. */
    BELONGS,
    /** Asks for a number, which with a date behind it is a registry's. */
    NUMBER
  }

  private record Entry(Kind kind, String words, boolean whole) {

    static Entry of(List<String> row) {
      boolean whole = row.get(1).startsWith("=");
      String words = Folding.tone(row.get(1).substring(whole ? 1 : 0));
      return new Entry(Kind.valueOf(row.get(0)), words, whole);
    }

    boolean opens(String folded) {
      return whole ? folded.strip().equals(words) : folded.startsWith(words);
    }

    boolean in(String folded) {
      return whole ? folded.strip().equals(words) : folded.contains(words);
    }
  }

  private static final List<Entry> ENTRIES =
      WordTable.rows(StampWords.class, "stamps.tsv").stream().map(Entry::of).toList();

  /** "2775/SNV-CCHC&VTLT; 10/11/2025". */
  private static final Pattern NUMBER_AND_DATE =
      Pattern.compile(
          "\\s*\\d+\\s*/[^;,\\s]*\\s*[;,]\\s*(?:ngày\\s+)?\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}\\s*");

  /** "28.12.2018 15:38:28". */
  private static final Pattern MOMENT =
      Pattern.compile("\\b\\d{1,2}[./]\\d{1,2}[./]\\d{4},?\\s+\\d{1,2}:\\d{2}(?::\\d{2})?\\b");

  private StampWords() {}

  /** Whether a line of a field says that the field is a stamp. */
  static boolean in(String line) {
    String folded = Folding.tone(line);
    return opens(line)
        || MOMENT.matcher(folded).find()
        || NUMBER_AND_DATE.matcher(folded).find()
        || ENTRIES.stream().anyMatch(entry -> entry.kind() != Kind.NUMBER && entry.in(folded));
  }

  /** Whether a line of running text opens a stamp. */
  static boolean opens(String line) {
    String folded = Folding.tone(line);
    return ENTRIES.stream()
        .anyMatch(
            entry ->
                entry.kind() == Kind.OPENS && entry.opens(folded)
                    || entry.kind() == Kind.NUMBER && numbered(folded, entry.words()));
  }

  /** Whether a line beside an opening one belongs to its stamp. */
  static boolean belongs(String line) {
    String folded = Folding.tone(line);
    return opens(line)
        || ENTRIES.stream().anyMatch(entry -> entry.kind() == Kind.BELONGS && entry.opens(folded));
  }

  private static boolean numbered(String folded, String words) {
    return folded.startsWith(words)
        && NUMBER_AND_DATE.matcher(folded.substring(words.length())).matches();
  }
}
