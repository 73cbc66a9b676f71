package vn.kehoach.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The files of the corpus are those that SOURCES.tsv describes, byte for byte. */
class CorpusTest {

  private static final int CELLS = 6;

  @Test
  void everyFileIsDescribedWithItsDigest() throws Exception {
    Path corpus = Sources.root().resolve("corpus");
    var described = new TreeMap<String, String>();
    for (String line :
        Files.readAllLines(corpus.resolve("SOURCES.tsv")).stream().skip(1).toList()) {
      String[] cells = line.split("\t");
      assertEquals(CELLS, cells.length, line);
      assertTrue(Files.exists(Sources.root().resolve("golden").resolve(cells[2] + ".json")), line);
      described.put(cells[0], cells[1]);
    }
    assertFalse(described.isEmpty());
    assertEquals(described, digests(corpus));
  }

  private static Map<String, String> digests(Path corpus)
      throws IOException, NoSuchAlgorithmException {
    var digests = new TreeMap<String, String>();
    try (Stream<Path> files = Files.list(corpus)) {
      for (Path file : files.filter(f -> !f.endsWith("SOURCES.tsv")).toList()) {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        digests.put(file.getFileName().toString(), HexFormat.of().formatHex(digest));
      }
    }
    return digests;
  }
}
