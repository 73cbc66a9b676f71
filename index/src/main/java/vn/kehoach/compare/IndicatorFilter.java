package vn.kehoach.compare;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import vn.kehoach.analysis.Fold;
import vn.kehoach.analysis.Syllables;
import vn.kehoach.measure.StandardWords;

/**
 * Narrows groups to those that typed words name.
 *
 * <p>The name of a topic of the directory gives its indicators. Else abbreviations and other ways
 * to say the same are written out on both sides, and all words are required in one indicator of the
 * group: as typed, else without marks; if no group has them all, the groups with the most of them,
 * down to three in five.
 */
final class IndicatorFilter {

  private static final double ENOUGH = 0.6;

  private final List<Group> groups;
  private final Map<String, BitSet> byTopic = new HashMap<>();
  private final Map<Fold, Finder> finders = new ConcurrentHashMap<>();

  /** Narrows these groups. */
  IndicatorFilter(List<Group> groups) {
    this.groups = List.copyOf(groups);
    for (int group = 0; group < groups.size(); group++) {
      for (Profile item : groups.get(group).items()) {
        if (item.entry() != null) {
          String topic = Syllables.key(item.entry().topic(), Fold.MARKS);
          byTopic.computeIfAbsent(topic, unseen -> new BitSet()).set(group);
        }
      }
    }
  }

  List<Group> narrow(String typed) throws IOException {
    BitSet ofTopic = byTopic.get(Syllables.key(typed, Fold.MARKS));
    if (ofTopic != null) {
      return ofTopic.stream().mapToObj(groups::get).toList();
    }
    for (Fold fold : List.of(Fold.TONE, Fold.MARKS)) {
      Set<String> wanted = words(typed, fold);
      int[] met = finder(fold).most(wanted);
      int best = Arrays.stream(met).max().orElse(0);
      double share = wanted.isEmpty() ? 0 : (double) best / wanted.size();
      if (share >= 1 || (fold == Fold.MARKS && share >= ENOUGH)) {
        return IntStream.range(0, met.length)
            .filter(group -> met[group] == best)
            .mapToObj(groups::get)
            .toList();
      }
    }
    return List.of();
  }

  private Finder finder(Fold fold) throws IOException {
    Finder known = finders.get(fold);
    if (known == null) {
      known = new Finder(groups, fold);
      finders.put(fold, known);
    }
    return known;
  }

  /** The syllables of what is looked for, in its standard form. */
  private static Set<String> words(String text, Fold fold) {
    return new HashSet<>(Syllables.folded(StandardWords.of(text), fold));
  }

  /** The items of groups by their syllables, so that a question looks at those that have one. */
  private static final class Finder {

    /** The numbers of the items that have a syllable, ascending. */
    private final Map<String, int[]> items = new HashMap<>();

    /** The group of each item. */
    private final int[] groupOf;

    private final int groups;

    Finder(List<Group> groups, Fold fold) throws IOException {
      this.groups = groups.size();
      Map<String, IntStream.Builder> building = new HashMap<>();
      IntStream.Builder of = IntStream.builder();
      int number = 0;
      for (int group = 0; group < groups.size(); group++) {
        for (Profile item : groups.get(group).items()) {
          for (String word : found(groups.get(group).wording(item), item, fold)) {
            building.computeIfAbsent(word, unseen -> IntStream.builder()).add(number);
          }
          of.add(group);
          number++;
        }
      }
      groupOf = of.build().toArray();
      building.forEach((word, numbers) -> items.put(word, numbers.build().toArray()));
    }

    /** How many of the wanted syllables the item of each group has that has the most. */
    int[] most(Set<String> wanted) {
      var met = new int[groupOf.length];
      var most = new int[groups];
      for (String word : wanted) {
        for (int item : items.getOrDefault(word, new int[0])) {
          most[groupOf[item]] = Math.max(most[groupOf[item]], ++met[item]);
        }
      }
      return most;
    }

    /**
     * The syllables by which an indicator is found: its own, since typed words without marks have
     * no standard form, those of its standard form, and what the directory calls it.
     */
    private static Set<String> found(String wording, Profile item, Fold fold) {
      Set<String> found = words(wording, fold);
      found.addAll(Syllables.folded(wording, fold));
      if (item.entry() != null) {
        found.addAll(words(item.entry().label(), fold));
      }
      return found;
    }
  }
}
