package vn.kehoach.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Box;
import vn.kehoach.read.WordBuilder.PlacedWord;
import vn.kehoach.text.Folding;
import vn.kehoach.text.WordTable;

/**
 * The words of a page, whose printed blanks are filled one after the other.
 *
 * <p>A blank stands behind a word that asks for a figure ("Số:", "ngày", "tháng", "năm"). A filling
 * takes the line that it lies on; where it lies on other words, or anywhere else, it fills nothing.
 * On the first page's head, a filling may also bring its words along ("Số: 12/KH-UBND") where the
 * page prints none of them.
 */
final class PrintedBlanks {

  private static final Set<String> OPENINGS =
      Set.copyOf(
          WordTable.words(PrintedBlanks.class, "blank-openings.txt").stream()
              .map(Folding::tone)
              .toList());

  /** A filling stands within this many font sizes behind the word that asks for it. */
  private static final double NEAR = 9;

  /** Words that share more than this part of the filling's width lie below it. */
  private static final double OVERLAP = 0.3;

  /** The letterhead stands in this upper part of the first page. */
  private static final double HEAD = 0.4;

  private final List<PlacedWord> words;
  private final double headEnd;

  PrintedBlanks(List<PlacedWord> printed, int page, double height) {
    this.words = new ArrayList<>(printed);
    this.headEnd = page == 1 ? HEAD * height : 0;
  }

  List<PlacedWord> words() {
    return words;
  }

  /** Takes an overlay's words into the page's where all of them fill blanks. */
  boolean fill(List<PlacedWord> filling) {
    List<PlacedWord> repeated = repeated(filling);
    words.removeAll(repeated);
    List<PlacedWord> placed = place(filling);
    if (placed.isEmpty()) {
      words.addAll(repeated);
    }
    placed.forEach(this::put);
    return !placed.isEmpty();
  }

  /** Puts a word where it belongs; a figure and the sign printed behind it ("/KH-UBND") are one. */
  private void put(PlacedWord filling) {
    Optional<PlacedWord> sign =
        words.stream()
            .filter(printed -> printed.baseline() == filling.baseline())
            .filter(printed -> box(printed).x() > box(filling).x())
            .min(Comparator.comparingDouble(printed -> box(printed).x()))
            .filter(printed -> printed.word().text().startsWith("/"));
    sign.ifPresent(words::remove);
    words.add(sign.map(printed -> joined(filling, printed)).orElse(filling));
  }

  private static PlacedWord joined(PlacedWord left, PlacedWord right) {
    Word whole =
        new Word(
            left.word().text() + right.word().text(),
            box(left).union(box(right)),
            right.word().style());
    return new PlacedWord(whole, left.baseline());
  }

  /** The printed words below a filling that says them again with the figures. */
  private List<PlacedWord> repeated(List<PlacedWord> filling) {
    List<PlacedWord> below =
        words.stream().filter(printed -> filling.stream().anyMatch(w -> on(w, printed))).toList();
    String said = letters(below);
    return !said.isEmpty() && said.equals(letters(filling)) ? below : List.of();
  }

  private static String letters(List<PlacedWord> words) {
    return words.stream()
        .map(word -> word.word().text())
        .collect(Collectors.joining())
        .replaceAll("[\\d.…_]", "");
  }

  /** The words on the baselines of what they fill; empty where one of them fills nothing. */
  private List<PlacedWord> place(List<PlacedWord> filling) {
    List<List<PlacedWord>> rows = LineBuilder.rows(words);
    var placed = new ArrayList<PlacedWord>();
    for (PlacedWord word : filling) {
      PlacedWord on = place(word, rows, placed);
      if (on == null) {
        return bringsItsWords(filling) ? filling : List.of();
      }
      placed.add(on);
    }
    return placed;
  }

  /** The word on the baseline of the row whose blank it fills; null where there is none. */
  private static @Nullable PlacedWord place(
      PlacedWord word, List<List<PlacedWord>> rows, List<PlacedWord> placed) {
    List<PlacedWord> row = nearest(word, rows);
    if (row == null || row.stream().anyMatch(printed -> covers(word, printed))) {
      return null;
    }
    double baseline = row.getFirst().baseline();
    boolean goesOn =
        !placed.isEmpty()
            && placed.getLast().baseline() == baseline
            && box(placed.getLast()).x() < box(word).x()
            && row.stream().noneMatch(printed -> between(placed.getLast(), printed, word));
    boolean figure = Character.isDigit(word.word().text().charAt(0));
    return goesOn || figure && asked(word, row) ? new PlacedWord(word.word(), baseline) : null;
  }

  private static @Nullable List<PlacedWord> nearest(PlacedWord word, List<List<PlacedWord>> rows) {
    List<PlacedWord> nearest = null;
    double least = 0.7 * word.word().style().size();
    for (List<PlacedWord> row : rows) {
      double away = Math.abs(row.getFirst().baseline() - word.baseline());
      if (away < least) {
        least = away;
        nearest = row;
      }
    }
    return nearest;
  }

  private static boolean covers(PlacedWord word, PlacedWord printed) {
    Box above = box(word);
    Box below = box(printed);
    double shared = Math.min(above.right(), below.right()) - Math.max(above.x(), below.x());
    return shared > OVERLAP * Math.min(above.width(), below.width());
  }

  private static boolean between(PlacedWord left, PlacedWord middle, PlacedWord right) {
    return box(middle).x() > box(left).x() && box(middle).x() < box(right).x();
  }

  /** Whether the word before the blank asks for a figure. */
  private static boolean asked(PlacedWord word, List<PlacedWord> row) {
    for (int i = row.size() - 1; i >= 0; i--) {
      Box before = box(row.get(i));
      boolean mark = row.get(i).word().text().equals(":");
      if (before.x() < box(word).x() && !mark) {
        double gap = box(word).x() - before.right();
        return gap < NEAR * word.word().style().size()
            && OPENINGS.contains(key(row.get(i).word().text()));
      }
    }
    return false;
  }

  /** "Số: 12/KH-UBND" in the letterhead's place, where nothing printed asks for a number. */
  private boolean bringsItsWords(List<PlacedWord> filling) {
    String opening = key(filling.getFirst().word().text());
    boolean inHead = filling.stream().allMatch(word -> word.baseline() < headEnd);
    return inHead
        && filling.size() > 1
        && OPENINGS.contains(opening)
        && words.stream().filter(word -> word.baseline() < headEnd).noneMatch(w -> asks(w, opening))
        && words.stream().noneMatch(printed -> filling.stream().anyMatch(w -> on(w, printed)));
  }

  private static boolean asks(PlacedWord word, String opening) {
    return key(word.word().text()).equals(opening);
  }

  private static boolean on(PlacedWord word, PlacedWord printed) {
    return Math.abs(word.baseline() - printed.baseline()) < word.word().style().size()
        && covers(word, printed);
  }

  private static String key(String word) {
    return Folding.tone(word.endsWith(":") ? word.substring(0, word.length() - 1) : word);
  }

  private static Box box(PlacedWord word) {
    return Objects.requireNonNull(word.word().box());
  }
}
