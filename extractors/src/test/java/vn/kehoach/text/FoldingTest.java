package vn.kehoach.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How Vietnamese words are made comparable. */
class FoldingTest {

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Thuỷ lợi                    | thuy loi
          ĐƯỜNG LIÊN XÃ               | duong lien xa
          Ủy ban nhân dân             | uy ban nhan dan
          Chữ ký số                   | chu ky so
          Ðảng ủy                     | dang uy
          Nguyễn Thị Ơn               | nguyen thi on
          KINH TẾ, HẠ TẦNG            | kinh te, ha tang
          D’Ran                       | d’ran
          80%                         | 80%
          """)
  void marksDropsEveryMarkAndTheCase(String printed, String folded) {
    assertEquals(folded, Folding.marks(printed));
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Hoà Bình        | Hòa Bình
          VĂN HOÁ         | văn hóa
          Uỷ ban          | Ủy ban
          Thuỷ            | Thủy
          khoẻ            | khỏe
          Quý             | quý
          hoạ             | họa
          TUYÊN QUANG     | tuyên quang
          """)
  void toneForgetsOnlyWhereTheToneMarkStands(String older, String newer) {
    assertEquals(Folding.tone(older), Folding.tone(newer));
  }

  @ParameterizedTest(name = "{0} ≠ {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          hoà      | hoa
          hoà      | hoá
          mục      | múc
          đa       | da
          cân      | căn
          thư      | thu
          chi      | chỉ
          Tân Hoà  | Tấn Hoa
          """)
  void toneKeepsWordsApartThatDifferInAMark(String one, String other) {
    assertNotEquals(Folding.tone(one), Folding.tone(other));
  }

  @Test
  void aToneMarkNeverWandersIntoTheNextSyllable() {
    assertNotEquals(Folding.tone("hoà an"), Folding.tone("hoa àn"));
    assertNotEquals(Folding.tone("hoà-an"), Folding.tone("hoa-àn"));
  }

  @Test
  void bothFoldingsTakeComposedAndDecomposedTextAlike() {
    String composed = "Phòng Văn hoá - Xã hội phường Thuỷ Đường";
    String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
    assertEquals(Folding.marks(composed), Folding.marks(decomposed));
    assertEquals(Folding.tone(composed), Folding.tone(decomposed));
  }

  @Test
  void anyWhiteSpaceIsOneBlank() {
    assertEquals("xa hoi", Folding.marks("\u00A0Xã \t\u2003hội\n"));
    assertEquals(Folding.tone("xã hội"), Folding.tone("\fXã\u00A0 hội "));
  }

  @Test
  void aTurkishLocaleChangesNothing() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.of("tr", "TR"));
      assertEquals("chi tieu ii", Folding.marks("CHỈ TIÊU II"));
      assertEquals(Folding.tone("tài chính"), Folding.tone("TÀI CHÍNH"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void foldingTwiceIsFoldingOnce() {
    var random = new Random(30);
    String letters = "aàảãáạăằđeềếoòóơờuùủưừyỳỷ qhtn-ĐÒUỦ\u00A0";
    for (int round = 0; round < 500; round++) {
      var text = new StringBuilder();
      for (int i = random.nextInt(12); i >= 0; i--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      String once = Folding.tone(text.toString());
      assertEquals(once, Folding.tone(once), () -> "“" + text + "”");
      String bare = Folding.marks(text.toString());
      assertEquals(bare, Folding.marks(bare), () -> "“" + text + "”");
      assertEquals(bare, Folding.marks(once), () -> "“" + text + "”");
    }
  }
}
