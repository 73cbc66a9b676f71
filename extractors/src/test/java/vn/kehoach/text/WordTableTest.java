package vn.kehoach.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The form of the word lists that an official may extend. */
class WordTableTest {

  @Test
  void rowsAreLinesPartedByTabsWithoutNotesAndEmptyLines() {
    assertEquals(
        List.of(
            List.of("KINH_TE", "Phòng Kinh tế", "PKT"),
            List.of("TO_DAN_PHO", "Tổ dân phố", ""),
            List.of("MOT_COT")),
        WordTable.rows(WordTableTest.class, "sample-words.tsv"));
  }

  @Test
  void wordsAreTheFirstColumn() {
    assertEquals(
        List.of("KINH_TE", "TO_DAN_PHO", "MOT_COT"),
        WordTable.words(WordTableTest.class, "sample-words.tsv"));
  }

  @Test
  void aMissingListIsNamed() {
    var missing =
        assertThrows(
            IllegalStateException.class, () -> WordTable.rows(WordTableTest.class, "khong-co.tsv"));
    assertTrue(String.valueOf(missing.getMessage()).contains("khong-co.tsv"));
  }
}
