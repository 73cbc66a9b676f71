package vn.kehoach.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.model.SectionKind;
import vn.kehoach.text.Folding;
import vn.kehoach.text.WordTable;

/** Tells from a heading what its section is for; the words stand in section-kinds.tsv. */
final class SectionKinds {

  private static final List<Entry> ENTRIES = load();
  private static final List<String> OPENINGS =
      WordTable.words(SectionKinds.class, "heading-openings.txt").stream()
          .map(Folding::tone)
          .toList();

  private record Entry(SectionKind kind, String words, boolean whole) {}

  private SectionKinds() {}

  /** The kind that a heading names in its first words, opening words such as "về" left out. */
  static Optional<SectionKind> of(String title) {
    String folded = Folding.tone(title);
    Optional<SectionKind> kind = startingWith(folded);
    for (int i = 0; i < 2 && kind.isEmpty(); i++) {
      String shorter = withoutOpening(folded);
      if (shorter.equals(folded)) {
        break;
      }
      folded = shorter;
      kind = startingWith(folded);
    }
    return kind;
  }

  /** Whether a label names a kind and says nothing else ("Kết quả đạt được"). */
  static boolean isLabel(String title) {
    String folded = Folding.tone(title);
    return ENTRIES.stream()
        .anyMatch(entry -> folded.startsWith(entry.words()) && wordCount(folded) <= 6);
  }

  private static Optional<SectionKind> startingWith(String folded) {
    Entry best = null;
    for (Entry entry : ENTRIES) {
      boolean matches =
          entry.whole() ? folded.equals(entry.words()) : startsWithWords(folded, entry.words());
      if (matches && (best == null || entry.words().length() > best.words().length())) {
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
      entries.add(
          new Entry(
              SectionKind.valueOf(row.get(0)),
              Folding.tone(whole ? words.substring(1) : words),
              whole));
    }
    return List.copyOf(entries);
  }
}
