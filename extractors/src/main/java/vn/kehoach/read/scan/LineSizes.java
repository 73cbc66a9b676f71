package vn.kehoach.read.scan;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Settles the font sizes of a page's lines: measured on pixels each differs a little, though most
 * were set in one size.
 */
final class LineSizes {

  /** A size this near to the page's own, as a share, is the page's own. */
  private static final double SAME = 0.13;

  private LineSizes() {}

  static List<ReadLine> settled(List<ReadLine> lines, double fallback) {
    double common = common(lines, fallback);
    return lines.stream()
        .map(line -> line.orSize(common))
        .map(line -> Math.abs(line.size() - common) < SAME * common ? line.withSize(common) : line)
        .toList();
  }

  /** The size that half of the letters are not above. */
  private static double common(List<ReadLine> lines, double fallback) {
    double[] sizes =
        lines.stream()
            .filter(line -> line.size() > 0)
            .flatMap(line -> Stream.generate(line::size).limit(line.words().size()))
            .sorted(Comparator.naturalOrder())
            .mapToDouble(Double::doubleValue)
            .toArray();
    return sizes.length == 0 ? fallback : ReadLine.median(sizes);
  }
}
