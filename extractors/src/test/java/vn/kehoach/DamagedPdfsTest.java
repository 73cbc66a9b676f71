package vn.kehoach;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Three hundred damaged PDFs: none is answered with an exception. */
class DamagedPdfsTest {

  @Test
  void noMutationOfAPdfsBytesThrows() {
    byte[] pdf = PlanTexts.pdf();
    var random = new Random(2027);
    for (int round = 0; round < 120; round++) {
      byte[] bytes = pdf.clone();
      for (int i = random.nextInt(20); i >= 0; i--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      if (random.nextInt(6) == 0) {
        bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
      }
      assertNotNull(PlanExtractor.standard().extract("a.pdf", bytes));
    }
  }
}
