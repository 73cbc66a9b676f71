package vn.kehoach.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import vn.kehoach.text.Folding;

/** Finds what somebody may have meant. */
final class NearSpelling {

  private static final int MOST = 3;

  private NearSpelling() {}

  /** The nearest of the known words, nearest first; none that is too far. */
  static List<String> of(String asked, Collection<String> known) {
    record Candidate(String word, int distance) {}
    String wanted = Folding.marks(asked);
    return known.stream()
        .distinct()
        .map(word -> new Candidate(word, distance(wanted, Folding.marks(word))))
        .filter(candidate -> candidate.distance() <= Math.max(2, wanted.length() / 3))
        .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
        .limit(MOST)
        .map(Candidate::word)
        .toList();
  }

  /** Letters to change, add or drop (Levenshtein); a part of the other word costs little. */
  private static int distance(String a, String b) {
    if (!a.isEmpty() && b.contains(a)) {
      return 1;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
