package vn.kehoach.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.model.ColumnRole;
import vn.kehoach.text.Folding;
import vn.kehoach.text.WordTable;

/**
 * Tells from a column's head what its cells say; the words stand in column-roles.tsv. Blanks do not
 * count, because header cells break lines without one ("Thời gianhoàn thành").
 */
final class ColumnRoles {

  private static final List<Entry> ENTRIES = load();

  private static final Pattern YEAR_IN_FRONT =
      Pattern.compile(
          "(?<year>năm\\s+20\\d\\d)\\s*\\W?\\s*(?<words>\\p{L}.*)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

  /**
   * A head that the list knows.
   *
   * @param role what it says
   * @param letters its letters without blanks and marks of punctuation
   * @param whole whether it must be the whole head
   */
  record Entry(ColumnRole role, String letters, boolean whole) {}

  private ColumnRoles() {}

  /** The role of a column's head; empty where the list does not know it. */
  static Optional<ColumnRole> of(String header) {
    return longest(letters(header)).or(() -> yearInFront(header)).map(Entry::role);
  }

  /** "Năm 2025 (thực hiện)" and "Năm 2025 Thực hiện" say what "Thực hiện năm 2025" says. */
  private static Optional<Entry> yearInFront(String header) {
    Matcher year = YEAR_IN_FRONT.matcher(header);
    return year.matches()
        ? longest(letters(year.group("words") + year.group("year")))
        : Optional.empty();
  }

  /** The longest entry that some letters begin with. */
  static Optional<Entry> longest(String letters) {
    Entry best = null;
    for (Entry entry : ENTRIES) {
      boolean matches =
          entry.whole() ? letters.equals(entry.letters()) : letters.startsWith(entry.letters());
      if (matches && (best == null || entry.letters().length() > best.letters().length())) {
        best = entry;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Letters and figures of a head, folded. */
  static String letters(String header) {
    String folded = Folding.marks(header);
    var letters = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      if (Character.isLetterOrDigit(folded.charAt(i))) {
        letters.append(folded.charAt(i));
      }
    }
    return letters.toString();
  }

  private static List<Entry> load() {
    var entries = new ArrayList<Entry>();
    for (List<String> row : WordTable.rows(ColumnRoles.class, "column-roles.tsv")) {
      boolean whole = row.get(1).startsWith("=");
      entries.add(new Entry(ColumnRole.valueOf(row.get(0)), letters(row.get(1)), whole));
    }
    return List.copyOf(entries);
  }
}
