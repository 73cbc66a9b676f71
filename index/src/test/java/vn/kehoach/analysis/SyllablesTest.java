package vn.kehoach.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllablesTest {

  @Test
  void partsAtEverythingThatIsNoLetterAndNoFigure() {
    assertEquals(
        List.of("phòng", "vh", "xh", "đạt", "95", "90", "mạng", "4g"),
        Syllables.folded("Phòng VH-XH đạt 95,90% (mạng 4G)", Fold.EXACT));
  }

  @Test
  void keepsTheWordsThatStopListsDrop() {
    assertEquals(
        List.of("dưới", "3", "ngày", "phải", "hết", "số", "năm"),
        Syllables.folded("dưới 3 ngày phải hết số năm", Fold.EXACT));
  }

  @ParameterizedTest
  @CsvSource({
    "Uỷ ban, ủy ban",
    "HOÀ, hòa",
    "thuỷ, thủy",
    "khoẻ, khỏe",
  })
  void forgetsThePlaceOfTheToneButNotTheTone(String one, String other) {
    assertEquals(Syllables.key(one, Fold.TONE), Syllables.key(other, Fold.TONE));
    assertNotEquals(Syllables.key(one, Fold.EXACT), Syllables.key(other, Fold.EXACT));
    assertNotEquals(Syllables.key("số", Fold.TONE), Syllables.key("sở", Fold.TONE));
  }

  @ParameterizedTest
  @CsvSource({"Đường, duong", "CHỮ KÝ SỐ, chu ky so", "nghĩa đàn, NGHIA DAN"})
  void forgetsEveryMark(String one, String other) {
    assertEquals(Syllables.key(one, Fold.MARKS), Syllables.key(other, Fold.MARKS));
  }

  @ParameterizedTest
  @CsvSource({"Ủy ban nhân dân", "chữ ký số", "Đường hoà"})
  void readsComposedAndDecomposedTextAlike(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    for (Fold fold : Fold.values()) {
      assertEquals(Syllables.key(text, fold), Syllables.key(decomposed, fold));
    }
  }

  @Test
  void cutsRunsThatNoIndexWouldTake() {
    List<Syllables.Span> spans = Syllables.of("a".repeat(70_000));
    assertEquals(70_000, spans.stream().mapToInt(span -> span.end() - span.start()).sum());
    assertEquals(Syllables.LONGEST, spans.get(0).end());
  }
}
