package vn.kehoach.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.text.WordTable;

class AbbreviationsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TTHC | thủ tục hành chính",
        "tthc | thủ tục hành chính",
        "thủ tục hành chính | TTHC",
        "thu tuc hanh chinh | TTHC",
        "Chuyển đổi số | CĐS",
        "CDS | chuyển đổi số",
        "VH-XH | văn hóa - xã hội",
        "VH&XH | văn hóa - xã hội",
        "văn hoá và xã hội | VH-XH",
        "KH&CN | khoa học và công nghệ",
        "AI | trí tuệ nhân tạo",
      })
  void findsTheOtherWritings(String typed, String other) {
    List<Abbreviations.Found> found = Abbreviations.standard().in(typed);
    assertEquals(1, found.size());
    assertEquals(0, found.getFirst().first());
    assertEquals(Syllables.of(typed).size() - 1, found.getFirst().last());
    assertTrue(found.getFirst().others().contains(other), found::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ai", "Ai chịu trách nhiệm", "thử tục hành chính", "hành", ""})
  void leavesOtherWordsAlone(String typed) {
    assertEquals(List.of(), Abbreviations.standard().in(typed));
  }

  @Test
  void givesNobodyASyllableThatIsAWordOfItsOwn() {
    assertEquals(List.of(), Abbreviations.standard().in("trí tuệ nhân tạo"));
  }

  @Test
  void takesTheLongestWritingAndThePlaceOfEach() {
    List<Abbreviations.Found> found =
        Abbreviations.standard().in("Tỷ lệ DVCTT và hồ sơ thủ tục hành chính");
    assertEquals(2, found.size());
    assertEquals(2, found.get(0).first());
    assertEquals(6, found.get(1).first());
    assertEquals(9, found.get(1).last());
    assertEquals(
        "dịch vụ công trực tuyến",
        Abbreviations.standard().in("DVCTT").getFirst().others().getFirst());
    assertEquals(
        List.of("DVCTT"),
        Abbreviations.standard().in("dịch vụ công trực tuyến").getFirst().others());
  }

  @Test
  void canBeExtended() {
    var more = Abbreviations.standard().with(List.of(Set.of("PVHXH", "Phòng Văn hóa - Xã hội")));
    assertEquals(List.of("Phòng Văn hóa - Xã hội"), more.in("pvhxh").getFirst().others());
    assertEquals(1, more.in("TTHC").size());
  }

  @Test
  void hasEveryAbbreviationOnceAndAFullFormForEach() {
    var seen = new HashSet<String>();
    for (List<String> row : WordTable.rows(Abbreviations.class, "abbreviations.tsv")) {
      assertEquals(3, row.size(), row.toString());
      for (String abbreviation : row.get(0).split(";")) {
        assertTrue(seen.add(Syllables.key(abbreviation, Fold.EXACT)), abbreviation);
        assertTrue(!abbreviation.strip().contains(" "), abbreviation);
      }
      for (String full : row.get(1).split(";")) {
        assertTrue(full.strip().contains(" "), full);
      }
      assertTrue(Set.of("decree", "genre").contains(row.get(2)), row.toString());
    }
  }
}
