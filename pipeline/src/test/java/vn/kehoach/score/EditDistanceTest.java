package vn.kehoach.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

  @ParameterizedTest(name = "{0} → {1}: {2}")
  @CsvSource({
    "'', '', 0",
    "'', Đạt, 3",
    "Đạt, '', 3",
    "Chỉ tiêu, Chi tiêu, 1",
    "kitten, sitting, 3",
    "Phòng VH-XH, Phòng VHXH, 1",
    "80%, 80 %, 1",
  })
  void countsCharactersToChange(String one, String other, int distance) {
    assertEquals(distance, EditDistance.between(one, other));
  }

  @Test
  void isTheSameAsTheWholeTableForTextsOfEveryLength() {
    var random = new Random(7);
    for (int i = 0; i < 400; i++) {
      String one = text(random, random.nextInt(200));
      String other = i % 2 == 0 ? text(random, random.nextInt(200)) : changed(random, one);
      assertEquals(table(one, other), EditDistance.between(one, other), one + " / " + other);
    }
  }

  private static String text(Random random, int length) {
    var text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append("ăâđê ".charAt(random.nextInt(5)));
    }
    return text.toString();
  }

  private static String changed(Random random, String text) {
    var changed = new StringBuilder(text);
    for (int i = random.nextInt(5); i > 0; i--) {
      changed.insert(random.nextInt(changed.length() + 1), 'x');
    }
    return changed.toString();
  }

  private static int table(String one, String other) {
    int[][] table = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        if (i == 0 || j == 0) {
          table[i][j] = i + j;
        } else {
          int replaced = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
          int edited = Math.min(table[i - 1][j], table[i][j - 1]) + 1;
          table[i][j] = Math.min(edited, table[i - 1][j - 1] + replaced);
        }
      }
    }
    return table[one.length()][other.length()];
  }
}
