package vn.kehoach.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenamingTest {

  private static final Renaming RENAMING =
      new Renaming(Map.of("Suối Mơ", "Sín Thầu", "Thanh Hóa", "Cao Bằng"));

  @ParameterizedTest(name = "“{0}” → “{1}”")
  @CsvSource(
      delimiter = '|',
      value = {
        "UBND xã Suối Mơ, tỉnh Thanh Hóa | UBND xã Sín Thầu, tỉnh Cao Bằng",
        "ỦY BAN NHÂN DÂN XÃ SUỐI MƠ | ỦY BAN NHÂN DÂN XÃ SÍN THẦU",
        "(Suối Mơ) và “Suối Mơ”; | (Sín Thầu) và “Sín Thầu”;",
        "Thanh Hoá, ngày 05 tháng 01 | Cao Bằng, ngày 05 tháng 01",
        "con suối mơ màng | con suối mơ màng",
        "Suối, Mơ | Suối, Mơ",
        "Suối | Suối",
        "xã Suối  Mơ  có | xã Sín  Thầu  có",
      })
  void callsPlacesByOtherNames(String text, String renamed) {
    assertEquals(renamed, RENAMING.text(text));
  }

  @Test
  void wordsStayAsManyAndWhereTheyAre() {
    assertEquals(List.of("tỉnh", "Cao", "Bằng."), RENAMING.words(List.of("tỉnh", "Thanh", "Hóa.")));
  }

  @Test
  void aNameOfAnotherLengthIsNoSubstitute() {
    assertThrows(
        IllegalArgumentException.class, () -> new Renaming(Map.of("Suối Mơ", "Ia Hrú Hai")));
  }
}
