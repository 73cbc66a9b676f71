package vn.kehoach.read.scan;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.text.Folding;
import vn.kehoach.text.WordTable;

/** Puts a wrongly read mark right where the bare letters are those of a compound of the list. */
final class Compounds {

  private record Entry(List<String> syllables, Set<String> others) {}

  /** Letters within whatever stands around them. */
  private static final Pattern CORE = Pattern.compile("^([^\\p{L}]*)(\\p{L}+)([^\\p{L}]*)$");

  private static final Map<String, List<Entry>> BY_FIRST = load();

  private Compounds() {}

  /** The words of a line, each as it must have been printed. */
  static List<String> mended(List<String> words) {
    var result = new ArrayList<>(words);
    for (int from = 0; from < result.size(); from++) {
      for (Entry entry : BY_FIRST.getOrDefault(bare(core(result.get(from))), List.of())) {
        if (matches(entry, result, from)) {
          put(entry, result, from);
          break;
        }
      }
    }
    return result;
  }

  private static boolean matches(Entry entry, List<String> words, int from) {
    int length = entry.syllables().size();
    if (from + length > words.size()) {
      return false;
    }
    var read = new ArrayList<String>();
    for (int i = 0; i < length; i++) {
      Matcher core = CORE.matcher(words.get(from + i));
      boolean inner =
          core.matches()
              && (i == 0 || core.group(1).isEmpty())
              && (i == length - 1 || core.group(3).isEmpty());
      if (!inner || !bare(core.group(2)).equals(bare(entry.syllables().get(i)))) {
        return false;
      }
      read.add(core.group(2).toLowerCase(Locale.ROOT));
    }
    return !entry.others().contains(String.join(" ", read));
  }

  private static void put(Entry entry, List<String> words, int from) {
    for (int i = 0; i < entry.syllables().size(); i++) {
      String right = entry.syllables().get(i);
      Matcher core = CORE.matcher(words.get(from + i));
      if (core.matches() && !same(core.group(2), right)) {
        words.set(from + i, core.group(1) + inCase(right, core.group(2)) + core.group(3));
      }
    }
  }

  /** Whether two spellings differ at most in what people write either way, or wrongly. */
  private static boolean same(String read, String right) {
    return slip(Folding.tone(read)).equals(slip(Folding.tone(right)));
  }

  private static String slip(String folded) {
    return folded.replace('\u0303', '\u0309');
  }

  private static String inCase(String right, String read) {
    boolean capitals = read.equals(read.toUpperCase(Locale.ROOT)) && read.length() > 1;
    if (capitals) {
      return right.toUpperCase(Locale.ROOT);
    }
    return Character.isUpperCase(read.charAt(0))
        ? right.substring(0, 1).toUpperCase(Locale.ROOT) + right.substring(1)
        : right;
  }

  private static String core(String word) {
    Matcher core = CORE.matcher(word);
    return core.matches() ? core.group(2) : "";
  }

  private static String bare(String word) {
    return Folding.marks(word);
  }

  private static Map<String, List<Entry>> load() {
    var entries = new HashMap<String, List<Entry>>();
    for (List<String> row : WordTable.rows(Compounds.class, "compounds.tsv")) {
      String compound = Normalizer.normalize(row.getFirst(), Normalizer.Form.NFC);
      var others = new HashSet<String>();
      if (row.size() > 1) {
        others.addAll(List.of(Normalizer.normalize(row.get(1), Normalizer.Form.NFC).split(";")));
      }
      List<String> syllables = List.of(compound.split(" "));
      entries
          .computeIfAbsent(bare(syllables.getFirst()), unused -> new ArrayList<>())
          .add(new Entry(syllables, Set.copyOf(others)));
    }
    entries
        .values()
        .forEach(
            list ->
                list.sort(
                    Comparator.comparingInt((Entry entry) -> entry.syllables().size()).reversed()));
    return Map.copyOf(entries);
  }
}
