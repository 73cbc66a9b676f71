package vn.kehoach.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.analysis.Fold;
import vn.kehoach.analysis.Syllables;
import vn.kehoach.phrase.UnitDirectory;

/**
 * Finds the units that typed words name, by any spelling of the directory. Short names ("Kinh tế")
 * are left out: as words they are topics.
 */
public final class UnitSpellings {

  /** Those of the units that the program knows. */
  static final UnitSpellings STANDARD = new UnitSpellings(UnitDirectory.standard());

  /** The ids of units by their folded spellings, once with marks and once without. */
  private final Map<String, Set<String>> ids = new HashMap<>();

  private int longest;

  private UnitSpellings(UnitDirectory directory) {
    for (UnitDirectory.Entry entry : directory.entries()) {
      Stream<String> spellings =
          Stream.concat(Stream.of(entry.name()), entry.spellings().stream()).distinct();
      spellings.forEach(spelling -> add(spelling, entry.id()));
    }
  }

  /** The spellings of a directory. */
  public static UnitSpellings of(UnitDirectory directory) {
    return directory == UnitDirectory.standard() ? STANDARD : new UnitSpellings(directory);
  }

  /**
   * A named unit.
   *
   * @param first the first of its syllables, from 0
   * @param last the last of them
   * @param ids the ids it may mean
   */
  record Found(int first, int last, Set<String> ids) {}

  /** The units named in a text, from the left, the longest first. */
  List<Found> in(String text) {
    List<String> tone = Syllables.folded(text, Fold.TONE);
    var found = new ArrayList<Found>();
    int at = 0;
    while (at < tone.size()) {
      Found here = at(tone, at);
      if (here == null) {
        at++;
      } else {
        found.add(here);
        at = here.last() + 1;
      }
    }
    return found;
  }

  private @Nullable Found at(List<String> tone, int first) {
    for (int last = Math.min(first + longest, tone.size()) - 1; last > first; last--) {
      Set<String> named = ids.get(String.join(" ", tone.subList(first, last + 1)));
      if (named != null) {
        return new Found(first, last, new HashSet<>(named));
      }
    }
    return null;
  }

  private void add(String spelling, String id) {
    List<String> tone = Syllables.folded(spelling, Fold.TONE);
    if (tone.size() < 2) {
      return;
    }
    longest = Math.max(longest, tone.size());
    for (String key : List.of(String.join(" ", tone), Syllables.key(spelling, Fold.MARKS))) {
      ids.computeIfAbsent(key, unused -> new LinkedHashSet<>()).add(id);
    }
  }
}
