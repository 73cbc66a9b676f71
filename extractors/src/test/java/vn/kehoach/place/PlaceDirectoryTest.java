package vn.kehoach.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.text.WordTable;

/** Provinces and communes as known names. */
class PlaceDirectoryTest {

  private final PlaceDirectory places = PlaceDirectory.standard();

  private static List<List<String>> communeRows() {
    return WordTable.rows(PlaceDirectory.class, "places.tsv").stream()
        .filter(row -> !row.get(3).isEmpty())
        .toList();
  }

  @Test
  void allProvincesAndCommunesAreThere() {
    assertEquals(34, places.provinces().size());
    assertEquals(3321, places.communeCount());
  }

  @Test
  void everyCommuneIsFoundByItsNameAndLiesInAProvince() {
    Set<String> codes = new HashSet<>();
    for (List<String> row : communeRows()) {
      Place commune =
          places.communes(row.get(2)).stream()
              .filter(place -> place.code().equals(row.get(0)))
              .findFirst()
              .orElseThrow(() -> new AssertionError(row + " is not found by its name"));
      assertEquals(row.get(1), commune.kind());
      assertEquals(row.get(3), places.provinceWithCode(row.get(3)).code());
      assertTrue(codes.add(row.get(0)), () -> "code given twice: " + row);
      assertTrue(row.get(0).matches("\\d{5}"), row::toString);
    }
  }

  @Test
  void provincesComeInTheOrderOfTheirCodes() {
    List<String> codes = places.provinces().stream().map(Place::code).toList();
    assertEquals(codes.stream().sorted().toList(), codes);
    assertEquals("Hà Nội", places.provinces().getFirst().name());
    assertEquals("Cà Mau", places.provinces().getLast().name());
  }

  @Test
  void namesakesAreAllGivenAndToldApartByTheirProvince() {
    List<Place> namesakes = places.communes("Tân An");
    assertEquals(10, namesakes.size());
    assertEquals(10, namesakes.stream().map(Place::province).distinct().count());
    List<String> codes = namesakes.stream().map(Place::code).toList();
    assertEquals(codes.stream().sorted().toList(), codes);
  }

  @Test
  void threeHundredAndFourteenNamesOccurInMoreThanOneProvince() {
    long shared =
        communeRows().stream()
            .map(row -> row.get(2))
            .distinct()
            .filter(
                name ->
                    places.communes(name).stream()
                            .filter(place -> place.name().equals(name))
                            .map(Place::province)
                            .distinct()
                            .count()
                        > 1)
            .count();
    assertEquals(314, shared);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Yên Hoà                     | 00175
          Yên Hòa                     | 00175
          YÊN HÒA                     | 00175
          yên hoà                     | 00175
          D'Ran                       | 24934
          D’Ran                       | 24934
          D’RAN                       | 24934
          M’Drắk                      | 24412
          Văn Miếu - Quốc Tử Giám     | 00226
          Văn Miếu-Quốc Tử Giám       | 00226
          VĂN MIẾU - QUỐC TỬ GIÁM     | 00226
          """)
  void aCommuneIsFoundInAnySpelling(String printed, String code) {
    assertTrue(places.communes(printed).stream().anyMatch(place -> place.code().equals(code)));
    String decomposed = Normalizer.normalize(printed, Normalizer.Form.NFD);
    assertEquals(places.communes(printed), places.communes(decomposed));
  }

  @ParameterizedTest
  @CsvSource({"Thanh Hoá,38", "Thanh Hóa,38", "KHÁNH HÒA,56", "Đắk Lắk,66", "huế,46"})
  void aProvinceIsFoundInAnySpelling(String printed, String code) {
    assertEquals(code, places.province(printed).orElseThrow().code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Thanh Hoa", "Thành Hóa", "Xã Mường Tượng", "tỉnh Nghệ An"})
  void anUnknownNameIsNoPlace(String name) {
    assertEquals(List.of(), places.communes(name));
    assertFalse(places.province(name).isPresent());
  }

  @Test
  void aNameWithoutItsMarksIsAnotherName() {
    assertFalse(places.communes("Vĩnh Tuy").isEmpty());
    assertEquals(List.of(), places.communes("Vinh Tuy"));
  }

  @Test
  void aCodeThatNoProvinceHasIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> places.provinceWithCode("99"));
    assertThrows(IllegalArgumentException.class, () -> places.provinceWithCode("00175"));
  }
}
