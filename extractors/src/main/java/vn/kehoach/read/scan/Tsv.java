package vn.kehoach.read.scan;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Tesseract's table of words: tab-separated columns level, page, block, paragraph, line, word,
 * left, top, width, height, confidence (0 to 100), text; a row of level 5 is a word, one of level 4
 * opens a line, and a page is an image of those that were given.
 */
final class Tsv {

  private static final int COLUMNS = 12;
  private static final String LINE = "4";
  private static final String WORD = "5";

  private Tsv() {}

  /**
   * The words of a table.
   *
   * @throws IllegalArgumentException where it is not one
   */
  static List<RawWord> words(String table) {
    var words = new ArrayList<RawWord>();
    int line = -1;
    for (String row : table.lines().toList()) {
      String[] cells = row.split("\t", COLUMNS);
      if (cells[0].equals(LINE)) {
        line++;
      } else if (cells[0].equals(WORD)) {
        if (cells.length < COLUMNS) {
          throw new IllegalArgumentException("a word's row has " + COLUMNS + " columns: " + row);
        }
        add(words, cells, line);
      }
    }
    return words;
  }

  private static void add(List<RawWord> words, String[] cells, int line) {
    String text = Normalizer.normalize(cells[11], Normalizer.Form.NFC).strip();
    int width = Integer.parseInt(cells[8]);
    int height = Integer.parseInt(cells[9]);
    if (text.isBlank() || width < 1 || height < 1) {
      return;
    }
    double confidence = Math.clamp(Double.parseDouble(cells[10]) / 100, 0, 1);
    var box = new PixelBox(Integer.parseInt(cells[6]), Integer.parseInt(cells[7]), width, height);
    words.add(new RawWord(Integer.parseInt(cells[1]) - 1, line, box, confidence, text));
  }
}
