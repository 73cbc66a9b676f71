package vn.kehoach.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.kehoach.analysis.Fold;
import vn.kehoach.analysis.Syllables;
import vn.kehoach.measure.IndicatorDirectory;
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

  private final Map<Profile, Set<String>> toned = new ConcurrentHashMap<>();
  private final Map<Profile, Set<String>> plain = new ConcurrentHashMap<>();

  List<Group> narrow(List<Group> groups, String typed) throws IOException {
    List<Group> ofTopic =
        groups.stream()
            .filter(group -> group.items().stream().anyMatch(i -> isOf(typed, i)))
            .toList();
    if (!ofTopic.isEmpty()) {
      return ofTopic;
    }
    for (Fold fold : List.of(Fold.TONE, Fold.MARKS)) {
      Set<String> wanted = words(typed, fold);
      var shares = new ArrayList<Double>();
      for (Group group : groups) {
        shares.add(share(group, wanted, fold));
      }
      double best = shares.stream().mapToDouble(share -> share).max().orElse(0);
      if (best >= 1 || (fold == Fold.MARKS && best >= ENOUGH)) {
        var found = new ArrayList<Group>();
        for (int i = 0; i < groups.size(); i++) {
          if (shares.get(i) >= best) {
            found.add(groups.get(i));
          }
        }
        return found;
      }
    }
    return List.of();
  }

  private static boolean isOf(String typed, Profile item) {
    IndicatorDirectory.Entry entry = item.entry();
    return entry != null
        && Syllables.key(entry.topic(), Fold.MARKS).equals(Syllables.key(typed, Fold.MARKS));
  }

  private double share(Group group, Set<String> wanted, Fold fold) throws IOException {
    double best = 0;
    for (Profile item : group.items()) {
      Set<String> had = found(group, item, fold);
      long met = wanted.stream().filter(had::contains).count();
      best = Math.max(best, wanted.isEmpty() ? 0 : (double) met / wanted.size());
    }
    return best;
  }

  /** The syllables of what is looked for, in its standard form. */
  private static Set<String> words(String text, Fold fold) {
    return new HashSet<>(Syllables.folded(StandardWords.of(text), fold));
  }

  /**
   * The syllables by which an indicator is found: its own, since typed words without marks have no
   * standard form, those of its standard form, and what the directory calls it.
   */
  private Set<String> found(Group group, Profile item, Fold fold) throws IOException {
    Map<Profile, Set<String>> kept = fold == Fold.TONE ? toned : plain;
    Set<String> known = kept.get(item);
    if (known == null) {
      String wording = group.wording(item);
      known = words(wording, fold);
      known.addAll(Syllables.folded(wording, fold));
      if (item.entry() != null) {
        known.addAll(words(item.entry().label(), fold));
      }
      kept.put(item, known);
    }
    return known;
  }
}
