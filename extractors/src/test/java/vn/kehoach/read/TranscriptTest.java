package vn.kehoach.read;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Published documents in old encodings beside their transcripts ("name.truth.txt" beside
 * "name….doc"), by hand: {@code -Dtranscripts=FOLDER}. They are nobody's to copy into this project.
 *
 * <p>White space and capitals do not count: transcripts part words where a page's gaps are wide,
 * and keep the small letters that a font of capitals shows as capitals.
 */
class TranscriptTest {

  private static final double LEAST = 0.995;
  private static final String TRUTH = ".truth.txt";

  /** How far the two texts may be apart in place. */
  private static final int BAND = 3_000;

  @Test
  void lettersAreThoseOfTheTranscript() throws IOException {
    String given = System.getProperty("transcripts");
    if (given == null) {
      abort("skipped: no folder with transcripts (-Dtranscripts=FOLDER)");
    }
    Path folder = Path.of(given);
    List<Path> truths = files(folder).filter(file -> file.toString().endsWith(TRUTH)).toList();
    assertTrue(!truths.isEmpty(), "no transcript in " + folder);
    for (Path truth : truths) {
      String name = truth.getFileName().toString().replace(TRUTH, "");
      Path source =
          files(folder)
              .filter(file -> file.getFileName().toString().startsWith(name))
              .filter(file -> !file.equals(truth))
              .findFirst()
              .orElseThrow();
      String expected = letters(Files.readString(truth));
      String read = letters(text(new SourceReader().read(Files.readAllBytes(source))));
      double accuracy = 1 - (double) distance(expected, read) / expected.length();
      System.out.printf(Locale.ROOT, "%s: %.4f%n", name, accuracy);
      assertTrue(accuracy >= LEAST, () -> name + ": " + accuracy);
    }
  }

  private static Stream<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList().stream();
    }
  }

  private static String text(SourceText source) {
    return source.pages().stream()
        .flatMap(page -> page.lines().stream())
        .map(Line::text)
        .collect(Collectors.joining("\n"));
  }

  private static String letters(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replaceAll("[\\p{Z}\\p{C}\\s]+", "")
        .toLowerCase(Locale.ROOT);
  }

  /** Edit distance along the diagonal. */
  private static int distance(String one, String other) {
    int far = Integer.MAX_VALUE / 2;
    int[] above = new int[other.length() + 2];
    int[] row = new int[other.length() + 2];
    Arrays.setAll(above, j -> j <= BAND ? j : far);
    for (int i = 1; i <= one.length(); i++) {
      int middle = (int) ((long) i * other.length() / one.length());
      int first = Math.max(1, middle - BAND);
      int last = Math.min(other.length(), middle + BAND);
      row[first - 1] = first == 1 ? i : far;
      for (int j = first; j <= last; j++) {
        int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(above[j - 1] + same, Math.min(above[j], row[j - 1]) + 1);
      }
      row[last + 1] = far;
      int[] done = row;
      row = above;
      above = done;
    }
    return above[other.length()];
  }
}
