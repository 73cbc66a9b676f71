package vn.kehoach.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import vn.kehoach.model.Unit;
import vn.kehoach.phrase.UnitDirectory;
import vn.kehoach.phrase.UnitGrammar;
import vn.kehoach.text.WordTable;

/** The same office in every commune, ward and special zone of the country. */
class UnitsOfPlacesTest {

  private static final List<String> OFFICES =
      List.of(
          "Công an",
          "Ban Chỉ huy Quân sự",
          "Trạm Y tế",
          "Phòng Văn hóa - Xã hội",
          "Phòng Kinh tế",
          "Phòng Kinh tế, Hạ tầng và Đô thị",
          "Văn phòng HĐND và UBND",
          "Trung tâm Phục vụ hành chính công",
          "Ủy ban MTTQ Việt Nam",
          "Hội Nông dân",
          "Đoàn Thanh niên",
          "Chủ tịch UBND");

  private static final List<String> IDS =
      List.of(
          "cong-an-xa",
          "quan-su-xa",
          "tram-y-te",
          "van-hoa-xa-hoi",
          "kinh-te",
          "kinh-te-ha-tang-do-thi",
          "van-phong",
          "trung-tam-hanh-chinh-cong",
          "mat-tran",
          "hoi-nong-dan",
          "doan-thanh-nien",
          "chu-tich");

  /** Kind and name of all communes ("phường Hoà Khánh"). */
  private static List<String> places() {
    return WordTable.rows(PlaceDirectory.class, "places.tsv").stream()
        .filter(row -> row.size() > 3 && !row.get(3).isEmpty())
        .map(row -> row.get(1) + " " + row.get(2))
        .toList();
  }

  private static void isTheSameEverywhere(UnaryOperator<String> printed) {
    var wrong = new ArrayList<String>();
    List<String> places = places();
    assertTrue(places.size() > 3000);
    for (int i = 0; i < places.size(); i++) {
      int office = i % OFFICES.size();
      String name = printed.apply(OFFICES.get(office) + " " + places.get(i));
      String id = UnitDirectory.standard().resolve(name).map(Unit::id).orElse("none");
      if (!id.equals(IDS.get(office))) {
        wrong.add(name + ": " + id);
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void anOfficeIsTheSameInEveryCommune() {
    isTheSameEverywhere(name -> name);
  }

  @Test
  void theOldPlaceOfToneMarksChangesNothing() {
    isTheSameEverywhere(
        name ->
            name.replace("oà", "òa")
                .replace("oá", "óa")
                .replace("oả", "ỏa")
                .replace("uỷ", "ủy")
                .replace("uý", "úy")
                .replace("uỳ", "ùy"));
  }

  @Test
  void capitalsChangeNothing() {
    isTheSameEverywhere(name -> name.toUpperCase(Locale.ROOT));
  }

  @Test
  void aListOfOfficesComesApartWhateverTheCommune() {
    var wrong = new ArrayList<String>();
    for (String place : places()) {
      String cell = "Công an " + place + ", Phòng Kinh tế và Trạm Y tế " + place;
      List<String> ids =
          UnitGrammar.list(cell).stream().map(unit -> String.valueOf(unit.id())).toList();
      if (!ids.equals(List.of("cong-an-xa", "kinh-te", "tram-y-te"))) {
        wrong.add(cell + ": " + ids);
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void theTwoLinesOfACellAreTwoUnits() {
    for (String place : places()) {
      assertEquals(2, UnitGrammar.list("Công an " + place + "\nHội Người cao tuổi").size(), place);
    }
  }
}
