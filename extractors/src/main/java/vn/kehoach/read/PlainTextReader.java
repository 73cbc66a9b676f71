package vn.kehoach.read;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.model.TextOrigin;
import vn.kehoach.text.Spacing;

/** Bytes of a text file → one page of numbered lines. */
final class PlainTextReader {

  static final String MEDIA_TYPE = "text/plain";

  private PlainTextReader() {}

  /**
   * Reads a text file.
   *
   * @throws ReadException where the encoding is not known or there is nothing but white space
   */
  static SourceText read(byte[] bytes) throws ReadException {
    List<Line> lines = lines(TextEncoding.decode(bytes));
    if (lines.isEmpty()) {
      throw new ReadException(ReadException.Reason.EMPTY, "the file holds nothing but white space");
    }
    PrintedStamps.Parted parted = PrintedStamps.part(lines);
    var page = new Page(null, 0, 0, parted.text(), List.of(), 0, parted.stamps());
    return new SourceText(MEDIA_TYPE, TextOrigin.PLAIN_TEXT, List.of(page), List.of());
  }

  private static List<Line> lines(String text) {
    var lines = new ArrayList<Line>();
    int number = 0;
    int blanksAbove = 0;
    boolean newPage = false;
    for (String raw : text.split("\r\n|[\n\r\u2028\u2029]", -1)) {
      number++;
      var read = new PlainLine(Spacing.clean(raw), newPage);
      newPage = read.pageEnds();
      if (read.words().isEmpty()) {
        blanksAbove++;
      } else {
        lines.add(new Line(read.words(), null, number, blanksAbove, read.spots()));
        blanksAbove = 0;
      }
    }
    return lines;
  }
}
