package vn.kehoach.read.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.ArrayList;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * A file as Word 6 and 95 wrote it: one byte a letter, the text in one piece, notes and heads of
 * pages behind it (the binary format of Word 6, file information block of version 101).
 */
final class Word6File {

  private static final Charset WESTERN = Charset.forName("windows-1252");

  private static final int TEXT_AT = 0x600;
  private static final int PAGE = 512;
  private static final int BIN = 2;

  private final String text;
  private final String notes;
  private final String heads;

  /** A file of a text, of footnotes, and of heads of pages; each ends with the end of a line. */
  Word6File(String text, String notes, String heads) {
    this.text = text;
    this.notes = notes;
    this.heads = heads;
  }

  byte[] bytes() throws IOException {
    byte[] letters = (text + notes + heads).getBytes(WESTERN);
    int end = TEXT_AT + letters.length;
    int runs = (end + PAGE - 1) / PAGE;
    int paragraphs = runs + 1;
    int bins = (paragraphs + 1) * PAGE;
    ByteBuffer file = ByteBuffer.allocate(bins + 4 * PAGE).order(ByteOrder.LITTLE_ENDIAN);
    file.putShort(0, (short) 0xA5DC).putShort(2, (short) 101).putShort(0x0A, (short) 0);
    file.putInt(0x18, TEXT_AT).putInt(0x1C, end);
    file.putInt(0x34, text.length()).putInt(0x38, notes.length()).putInt(0x3C, heads.length());
    file.put(TEXT_AT, letters);
    formats(file, runs * PAGE, new int[] {TEXT_AT, end});
    formats(file, paragraphs * PAGE, paragraphs(letters));
    int at = bins;
    at = bin(file, 0xB8, at, TEXT_AT, end, runs);
    at = bin(file, 0xC0, at, TEXT_AT, end, paragraphs);
    file.putInt(0x88, at).putInt(0x8C, 4 + 4 + 12); // one section
    file.putInt(at, 0).putInt(at + 4, letters.length).putInt(at + 10, -1);
    at += 20;
    file.putInt(0xD0, at).putInt(0xD4, 2).putShort(at, (short) 2); // no fonts
    return packed(file.array());
  }

  /** A page of runs or paragraphs that say nothing of themselves. */
  private static void formats(ByteBuffer file, int at, int[] ends) {
    for (int i = 0; i < ends.length; i++) {
      file.putInt(at + 4 * i, ends[i]);
    }
    file.put(at + PAGE - 1, (byte) (ends.length - 1));
  }

  private static int bin(ByteBuffer file, int head, int at, int from, int to, int page) {
    file.putInt(head, at).putInt(head + 4, 4 + 4 + BIN);
    file.putInt(at, from).putInt(at + 4, to).putShort(at + 8, (short) page);
    return at + 10;
  }

  private static int[] paragraphs(byte[] letters) {
    var ends = new ArrayList<Integer>();
    ends.add(TEXT_AT);
    for (int i = 0; i < letters.length; i++) {
      if (letters[i] == '\r' || letters[i] == 7) {
        ends.add(TEXT_AT + i + 1);
      }
    }
    return ends.stream().mapToInt(Integer::intValue).toArray();
  }

  private static byte[] packed(byte[] stream) throws IOException {
    try (var files = new POIFSFileSystem()) {
      files.createDocument(new ByteArrayInputStream(stream), "WordDocument");
      var out = new ByteArrayOutputStream();
      files.writeFilesystem(out);
      return out.toByteArray();
    }
  }
}
