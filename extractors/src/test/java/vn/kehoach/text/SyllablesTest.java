package vn.kehoach.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyllablesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kế", "hoạch", "hoà", "hòa", "Thuỷ", "NGHIÊNG", "quyết", "quốc", "giếng", "gì", "giết",
        "khuỷu", "ủy", "yêu", "Mỹ", "lý", "quý", "xoong", "đ\u1EC1", "ỉa", "ngoằn", "Ê"
      })
  void aSyllable(String word) {
    assertTrue(Syllables.valid(word), word);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "UBND",
        "and",
        "cap",
        "thuc",
        "soã1",
        "nhiÖm",
        "kÕ",
        "wifi",
        "ngê",
        "gí1",
        "càp",
        "ceo",
        "ño",
        "hóà",
        "hoach",
        "Đăk",
        "nghiênga",
        "Qu",
        "kành"
      })
  void noSyllable(String word) {
    assertFalse(Syllables.valid(word), word);
  }

  @Test
  void aPlanIsWorthItsLetters() {
    TextWorth worth =
        TextWorth.of("UBND xã ban hành Kế hoạch cải cách hành chính năm 2026 trên địa bàn xã");
    assertEquals(14, worth.words(), "the abbreviation and the figure are no words");
    assertEquals(14, worth.syllables());
    assertTrue(worth.markedShare() > 0.2);
    assertFalse(worth.useless());
  }

  @Test
  void decomposedLettersAreWorthTheSame() {
    String composed = "Kế hoạch cải cách hành chính";
    String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
    assertEquals(TextWorth.of(composed), TextWorth.of(decomposed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CONG HOA XA HOI CHU NGHIA VIET NAM Doc lap - Tu do - Hanh phuc KE HOACH Cai cach hanh",
        "Qu)'T I, II tlnrc hi~n nhi~m vv kS ho~ch cong tac cai each hanh chinh nha nu6c nam 2026",
        "The quick brown fox jumps over the lazy dog and runs into the forest of old trees",
        "Nj~v iob~di ubo ijn i2oi diboi obn usfo ejb cbo yb wb dbd wbo cbo ebo obo ubo"
      })
  void whatIsNotVietnameseIsUseless(String text) {
    assertTrue(TextWorth.of(text).useless(), () -> TextWorth.of(text).toString());
  }

  @Test
  void aFewWordsProveNothing() {
    assertFalse(TextWorth.of("Google Meet, Zoom, Facebook").useless());
  }
}
