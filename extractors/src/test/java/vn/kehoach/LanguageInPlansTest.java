package vn.kehoach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.kehoach.json.PlanJson;
import vn.kehoach.language.Ability;
import vn.kehoach.language.LanguageModels;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Responsibility;
import vn.kehoach.model.Section;
import vn.kehoach.model.SectionKind;
import vn.kehoach.model.Task;
import vn.kehoach.model.WarningCode;

/** A plan whose headings no word list knows, and whose units no list has. */
class LanguageInPlansTest {

  private static final String PLAN =
      """
      ỦY BAN NHÂN DÂN
      XÃ MƯỜNG TƯỢNG
      Số: 31/KH-UBND
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Mường Tượng, ngày 09 tháng 02 năm 2026
      KẾ HOẠCH
      Bảo vệ và phát triển rừng trên địa bàn xã Mường Tượng năm 2026
      Ủy ban nhân dân xã Mường Tượng ban hành Kế hoạch bảo vệ và phát triển rừng năm 2026
      như sau:
      I. CON SỐ PHẤN ĐẤU
      - Trên 95% hộ nhận khoán ký cam kết bảo vệ rừng.
      - Tỷ lệ che phủ rừng đạt 62,5% vào cuối năm.
      - Không để xảy ra cháy rừng.
      II. NHỮNG VIỆC PHẢI LÀM
      - Tổ chức tuần tra tại các khu rừng giáp ranh vào ban đêm.
      - Phát dọn thực bì, làm đường băng cản lửa trước mùa khô.
      - Phối hợp cùng nhân dân và Ban Quản lý Khu bảo tồn loài Nậm Pồ kiểm tra lán trại.
      III. TỔ CHỨC THỰC HIỆN
      1. Phòng Kinh tế
      - Tham mưu Ủy ban nhân dân xã chỉ đạo, đôn đốc việc trồng rừng.
      2. Các nội dung khác
      - Đề nghị Vườn Quốc gia Nậm Pồ hướng dẫn kỹ thuật chữa cháy rừng.
      Trên đây là Kế hoạch bảo vệ và phát triển rừng năm 2026 của xã Mường Tượng.
      TM. ỦY BAN NHÂN DÂN
      CHỦ TỊCH
      Lò Văn Inh
      """;

  private static final PlanDocument WITH = read(LanguageModels.standard());
  private static final PlanDocument WITHOUT = read(LanguageModels.none());

  private static PlanDocument read(LanguageModels models) {
    byte[] bytes = PLAN.getBytes(StandardCharsets.UTF_8);
    PlanExtractor extractor = PlanExtractor.standard().withModels(models);
    return assertInstanceOf(Extraction.Read.class, extractor.extract("a.txt", bytes)).plan();
  }

  private static Section section(PlanDocument plan, String number) {
    return plan.sections().stream().filter(s -> number.equals(s.number())).findFirst().get();
  }

  @Test
  void aHeadingThatNoListKnowsGetsItsKindFromWhatItIsLike() {
    assertEquals(SectionKind.OTHER, section(WITHOUT, "I").kind());
    assertEquals(SectionKind.OBJECTIVES, section(WITH, "I").kind());
    assertEquals(SectionKind.TASKS, section(WITH, "II").kind());
    assertNotNull(section(WITH, "I").confidence());
  }

  @Test
  void aHeadingWhoseWordsSayItsKindBearsNoConfidence() {
    assertEquals(SectionKind.ORGANISATION, section(WITH, "III").kind());
    assertNull(section(WITH, "III").confidence());
  }

  @Test
  void whatStandsInAGuessedSectionIsNoSurerThanItsKind() {
    assertEquals(3, WITH.objectives().size());
    assertEquals(List.of(), WITHOUT.objectives());
    Double sure = section(WITH, "I").confidence();
    WITH.objectives().forEach(objective -> assertEquals(sure, objective.confidence()));
    WITH.targets().forEach(target -> assertEquals(sure, target.confidence()));
    assertTrue(WITH.targets().size() >= 2);
  }

  @Test
  void aUnitOfNoListIsKeptAsPrintedAndWarnedOf() {
    Task task = task(WITH, "chữa cháy rừng");
    Responsibility given = task.responsibilities().getFirst();
    assertNull(given.unit().id());
    assertEquals("Vườn Quốc gia Nậm Pồ", given.unit().text());
    assertTrue(
        WITH.warnings().stream()
            .anyMatch(
                warning ->
                    warning.code() == WarningCode.UNKNOWN_UNIT
                        && warning.message().contains("Vườn Quốc gia Nậm Pồ")));
  }

  @Test
  void aUnitOfNoListIsMentionedWithItsConfidence() {
    Task task = task(WITH, "kiểm tra lán trại");
    Stream<Double> sure =
        task.mentions().stream()
            .filter(m -> m.unit().text().equals("Ban Quản lý Khu bảo tồn loài Nậm Pồ"))
            .map(mention -> mention.confidence());
    assertTrue(sure.allMatch(value -> value != null && value >= 0.9));
  }

  @Test
  void eachAbilityCanBeSwitchedOff() {
    for (Ability ability : Ability.values()) {
      PlanDocument plan = read(LanguageModels.standard().without(ability));
      assertEquals(WITHOUT.document(), plan.document());
    }
  }

  @Test
  void confidenceStandsInTheJsonWhereThereIsOneOnly() {
    String with = new String(PlanJson.write(WITH), StandardCharsets.UTF_8);
    String without = new String(PlanJson.write(WITHOUT), StandardCharsets.UTF_8);
    assertTrue(with.contains("\"confidence\": 0."));
    assertTrue(!without.contains("confidence"));
  }

  private static Task task(PlanDocument plan, String words) {
    return plan.tasks().stream().filter(t -> t.text().contains(words)).findFirst().get();
  }
}
