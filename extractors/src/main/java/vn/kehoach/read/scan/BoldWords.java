package vn.kehoach.read.scan;

import java.util.List;
import vn.kehoach.read.scan.ReadLine.PlacedWord;

/**
 * Tells which words of a line are bold by the thickness of their strokes.
 *
 * <p>In the faces that offices set, upright strokes are 0.08 to 0.10 of the font size thick, in
 * bold 0.13 to 0.17, and scanning changes that little. Marks and thin digits tell nothing: they are
 * set like the word beside them. A line that is bold but for a word is bold.
 */
final class BoldWords {

  private static final double BOLD = 0.118;

  /** Shares of a line's letters from which all of it is bold, and to which none is. */
  private static final double NEARLY_ALL = 0.85;

  private static final double HARDLY_ANY = 0.12;

  private BoldWords() {}

  /** For each word of a line, whether it is bold. */
  static boolean[] of(ReadLine line, Raster page) {
    List<PlacedWord> words = line.words();
    var thick = new double[words.size()];
    double bold = 0;
    double all = 0;
    for (int i = 0; i < thick.length; i++) {
      PlacedWord word = words.get(i);
      long letters = letters(word);
      thick[i] = letters == 0 ? 0 : Strokes.thickness(page, word.box(), line.size());
      all += thick[i] > 0 ? letters : 0;
      bold += thick[i] > BOLD ? letters : 0;
    }
    var result = new boolean[thick.length];
    for (int i = 0; i < thick.length; i++) {
      result[i] =
          bold >= NEARLY_ALL * all && bold > 0
              || bold > HARDLY_ANY * all && neighbour(thick, i) > BOLD;
    }
    return result;
  }

  private static long letters(PlacedWord word) {
    return word.word().text().codePoints().filter(Character::isLetterOrDigit).count();
  }

  /** The thickness of a word, or of the next one that tells, or of the last. */
  private static double neighbour(double[] thick, int index) {
    for (int i = index; i < thick.length; i++) {
      if (thick[i] > 0) {
        return thick[i];
      }
    }
    for (int i = index - 1; i >= 0; i--) {
      if (thick[i] > 0) {
        return thick[i];
      }
    }
    return 0;
  }
}
