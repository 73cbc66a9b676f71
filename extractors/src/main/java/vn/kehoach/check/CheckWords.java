package vn.kehoach.check;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.kehoach.text.WordTable;

/** The words of {@code check-words.tsv} as parts of patterns. */
final class CheckWords {

  private static final List<List<String>> ROWS =
      WordTable.rows(CheckWords.class, "check-words.tsv");

  private CheckWords() {}

  /** A group that matches any word of a label, whatever the blanks between its syllables. */
  static String any(String label) {
    String words =
        ROWS.stream()
            .filter(row -> row.getFirst().equals(label))
            .map(row -> row.get(1))
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(CheckWords::pattern)
            .collect(Collectors.joining("|"));
    if (words.isEmpty()) {
      throw new IllegalStateException("no words for " + label);
    }
    return "(?:" + words + ")";
  }

  /** A pattern whose letters match in either case. */
  static Pattern compile(String pattern) {
    return Pattern.compile(
        pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }

  /** "Ủy" is written "Uỷ" as well. */
  private static String pattern(String words) {
    return List.of(words.split(" ")).stream()
        .map(
            word ->
                Pattern.quote(word)
                    .replace("ủy", "\\E(?:ủy|uỷ)\\Q")
                    .replace("Ủy", "\\E(?:ủy|uỷ)\\Q"))
        .collect(Collectors.joining("\\s+"));
  }
}
