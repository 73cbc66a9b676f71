package vn.kehoach.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.kehoach.model.SectionKind;
import vn.kehoach.text.Folding;
import vn.kehoach.text.WordTable;

/** Tells from a heading what its section is for; the words stand in section-kinds.tsv. */
final class SectionKinds {

  private static final List<Entry> ENTRIES = load();

  /** Says nothing behind the words of a kind: "Kinh phí thực hiện". */
  private static final String CARRIED_OUT = " " + Folding.tone("thực hiện");

  private static final List<String> OPENINGS =
      WordTable.words(SectionKinds.class, "heading-openings.txt").stream()
          .map(Folding::tone)
          .toList();

  private record Entry(SectionKind kind, String words, boolean whole, boolean weak) {}

  private SectionKinds() {}

  /** The kind that a heading names in its first words, opening words such as "về" left out. */
  static Optional<SectionKind> of(String title) {
    return of(title, false);
  }

  /** The same for a heading that no section of a known kind stands above: weak words count too. */
  static Optional<SectionKind> ofOutermost(String title) {
    return of(title, true);
  }

  private static Optional<SectionKind> of(String title, boolean weak) {
    String folded = Folding.tone(title);
    Optional<SectionKind> kind = startingWith(folded, weak);
    for (int i = 0; i < 2 && kind.isEmpty(); i++) {
      String shorter = withoutOpening(folded);
      if (shorter.equals(folded)) {
        break;
      }
      folded = shorter;
      kind = startingWith(folded, weak);
    }
    return kind;
  }

  /** Whether a label names a kind and says nothing else ("Kết quả đạt được"). */
  static boolean isLabel(String title) {
    String folded = Folding.tone(title);
    return ENTRIES.stream()
        .anyMatch(entry -> folded.startsWith(entry.words()) && wordCount(folded) <= 6);
  }

  /** Whether a line is no more than the words of one kind ("Mục tiêu", "Tổ chức thực hiện"). */
  static boolean isWhole(String line) {
    String folded = Folding.tone(line);
    return wholeEntry(folded)
        || Arrays.stream(folded.split(",\\s*|\\s+và\\s+")).allMatch(SectionKinds::wholeEntry);
  }

  private static boolean wholeEntry(String folded) {
    String bare =
        folded.endsWith(CARRIED_OUT)
            ? folded.substring(0, folded.length() - CARRIED_OUT.length())
            : folded;
    return ENTRIES.stream()
        .anyMatch(entry -> folded.equals(entry.words()) || bare.equals(entry.words()));
  }

  private static Optional<SectionKind> startingWith(String folded, boolean weak) {
    Entry best = null;
    for (Entry entry : ENTRIES) {
      boolean matches =
          entry.whole() ? folded.equals(entry.words()) : startsWithWords(folded, entry.words());
      boolean counts = weak || !entry.weak();
      if (matches && counts && (best == null || entry.words().length() > best.words().length())) {
        best = entry;
      }
    }
    return Optional.ofNullable(best).map(Entry::kind);
  }

  private static String withoutOpening(String folded) {
    String best = "";
    for (String opening : OPENINGS) {
      if (opening.length() > best.length() && startsWithWords(folded, opening)) {
        best = opening;
      }
    }
    return best.isEmpty() ? folded : folded.substring(best.length()).strip();
  }

  private static boolean startsWithWords(String text, String words) {
    return text.startsWith(words)
        && (text.length() == words.length()
            || !Character.isLetterOrDigit(text.charAt(words.length()))
                && Character.getType(text.charAt(words.length())) != Character.NON_SPACING_MARK);
  }

  private static int wordCount(String text) {
    return text.isBlank() ? 0 : text.split(" ").length;
  }

  private static List<Entry> load() {
    var entries = new ArrayList<Entry>();
    for (List<String> row : WordTable.rows(SectionKinds.class, "section-kinds.tsv")) {
      String words = row.get(1);
      boolean whole = words.startsWith("=");
      boolean weak = words.startsWith("~");
      entries.add(
          new Entry(
              SectionKind.valueOf(row.get(0)),
              Folding.tone(whole || weak ? words.substring(1) : words),
              whole,
              weak));
    }
    return List.copyOf(entries);
  }
}
