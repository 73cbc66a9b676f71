package vn.kehoach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Three hundred damaged plans: none is answered with an exception. */
class DamagedPlansTest {

  private static final PlanExtractor EXTRACTOR = PlanExtractor.standard();

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void noMutationOfAPlansTextThrows() {
    var random = new Random(2026);
    for (int round = 0; round < 300; round++) {
      String text = mutated(PlanTexts.PLAN, random);
      if (EXTRACTOR.extract("a", utf8(text)) instanceof Extraction.Read read) {
        assertCoverageAddsUp(read);
      }
    }
  }

  private static void assertCoverageAddsUp(Extraction.Read read) {
    var coverage = read.plan().coverage();
    assertEquals(coverage.lines(), coverage.accounted() + coverage.notUnderstood().size());
  }

  /** Lines dropped, doubled, exchanged and cut; characters dropped and put in. */
  private static String mutated(String text, Random random) {
    var lines = new ArrayList<>(text.lines().toList());
    for (int i = random.nextInt(8); i >= 0; i--) {
      int at = random.nextInt(lines.size());
      int other = random.nextInt(lines.size());
      String line = lines.get(at);
      switch (random.nextInt(6)) {
        case 0 -> lines.set(at, "");
        case 1 -> lines.add(other, line);
        case 2 -> Collections.swap(lines, at, other);
        case 3 -> lines.set(at, line.substring(0, random.nextInt(line.length() + 1)));
        case 4 -> lines.set(at, line + " " + lines.get(other));
        default -> lines.set(at, strewn(line, random));
      }
    }
    return String.join("\n", lines);
  }

  private static String strewn(String line, Random random) {
    String signs = "-+|().,;:/%0123456789IVX\u00A0\u200B\u0301đĐ…“”\uD83D\uDE00";
    var text = new StringBuilder(line);
    for (int i = 0; i < 4; i++) {
      text.insert(random.nextInt(text.length() + 1), signs.charAt(random.nextInt(signs.length())));
    }
    return text.toString();
  }
}
