package vn.kehoach.structure;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.kehoach.text.WordTable;

/**
 * How sentences begin that plain text runs together with the words before them; the words stand in
 * run-in-openings.tsv.
 */
final class RunInOpenings {

  /** How far behind the opening the words that must follow may stand. */
  private static final int REACH = 200;

  private static final List<List<String>> ROWS =
      WordTable.rows(RunInOpenings.class, "run-in-openings.tsv");

  private RunInOpenings() {}

  /**
   * The blank in front of such a sentence.
   *
   * @param behind what the blank must stand behind, as a regular expression
   */
  static Pattern pattern(String label, String behind) {
    String openings =
        ROWS.stream()
            .filter(row -> row.get(0).equals(label))
            .map(RunInOpenings::opening)
            .collect(Collectors.joining("|"));
    return Pattern.compile("(?<=" + behind + ") (?=" + openings + ")");
  }

  private static String opening(List<String> row) {
    String opening = Pattern.quote(row.get(1));
    String next = row.get(2).isEmpty() ? "" : " (?:" + words(row.get(2)) + ")";
    String later =
        row.get(3).isEmpty() ? "" : "[^.;]{0," + REACH + "}?(?:" + words(row.get(3)) + ")";
    return opening + next + later;
  }

  private static String words(String list) {
    return Arrays.stream(list.split(";\\s*"))
        .map(word -> word.equals("*") ? "\\p{Lu}" : Pattern.quote(word) + "(?!\\p{L})")
        .collect(Collectors.joining("|"));
  }
}
