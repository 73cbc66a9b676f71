package vn.kehoach.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * What the first arrangement of the data folder kept beside the plans: {@code ingested.tsv}, lines
 * of digest, plan and version of the reader.
 */
final class FormatOne {

  private static final String LEDGER = "ingested.tsv";

  private FormatOne() {}

  /** Which version read which plan; empty where there is no such file. */
  static Map<String, String> readers(Path root) throws IOException {
    var readers = new HashMap<String, String>();
    try {
      for (String line : Files.readAllLines(root.resolve(LEDGER), UTF_8)) {
        String[] cells = line.split("\t", -1);
        if (cells.length == 3) {
          readers.put(cells[1], cells[2]);
        }
      }
    } catch (NoSuchFileException e) {
      return Map.of();
    }
    return readers;
  }

  /** Takes the file away once its content stands in the journal. */
  static void remove(Path root) throws IOException {
    Files.deleteIfExists(root.resolve(LEDGER));
  }
}
