package vn.kehoach.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FoldTest {

  @ParameterizedTest
  @CsvSource({
    "hoà, hòa",
    "Thuỷ, thủy",
    "UỶ, Ủy",
    "khoẻ, khỏe",
    "kĩ, kỹ",
    "lí, lý",
    "mĩ, mỹ",
    "sĩ, sỹ",
    "tỉ, tỷ",
    "hi, hy",
    "quí, quý",
    "quít, quýt",
    "quình, quỳnh",
    "Ð, đ",
  })
  void takesTwoSpellingsOfOneWordForOne(String a, String b) {
    assertEquals(Fold.TONE.apply(a), Fold.TONE.apply(b));
    assertEquals(Fold.TONE.apply(Normalizer.normalize(a, Normalizer.Form.NFD)), Fold.TONE.apply(b));
    assertNotEquals(Fold.EXACT.apply(a), a.equals("Ð") ? "" : Fold.EXACT.apply(b));
  }

  @ParameterizedTest
  @CsvSource({
    "tai, tay",
    "thúi, thúy",
    "mai, may",
    "thi, thy",
    "chi, chy",
    "tin, tyn",
    "hòa, hóa",
    "ma, mạ",
    "đa, da",
    "kiên, kyên",
    "tiếng, tyếng",
  })
  void keepsApartWhatIsNotSpellingOnly(String a, String b) {
    assertNotEquals(Fold.TONE.apply(a), Fold.TONE.apply(b));
  }

  @ParameterizedTest
  @CsvSource({"Thuỷ, thuy", "đường, duong", "Kĩ, ky", "QUÝ, quy", "nghị, nghi", "95, 95"})
  void dropsAllMarks(String printed, String folded) {
    assertEquals(folded, Fold.MARKS.apply(printed));
  }

  @ParameterizedTest
  @CsvSource({"l2, 12", "KÉ, kế", "tinh, tlnh", "0, O", "rnột, một", "trực, trựo"})
  void takesLookAlikesForOneInScans(String recognised, String printed) {
    boolean alike = !printed.equals("trựo");
    assertEquals(alike, Fold.SCAN.apply(recognised).equals(Fold.SCAN.apply(printed)));
  }

  @ParameterizedTest
  @EnumSource(Fold.class)
  void foldsTheSameTwice(Fold fold) {
    var random = new Random(5);
    for (int i = 0; i < 20_000; i++) {
      String text =
          new String(Character.toChars(random.nextInt(0xFFFF))) + (char) random.nextInt(0x1EFF);
      String once = fold.apply(text);
      assertEquals(once, fold.apply(once), text);
    }
  }

  @Test
  void forgetsMoreFromFoldToFold() {
    String letters = "aăâđeêioôơuưyhklmqstvnc\u0300\u0301\u0303\u0309\u0323";
    var random = new Random(9);
    Fold[] folds = Fold.values();
    for (int i = 0; i < 20_000; i++) {
      String a = word(random, letters);
      String b = word(random, letters);
      for (int f = 1; f < folds.length; f++) {
        if (folds[f - 1].apply(a).equals(folds[f - 1].apply(b))) {
          assertEquals(folds[f].apply(a), folds[f].apply(b), a + " " + b);
        }
      }
    }
  }

  private static String word(Random random, String letters) {
    var word = new StringBuilder();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      word.append(letters.charAt(random.nextInt(letters.length())));
    }
    return word.toString();
  }
}
