package vn.kehoach.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** White space of every sort, and characters that take no room. */
class SpacingTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Phòng Kinh tế",
        "  Phòng   Kinh tế ",
        "Phòng\u00A0Kinh\u00A0tế",
        "Phòng\tKinh\r\ntế\n",
        "\fPhòng \u2003Kinh\u3000tế"
      })
  void singleLeavesOneBlankBetweenWordsAndNoneAtTheEnds(String printed) {
    assertEquals("Phòng Kinh tế", Spacing.single(printed));
  }

  @Test
  void noneJoinsWhatHeaderCellsBreak() {
    assertEquals("Thờigianhoànthành", Spacing.none("Thời gian\nhoàn\u00A0thành "));
  }

  @Test
  void blankTextGivesNothing() {
    assertEquals("", Spacing.single(" \t\u00A0\n"));
    assertEquals("", Spacing.none(""));
  }

  @Test
  void cleanComposesDecomposedLetters() {
    String decomposed = Normalizer.normalize("Uỷ ban nhân dân xã Đồng Tiến", Normalizer.Form.NFD);
    assertEquals("Uỷ ban nhân dân xã Đồng Tiến", Spacing.clean(decomposed));
  }

  @Test
  void cleanDropsCharactersThatTakeNoRoomAndKeepsTheOthers() {
    assertEquals("Số: 12/KH-UBND", Spacing.clean("\uFEFFSố: 12\u200B/KH\u00AD-UBND\u2060"));
    assertEquals("giữ\u00A0 nguyên \t", Spacing.clean("giữ\u00A0 nguyên \t"));
  }

  @Test
  void noBreakSpacesAndFormFeedsAreBlankAndLettersAreNot() {
    assertTrue(Spacing.isBlank('\u00A0'));
    assertTrue(Spacing.isBlank('\u202F'));
    assertTrue(Spacing.isBlank('\f'));
    assertFalse(Spacing.isBlank('ả'));
    assertFalse(Spacing.isBlank('-'));
  }
}
