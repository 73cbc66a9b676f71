package vn.kehoach.read.scan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.kehoach.place.Place;
import vn.kehoach.place.PlaceDirectory;
import vn.kehoach.text.Folding;

/**
 * Puts a wrongly read mark right in the name of a commune ("XÃ CÂM DUẸ"): where there is no commune
 * of the name as it was read, and just one spelling has its bare letters. Names that recognition is
 * sure of stay: a plan may be older than the list.
 */
final class CommuneNames {

  private static final Set<String> KINDS = Set.of("xa", "phuong");

  private static final int LONGEST = 4;

  /** Recognition is surer of a word that it reads rightly. */
  private static final double UNSURE = 0.9;

  private static final Set<String> KNOWN = new HashSet<>();

  private static final Map<String, Set<String>> BY_LETTERS = new HashMap<>();

  static {
    PlaceDirectory places = PlaceDirectory.standard();
    for (Place province : places.provinces()) {
      for (Place commune : places.communesOf(province)) {
        KNOWN.add(Folding.tone(commune.name()));
        BY_LETTERS
            .computeIfAbsent(Folding.marks(commune.name()), unused -> new TreeSet<>())
            .add(commune.name());
      }
    }
  }

  private CommuneNames() {}

  /** The words of a line with the names of communes as they must have been printed. */
  static List<String> mended(List<String> words, List<Double> confidence) {
    var result = new ArrayList<>(words);
    for (int i = 0; i + 1 < result.size(); i++) {
      if (KINDS.contains(Folding.marks(result.get(i)))) {
        mend(result, confidence, i + 1);
      }
    }
    return result;
  }

  private static void mend(List<String> words, List<Double> confidence, int from) {
    for (int to = Math.min(words.size(), from + LONGEST); to > from; to--) {
      String read = String.join(" ", words.subList(from, to)).replaceAll("[.,;:)]+$", "");
      Set<String> spellings = BY_LETTERS.getOrDefault(Folding.marks(read), Set.of());
      if (KNOWN.contains(Folding.tone(read))) {
        return;
      }
      if (!spellings.isEmpty()) {
        if (spellings.size() == 1) {
          put(spellings.iterator().next().split(" "), words, confidence, from);
        }
        return;
      }
    }
  }

  private static void put(String[] name, List<String> words, List<Double> confidence, int from) {
    for (int i = 0; i < name.length; i++) {
      String word = words.get(from + i);
      if (confidence.get(from + i) < UNSURE && word.length() >= name[i].length()) {
        boolean capitals = word.equals(word.toUpperCase(Locale.ROOT));
        String tail = word.substring(name[i].length());
        words.set(from + i, (capitals ? name[i].toUpperCase(Locale.ROOT) : name[i]) + tail);
      }
    }
  }
}
