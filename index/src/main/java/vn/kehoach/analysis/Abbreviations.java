package vn.kehoach.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.text.Spacing;
import vn.kehoach.text.WordTable;

/**
 * Several writings of one thing: "TTHC" and "thủ tục hành chính", in both directions
 * (abbreviations.tsv).
 *
 * <p>A full form is known by its marks, or by its letters where none is typed. An abbreviation is
 * known by its letters, but one that is also a syllable ("AI", "ai") only where it is typed in
 * capitals; and nobody who types the full form is given such a syllable.
 */
public final class Abbreviations {

  private static final Abbreviations STANDARD = load();

  /** By the folded letters of a writing. */
  private final Map<String, List<Entry>> writings = new HashMap<>();

  private int longest;

  private Abbreviations() {}

  /** A writing and the set of writings it belongs to. */
  private record Entry(String printed, boolean abbreviation, Set<String> all) {}

  /**
   * A writing that was typed.
   *
   * @param first its first syllable, counted from 0
   * @param last its last syllable
   * @param others the other writings of the same thing
   */
  public record Found(int first, int last, List<String> others) {

    public Found {
      others = List.copyOf(others);
    }
  }

  /** The abbreviations that come with the program. */
  public static Abbreviations standard() {
    return STANDARD;
  }

  /** These abbreviations and more: each set holds the writings of one thing. */
  public Abbreviations with(List<Set<String>> more) {
    var all = new Abbreviations();
    writings.values().stream().flatMap(List::stream).map(Entry::all).distinct().forEach(all::add);
    more.forEach(all::add);
    return all;
  }

  /** The writings in a typed text, from the left, the longest first; none overlaps another. */
  public List<Found> in(String typed) {
    List<String> printed = Syllables.of(typed).stream().map(span -> span.in(typed)).toList();
    var found = new ArrayList<Found>();
    int at = 0;
    while (at < printed.size()) {
      Found here = at(printed, at);
      if (here == null) {
        at++;
      } else {
        found.add(here);
        at = here.last() + 1;
      }
    }
    return found;
  }

  private @Nullable Found at(List<String> printed, int first) {
    for (int last = Math.min(first + longest, printed.size()) - 1; last >= first; last--) {
      List<String> words = printed.subList(first, last + 1);
      var others = new LinkedHashSet<String>();
      for (Entry entry : writings.getOrDefault(key(words, Fold.MARKS), List.of())) {
        if (means(words, entry)) {
          entry.all().stream()
              .filter(other -> !key(other).equals(key(entry.printed())))
              .filter(other -> !syllable(other))
              .forEach(others::add);
        }
      }
      if (!others.isEmpty()) {
        return new Found(first, last, List.copyOf(others));
      }
    }
    return null;
  }

  /** Whether somebody who typed these words means that writing. */
  private static boolean means(List<String> words, Entry entry) {
    String typed = key(words, Fold.TONE);
    boolean marked = !typed.equals(key(words, Fold.MARKS));
    if (marked && !typed.equals(tone(entry.printed()))) {
      return false;
    }
    boolean capitals = words.stream().allMatch(word -> word.equals(word.toUpperCase(Locale.ROOT)));
    return !entry.abbreviation() || capitals || !syllable(entry.printed());
  }

  /** Whether a writing is one word that may be another in lower case. */
  private static boolean syllable(String writing) {
    return !writing.contains(" ")
        && Syllables.of(writing).stream()
            .map(span -> Spacing.clean(span.in(writing)))
            .allMatch(vn.kehoach.text.Syllables::valid);
  }

  private void add(Set<String> all) {
    for (String writing : all) {
      boolean abbreviation = !writing.contains(" ");
      writings
          .computeIfAbsent(key(writing), unused -> new ArrayList<>())
          .add(new Entry(writing, abbreviation, all));
      longest = Math.max(longest, Syllables.of(writing).size());
    }
  }

  private static String key(String writing) {
    return Syllables.key(writing, Fold.MARKS);
  }

  private static String tone(String writing) {
    return Syllables.key(writing, Fold.TONE);
  }

  private static String key(List<String> words, Fold fold) {
    return String.join(" ", words.stream().map(fold::apply).toList());
  }

  private static Abbreviations load() {
    var abbreviations = new Abbreviations();
    for (List<String> row : WordTable.rows(Abbreviations.class, "abbreviations.tsv")) {
      var all = new LinkedHashSet<String>();
      Stream.of(row.get(0), row.get(1))
          .flatMap(cell -> Arrays.stream(cell.split(";")))
          .map(String::strip)
          .forEach(all::add);
      abbreviations.add(all);
    }
    return abbreviations;
  }
}
