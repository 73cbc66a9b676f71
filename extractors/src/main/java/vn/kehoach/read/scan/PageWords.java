package vn.kehoach.read.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import vn.kehoach.model.Box;
import vn.kehoach.read.Line;
import vn.kehoach.read.Page;
import vn.kehoach.read.Style;
import vn.kehoach.read.Word;
import vn.kehoach.read.scan.ReadLine.PlacedWord;

/**
 * What the engine gave for the parts of a page → the page: words with place, size and weight, on
 * lines that go across columns and cells as those of a printed page do.
 */
final class PageWords {

  private static final double POINTS_PER_INCH = 72;

  /** The size of plain text (Nghị định 30/2020/NĐ-CP, Phụ lục I: 13 to 14). */
  private static final double USUAL_SIZE = 14;

  /** Words whose baselines differ by less than this share of the font size share a line. */
  private static final double SAME_LINE = 0.3;

  /** Parts of the font size above and below the baseline that a word's box covers. */
  private static final double ASCENT = 0.8;

  private static final double DESCENT = 0.22;

  private final CleanPage page;

  private PageWords(CleanPage page) {
    this.page = page;
  }

  static Page page(CleanPage clean, PageParts parts, List<RawWord> words) {
    var builder = new PageWords(clean);
    List<Line> lines = builder.lines(parts, words);
    return new Page(clean.page(), clean.width(), clean.height(), lines, clean.rules(), 1);
  }

  private List<Line> lines(PageParts parts, List<RawWord> words) {
    var byLine = new TreeMap<Integer, List<PlacedWord>>();
    for (RawWord word : words) {
      byLine
          .computeIfAbsent(word.line(), unused -> new ArrayList<>())
          .add(new PlacedWord(word, parts.onPage(word, page)));
    }
    double usual = USUAL_SIZE * page.dpi() / POINTS_PER_INCH;
    List<ReadLine> read =
        byLine.values().stream()
            .map(this::mended)
            .filter(line -> !line.isEmpty())
            .map(ReadLine::of)
            .toList();
    return merged(LineSizes.settled(read, usual)).stream().map(this::line).toList();
  }

  /** The words of a line without confusions and specks. */
  private List<PlacedWord> mended(List<PlacedWord> words) {
    List<String> texts =
        Confusions.mended(
            words.stream()
                .map(word -> RomanNumerals.mended(word.word().text(), page.raster(), word.box()))
                .toList());
    var mended = new ArrayList<PlacedWord>();
    for (int i = 0; i < texts.size(); i++) {
      if (!texts.get(i).isEmpty()) {
        mended.add(words.get(i).reading(texts.get(i)));
      }
    }
    return mended;
  }

  /** Lines side by side on one baseline as one. */
  private static List<List<ReadLine>> merged(List<ReadLine> lines) {
    var rows = new ArrayList<List<ReadLine>>();
    for (ReadLine line :
        lines.stream().sorted(Comparator.comparingDouble(ReadLine::baseline)).toList()) {
      if (!rows.isEmpty() && beside(rows.getLast(), line)) {
        rows.getLast().add(line);
      } else {
        rows.add(new ArrayList<>(List.of(line)));
      }
    }
    return rows;
  }

  private static boolean beside(List<ReadLine> row, ReadLine line) {
    ReadLine first = row.getFirst();
    double size = Math.max(first.size(), line.size());
    return line.baseline() - first.baseline() < SAME_LINE * size
        && row.stream()
            .allMatch(other -> other.right() <= line.left() || line.right() <= other.left());
  }

  private Line line(List<ReadLine> parts) {
    var words = new ArrayList<Word>();
    for (ReadLine part : parts.stream().sorted(Comparator.comparingInt(ReadLine::left)).toList()) {
      boolean[] bold = BoldWords.of(part, page.raster());
      for (int i = 0; i < part.words().size(); i++) {
        words.add(word(part.words().get(i), part, bold[i]));
      }
    }
    return new Line(words, page.page(), null, 0);
  }

  private Word word(PlacedWord placed, ReadLine line, boolean bold) {
    double scale = POINTS_PER_INCH / page.dpi();
    double size = line.size() * scale;
    PixelBox pixels = placed.box();
    var box =
        new Box(
            pixels.x() * scale,
            line.baseline() * scale - ASCENT * size,
            pixels.width() * scale,
            (ASCENT + DESCENT) * size);
    return new Word(
        placed.word().text(),
        box,
        new Style(Math.round(size * 2) / 2.0, bold, false),
        page.shown(pixels),
        placed.word().confidence());
  }
}
