package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.kehoach.model.Box;
import vn.kehoach.read.Line;
import vn.kehoach.read.Word;

/**
 * Finds lines that stand side by side without ruling lines: letterhead and signature block.
 *
 * <p>A run of lines stands side by side where one upright strip stays free of words through all of
 * them, with words on both sides. Running text never leaves such a strip through more than a line
 * or two.
 */
final class SideBySide {

  /** Smallest width of the strip, in points. */
  private static final double STRIP = 6;

  /** A gap this wide within a line hints at two sides, in points. */
  private static final double GAP = 9;

  /** Each side has at least this many lines. */
  private static final int FEWEST = 2;

  private SideBySide() {}

  /**
   * A run of lines side by side.
   *
   * @param length number of lines of the page that it takes
   * @param columns their two sides
   */
  record Run(int length, Block.Columns columns) {}

  /** The run that begins at an index of a page's lines, if one does. */
  static Optional<Run> at(List<Line> lines, int from, Margins margins) {
    var strips = new ArrayList<double[]>();
    strips.add(new double[] {0, Double.MAX_VALUE});
    Optional<Run> best = Optional.empty();
    var run = new ArrayList<Line>();
    for (Line line : lines.subList(from, lines.size())) {
      if (margins.centered(line) && !hasGap(line)) {
        break;
      }
      narrow(strips, line);
      if (strips.isEmpty()) {
        break;
      }
      run.add(line);
      Optional<Run> longer = split(run, strips);
      if (longer.isPresent()) {
        best = longer;
      }
    }
    return best;
  }

  /** Whether a line has a gap wide enough to part two sides. */
  static boolean hasGap(Line line) {
    List<Word> words = line.words();
    for (int i = 1; i < words.size(); i++) {
      Word word = words.get(i);
      double gap = box(word).x() - box(words.get(i - 1)).right();
      if (gap > Math.max(GAP, 1.2 * word.style().size())) {
        return true;
      }
    }
    return false;
  }

  private static void narrow(List<double[]> strips, Line line) {
    for (Word word : line.words()) {
      Box box = box(word);
      var next = new ArrayList<double[]>();
      for (double[] strip : strips) {
        addIfWide(next, strip[0], Math.min(strip[1], box.x()));
        addIfWide(next, Math.max(strip[0], box.right()), strip[1]);
      }
      strips.clear();
      strips.addAll(next);
    }
  }

  private static void addIfWide(List<double[]> strips, double from, double to) {
    if (to - from >= STRIP) {
      strips.add(new double[] {from, to});
    }
  }

  private static Optional<Run> split(List<Line> run, List<double[]> strips) {
    Run widest = null;
    double width = 0;
    for (double[] strip : strips) {
      if (!straddles(run.getFirst(), strip)) {
        continue;
      }
      double middle = (strip[0] + Math.min(strip[1], 10_000)) / 2;
      List<Passage> left = side(run, middle, true);
      List<Passage> right = side(run, middle, false);
      if (left.size() >= FEWEST && right.size() >= FEWEST && strip[1] - strip[0] > width) {
        width = strip[1] - strip[0];
        widest = new Run(run.size(), new Block.Columns(left, right));
      }
    }
    return Optional.ofNullable(widest);
  }

  /** The first line of a run has words on both sides; what stands above belongs elsewhere. */
  private static boolean straddles(Line line, double[] strip) {
    boolean left = line.words().stream().anyMatch(word -> box(word).right() <= strip[0]);
    boolean right = line.words().stream().anyMatch(word -> box(word).x() >= strip[1]);
    return left && right;
  }

  private static List<Passage> side(List<Line> run, double middle, boolean left) {
    var passages = new ArrayList<Passage>();
    for (Line line : run) {
      List<Word> words =
          line.words().stream().filter(word -> box(word).centerX() < middle == left).toList();
      if (!words.isEmpty()) {
        passages.add(PassageBuilder.join(List.of(line.withWords(words))));
      }
    }
    return passages;
  }

  private static Box box(Word word) {
    return Objects.requireNonNull(word.box(), "a word on a page has a box");
  }
}
