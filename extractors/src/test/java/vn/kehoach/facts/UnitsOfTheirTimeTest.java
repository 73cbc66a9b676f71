package vn.kehoach.facts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.language.LanguageModels;
import vn.kehoach.layout.Blocks;
import vn.kehoach.model.Unit;
import vn.kehoach.phrase.UnitDirectory;
import vn.kehoach.phrase.UnitFile;
import vn.kehoach.structure.Outline;
import vn.kehoach.structure.OutlineBuilder;

/** Units as they were when the plan was issued, and units that a user added. */
class UnitsOfTheirTimeTest {

  private static Outline plan(String issued, String title, String unit, UnitDirectory units) {
    return OutlineBuilder.build(
        Blocks.paged(
            """
            UBND XÃ MƯỜNG TƯỢNG ⏎ Số: 12/KH-UBND || CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ %s
            =#KẾ HOẠCH
            =#%s
            =I. MỤC ĐÍCH
            Phục vụ.
            =II. TỔ CHỨC THỰC HIỆN
            =1. %s
            - Tổng hợp báo cáo.
            =2. Công an xã
            - Tuần tra ban đêm.
            """
                .formatted(issued, title, unit)),
        units,
        LanguageModels.none().open());
  }

  private static List<Unit> units(Outline outline, UnitDirectory units) {
    return FactExtractor.extract(outline, units, LanguageModels.none().open()).tasks().stream()
        .map(task -> task.responsibilities().get(0).unit())
        .toList();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mường Tượng, ngày 05 tháng 01 năm 2026 | Giảm nghèo năm 2026 | kinh-te-ha-tang-do-thi
          Mường Tượng, ngày 01 tháng 7 năm 2025  | Giảm nghèo năm 2025 | kinh-te-ha-tang-do-thi
          Mường Tượng, ngày 30 tháng 6 năm 2025  | Giảm nghèo năm 2025 | phong-kinh-te-ha-tang-huyen
          Mường Tượng, ngày 10 tháng 02 năm 2023 | Giảm nghèo năm 2023 | phong-kinh-te-ha-tang-huyen
          Mường Tượng, ngày    tháng    năm 2024 | Giảm nghèo năm 2024 | phong-kinh-te-ha-tang-huyen
          Mường Tượng, ngày    tháng    năm 2026 | Giảm nghèo năm 2026 | kinh-te-ha-tang-do-thi
          """)
  void theSameWordsAreTheOfficeOfThePlansDay(String issued, String title, String id) {
    UnitDirectory standard = UnitDirectory.standard();
    Outline outline = plan(issued, title, "Phòng Kinh tế - Hạ tầng", standard);

    assertEquals(id, units(outline, standard).get(0).id());
    assertEquals("cong-an-xa", units(outline, standard).get(1).id());
  }

  @Test
  void aUnitOfTheUsersOwnFileIsAUnitOfThePlan() {
    UnitDirectory standard = UnitDirectory.standard();
    byte[] file = "cau-lac-bo-cau-ca\tNhà Văn hóa đa năng\n".getBytes(UTF_8);
    UnitDirectory units = standard.extendedBy(UnitFile.parse(file, standard.ids()).rows());
    String issued = "Mường Tượng, ngày 05 tháng 01 năm 2026";

    Outline outline = plan(issued, "Hè năm 2026", "Nhà Văn hóa đa năng", units);

    assertEquals("cau-lac-bo-cau-ca", Objects.requireNonNull(units(outline, units).get(0).id()));
  }
}
