package vn.kehoach.read.scan;

import java.util.List;
import java.util.regex.Pattern;
import vn.kehoach.text.WordTable;

/**
 * Puts right what recognition confuses, where nothing else can be meant; what a person could have
 * written stays as it was read.
 */
final class Confusions {

  private record Row(Pattern read, String printed) {}

  private static final List<Row> ROWS =
      WordTable.rows(Confusions.class, "confusions.tsv").stream()
          .map(row -> new Row(Pattern.compile(row.get(0)), row.get(1)))
          .toList();

  private Confusions() {}

  /** The words of a line, each as it must have been printed; a word of nothing but specks is "". */
  static List<String> mended(List<String> words) {
    return Compounds.mended(words.stream().map(Confusions::mended).toList());
  }

  private static String mended(String word) {
    String result = word;
    for (Row row : ROWS) {
      result = row.read().matcher(result).replaceAll(row.printed());
    }
    return result;
  }
}
