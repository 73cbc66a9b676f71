package vn.kehoach.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.kehoach.index.Fold;
import vn.kehoach.index.Syllables;

/**
 * Narrows rows to those that typed words name.
 *
 * <p>Abbreviations and other ways to say the same are written out on both sides. All words are
 * required in one indicator of the row: as typed, else without marks; if no row has them all, the
 * rows with the most of them, down to three in five.
 */
final class IndicatorFilter {

  private static final double ENOUGH = 0.6;

  private final String typed;

  IndicatorFilter(String typed) {
    this.typed = typed;
  }

  List<IndicatorRow> narrow(List<IndicatorRow> rows) {
    for (Fold fold : List.of(Fold.TONE, Fold.MARKS)) {
      Set<String> wanted = words(typed, fold);
      List<Double> shares = rows.stream().map(row -> share(row, wanted, fold)).toList();
      double best = shares.stream().mapToDouble(share -> share).max().orElse(0);
      if (best >= 1 || (fold == Fold.MARKS && best >= ENOUGH)) {
        return rows.stream().filter(row -> share(row, wanted, fold) >= best).toList();
      }
    }
    return List.of();
  }

  private static double share(IndicatorRow row, Set<String> wanted, Fold fold) {
    return row.wordings().stream()
        .mapToDouble(
            indicator -> {
              var had = new HashSet<>(wanted);
              had.retainAll(found(indicator, fold));
              return wanted.isEmpty() ? 0 : (double) had.size() / wanted.size();
            })
        .max()
        .orElse(0);
  }

  /** The syllables of what is looked for, in its standard form. */
  private static Set<String> words(String text, Fold fold) {
    return new HashSet<>(Syllables.folded(StandardWords.of(text), fold));
  }

  /**
   * The syllables by which an indicator is found: its own, since typed words without marks have no
   * standard form, and those of its standard form.
   */
  private static Set<String> found(String indicator, Fold fold) {
    Set<String> words = words(indicator, fold);
    words.addAll(Syllables.folded(indicator, fold));
    return words;
  }
}
