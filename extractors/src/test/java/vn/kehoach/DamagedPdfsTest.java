package vn.kehoach;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Damaged PDFs of every sort: none is answered with an exception. */
class DamagedPdfsTest {

  @Test
  void noMutationOfAPdfsBytesThrows() {
    byte[] pdf = PlanTexts.pdf();
    PlanExtractor extractor = PlanExtractor.standard();
    var random = new Random(2027);
    for (int round = 0; round < 300; round++) {
      byte[] bytes = pdf.clone();
      for (int i = random.nextInt(20); i >= 0; i--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      if (random.nextInt(6) == 0) {
        bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
      }
      assertNotNull(extractor.extract("a.pdf", bytes));
    }
  }
}
