package vn.kehoach.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Box;
import vn.kehoach.read.WordBuilder.PlacedWord;

/**
 * What signatures lay over a scan → the blanks of its recognised letterhead. A scanned page prints
 * "Số: /KH-UBND" in its image, and the number lies over it as letters.
 *
 * <p>Lines keep their order, which recognition gave them: a filling changes one line only.
 */
final class ScanFillings {

  /** Where the baseline runs in the box of a recognised word, as a share of its size. */
  private static final double ASCENT = 0.8;

  private static final String DOTS = "[.…_·,]+";

  private final int page;
  private final double height;
  private final List<Line> lines;
  private final List<Line> placed = new ArrayList<>();

  ScanFillings(Page recognised) {
    this.page = Objects.requireNonNull(recognised.number());
    this.height = recognised.height();
    this.lines = new ArrayList<>(recognised.lines());
  }

  /** The recognised lines, with what was filled in. */
  List<Line> lines() {
    return lines;
  }

  /** What has been filled in and is a stamp no more. */
  List<Line> placed() {
    return placed;
  }

  /** Fills a blank, if all words of the filling belong into blanks. */
  void fill(List<PlacedWord> filling) {
    if (filling.isEmpty()) {
      return;
    }
    if (inOneLine(filling) || wordByWord(filling) || asALineOfItsOwn(filling)) {
      placed.addAll(LineBuilder.lines(filling, page));
    }
  }

  private boolean inOneLine(List<PlacedWord> filling) {
    for (int i = 0; i < lines.size(); i++) {
      Line filled = filled(lines.get(i), filling);
      if (filled != null) {
        lines.set(i, filled);
        return true;
      }
    }
    return false;
  }

  /** Number and day are often one field, and two lines for recognition. */
  private boolean wordByWord(List<PlacedWord> filling) {
    List<Line> before = List.copyOf(lines);
    for (PlacedWord word : filling) {
      if (!inOneLine(List.of(word))) {
        lines.clear();
        lines.addAll(before);
        return false;
      }
    }
    return true;
  }

  /** "Số: 57/KH-UBND", where the image prints nothing of it. */
  private boolean asALineOfItsOwn(List<PlacedWord> filling) {
    List<PlacedWord> all = lines.stream().flatMap(line -> words(line).stream()).toList();
    if (!new PrintedBlanks(all, page, height).fill(filling)) {
      return false;
    }
    double baseline = filling.getFirst().baseline();
    int below =
        IntStream.range(0, lines.size())
            .filter(i -> words(lines.get(i)).stream().anyMatch(w -> w.baseline() > baseline))
            .findFirst()
            .orElse(lines.size());
    lines.addAll(below, LineBuilder.lines(filling, page));
    return true;
  }

  /** The line with a filling in its blank; null where it has none for it. */
  private @Nullable Line filled(Line line, List<PlacedWord> filling) {
    List<PlacedWord> printed =
        words(line).stream().filter(word -> !dotsBelow(word, filling)).toList();
    if (printed.isEmpty()) {
      return null;
    }
    // A height of none: what brings its words along is no part of a line.
    var blanks = new PrintedBlanks(printed, page, 0);
    if (!blanks.fill(filling)) {
      return null;
    }
    return line.withWords(
        blanks.words().stream()
            .map(PlacedWord::word)
            .sorted(Comparator.comparingDouble(word -> Objects.requireNonNull(word.box()).x()))
            .toList());
  }

  private static boolean dotsBelow(PlacedWord word, List<PlacedWord> filling) {
    Box below = Objects.requireNonNull(word.word().box());
    return word.word().text().matches(DOTS)
        && filling.stream()
            .map(each -> Objects.requireNonNull(each.word().box()))
            .anyMatch(above -> above.x() < below.right() && below.x() < above.right());
  }

  /** The words of a recognised line on one baseline. */
  private static List<PlacedWord> words(Line line) {
    var words = new ArrayList<PlacedWord>();
    Double baseline = null;
    for (Word word : line.words()) {
      Box box = word.box();
      if (box != null) {
        baseline = baseline == null ? box.y() + ASCENT * word.style().size() : baseline;
        words.add(new PlacedWord(word, baseline));
      }
    }
    return words;
  }
}
