package vn.kehoach.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import vn.kehoach.analysis.EditDistance;
import vn.kehoach.analysis.Fold;
import vn.kehoach.analysis.Syllables;

/** Finds the names that somebody may have meant. */
public final class NearNames {

  private static final int MOST = 3;

  private NearNames() {}

  /** The nearest of the known names, nearest first; none that is too far. */
  public static List<String> of(String asked, Collection<String> known) {
    record Candidate(String name, int distance) {}
    String wanted = Syllables.key(asked, Fold.MARKS);
    int most = Math.max(2, wanted.length() / 3);
    return known.stream()
        .distinct()
        .map(name -> new Candidate(name, distance(most, wanted, Syllables.key(name, Fold.MARKS))))
        .filter(candidate -> candidate.distance() <= most)
        .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
        .limit(MOST)
        .map(Candidate::name)
        .toList();
  }

  /** A part of the other name costs little. */
  private static int distance(int most, String wanted, String name) {
    return !wanted.isEmpty() && name.contains(wanted)
        ? Math.min(1, name.length() - wanted.length())
        : EditDistance.upTo(most, wanted, name);
  }
}
