package vn.kehoach.read.office;

import java.util.Arrays;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.util.LittleEndian;
import vn.kehoach.read.Flow;

/**
 * The parts of a Word 6 or 95 file, which stand one behind the other in its letters: the text,
 * footnotes, heads and feet of pages, macros, comments, endnotes, text boxes. Its first bytes tell
 * how long each is.
 */
final class OldDocParts {

  /** Where the lengths stand, four bytes each, in the order of the parts. */
  private static final int LENGTHS = 0x34;

  private static final int PARTS = 8;
  private static final int NOTES = 1;
  private static final int MARGINS = 2;
  private static final int ENDNOTES = 5;
  private static final int BOXES = 6;

  private OldDocParts() {}

  /**
   * Reads all parts that are printed.
   *
   * @param main the file's main stream, or its first bytes
   */
  static FlowBuilder read(HWPFOldDocument document, byte[] main) {
    var letters = document.getRange().text();
    String[] parts = parts(letters, main);
    var body = new OldDocBody();
    body.read(parts[0]);
    body.read(parts[BOXES]);
    body.aside(parts[NOTES], Flow.Place.NOTE);
    body.aside(parts[ENDNOTES], Flow.Place.NOTE);
    body.aside(parts[MARGINS], Flow.Place.MARGIN);
    return body.flow();
  }

  /** Each part by its place; lengths that do not fit make one text of all. */
  private static String[] parts(String letters, byte[] main) {
    var parts = new String[PARTS];
    int from = 0;
    for (int i = 0; i < PARTS; i++) {
      int length = LittleEndian.getInt(main, LENGTHS + i * Integer.BYTES);
      if (length < 0 || length > letters.length() - from) {
        Arrays.fill(parts, "");
        parts[0] = letters;
        return parts;
      }
      parts[i] = letters.substring(from, from + length);
      from += length;
    }
    return parts;
  }
}
