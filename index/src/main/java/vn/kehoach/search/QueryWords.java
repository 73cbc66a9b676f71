package vn.kehoach.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.text.Folding;
import vn.kehoach.text.WordTable;

/** The words of the search syntax (query-words.tsv). */
final class QueryWords {

  private static final Pattern PARTING = Pattern.compile("[\\s_,-]+");

  private static final QueryWords STANDARD = new QueryWords();

  /** By list and folded word. */
  private final Map<String, String> constants = new HashMap<>();

  /** The word to offer for each constant, by list. */
  private final Map<String, List<String>> offered = new HashMap<>();

  private QueryWords() {
    for (List<String> row : WordTable.rows(QueryWords.class, "query-words.tsv")) {
      List<String> words = Arrays.stream(row.get(2).split(";")).map(String::strip).toList();
      offered.computeIfAbsent(row.get(0), unused -> new ArrayList<>()).add(words.getFirst());
      constants.put(key(row.get(0), row.get(1)), row.get(1));
      words.forEach(word -> constants.put(key(row.get(0), word), row.get(1)));
    }
  }

  /** The constant of an enum that a word means, by the enum's list. */
  static <E extends Enum<E>> @Nullable E constant(Class<E> type, String list, String word) {
    String name = STANDARD.constants.get(key(list, word));
    return name == null ? null : Enum.valueOf(type, name);
  }

  /** The words to offer for a list. */
  static List<String> offered(String list) {
    return STANDARD.offered.getOrDefault(list, List.of());
  }

  private static String key(String list, String word) {
    return list + ':' + PARTING.matcher(Folding.marks(word)).replaceAll("");
  }
}
