package vn.kehoach.read.scan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Recognised pages as files of a folder: {@code ab/abcd….tsv}. A file is there whole or not at all,
 * begins with a digest of the rest, and counts for nothing where that is wrong; so it can be
 * deleted at any time, and several programs may share a folder.
 */
public final class OcrFolder implements OcrCache {

  private static final String FORMAT = "kehoach-ocr-1 ";
  private static final int COLUMNS = 8;

  private static final Pattern KEY = Pattern.compile("[0-9a-f]{64}");

  private final Path folder;

  /** The cache in a folder, which is made when something is kept. */
  public OcrFolder(Path folder) {
    this.folder = folder;
  }

  @Override
  public Optional<List<RawWord>> find(String key) {
    try {
      String content = Files.readString(file(key));
      int end = content.indexOf('\n');
      String body = content.substring(end + 1);
      return content.startsWith(FORMAT + Digest.of(body) + "\n")
          ? Optional.of(body.lines().map(OcrFolder::word).toList())
          : Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty(); // not there, cut off, or not ours
    }
  }

  @Override
  public void keep(String key, List<RawWord> words) {
    var rows = new StringBuilder();
    words.forEach(word -> rows.append(row(word)).append('\n'));
    String body = rows.toString();
    Path file = file(key);
    try {
      Files.createDirectories(file.getParent());
      Path unfinished = Files.createTempFile(file.getParent(), "unfinished", ".tmp");
      try {
        Files.writeString(unfinished, FORMAT + Digest.of(body) + "\n" + body);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException e) {
      return; // a full disk or a folder without permission: recognised again next time
    }
  }

  private Path file(String key) {
    return file(folder, key);
  }

  static Path file(Path folder, String key) {
    return folder.resolve(key.substring(0, 2)).resolve(key + ".tsv");
  }

  /** Whether letters are the digest that a page is found by. */
  static boolean isKey(String letters) {
    return KEY.matcher(letters).matches();
  }

  private static String row(RawWord word) {
    PixelBox box = word.box();
    return String.join(
        "\t",
        String.valueOf(word.image()),
        String.valueOf(word.line()),
        String.valueOf(box.x()),
        String.valueOf(box.y()),
        String.valueOf(box.width()),
        String.valueOf(box.height()),
        String.valueOf(word.confidence()),
        word.text());
  }

  private static RawWord word(String row) {
    String[] cells = row.split("\t", COLUMNS);
    if (cells.length < COLUMNS) {
      throw new IllegalArgumentException("a word has " + COLUMNS + " columns");
    }
    var box =
        new PixelBox(
            Integer.parseInt(cells[2]),
            Integer.parseInt(cells[3]),
            Integer.parseInt(cells[4]),
            Integer.parseInt(cells[5]));
    return new RawWord(
        Integer.parseInt(cells[0]),
        Integer.parseInt(cells[1]),
        box,
        Double.parseDouble(cells[6]),
        cells[7]);
  }
}
