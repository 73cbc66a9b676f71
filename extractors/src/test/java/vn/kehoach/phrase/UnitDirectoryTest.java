package vn.kehoach.phrase;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.model.Unit;
import vn.kehoach.text.Folding;

/** The directory of units: whatever a plan prints of it reads back. */
class UnitDirectoryTest {

  private static final UnitDirectory STANDARD = UnitDirectory.standard();
  private static final LocalDate TWO_TIERS = LocalDate.of(2025, 7, 1);

  /** A spelling with the day on which it was in force. */
  private record Case(UnitDirectory.Entry entry, String spelling, UnitDirectory asOf) {}

  private static List<Case> cases() {
    var cases = new ArrayList<Case>();
    for (UnitDirectory.Entry entry : STANDARD.entries()) {
      for (UnitRow row : entry.rows()) {
        UnitDirectory asOf = STANDARD.at(dayOf(row));
        Stream.concat(Stream.ofNullable(row.name()), spellings(row))
            .forEach(spelling -> cases.add(new Case(entry, spelling, asOf)));
      }
    }
    return cases;
  }

  private static LocalDate dayOf(UnitRow row) {
    LocalDate from = row.from();
    LocalDate to = row.to();
    return from != null ? from : to != null ? to.minusDays(1) : TWO_TIERS;
  }

  private static Stream<String> spellings(UnitRow row) {
    return Stream.of(row.spellings(), row.abbreviations(), row.shortNames()).flatMap(List::stream);
  }

  private static void readsBack(UnaryOperator<String> printed) {
    var wrong = new ArrayList<String>();
    for (Case one : cases()) {
      String text = printed.apply(one.spelling());
      String id = one.asOf().resolve(text).map(Unit::id).orElse("none");
      if (!id.equals(one.entry().id())) {
        wrong.add("%s: “%s” is %s".formatted(one.entry().id(), text, id));
      }
    }
    assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong));
  }

  @Test
  void everySpellingReadsBack() {
    readsBack(spelling -> spelling);
  }

  @Test
  void everySpellingReadsBackInCapitals() {
    readsBack(spelling -> spelling.toUpperCase(Locale.ROOT));
  }

  @Test
  void everySpellingReadsBackInDecomposedLetters() {
    readsBack(spelling -> Normalizer.normalize(spelling, Normalizer.Form.NFD));
  }

  @Test
  void everySpellingReadsBackWithTheToneMarkInTheOtherPlace() {
    readsBack(
        spelling ->
            spelling
                .replace("òa", "oà")
                .replace("óa", "oá")
                .replace("ỏa", "oả")
                .replace("Ủy", "Uỷ")
                .replace("ủy", "uỷ")
                .replace("Tòa", "Toà")
                .replace("ủy", "uỷ"));
  }

  @Test
  void everySpellingReadsBackWithLongDashesAndDoubleBlanks() {
    readsBack(spelling -> spelling.replace("-", "–").replace(" ", "  "));
  }

  /** Without marks two units may fall together; each still leads to one that is spelt so. */
  @Test
  void everySpellingWithoutMarksLeadsToAUnitSpeltSo() {
    var wrong = new ArrayList<String>();
    for (Case one : cases()) {
      String bare = Folding.marks(one.spelling());
      boolean led =
          one.asOf().resolve(bare).flatMap(unit -> Optional.ofNullable(unit.id())).stream()
              .flatMap(id -> STANDARD.entry(id).rows().stream())
              .flatMap(row -> Stream.concat(Stream.ofNullable(row.name()), spellings(row)))
              .anyMatch(spelling -> letters(spelling).equals(letters(bare)));
      if (!led) {
        wrong.add(bare);
      }
    }
    assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong));
  }

  private static String letters(String spelling) {
    var compact = new CompactText(spelling);
    return compact.plain(0, compact.length());
  }

  @Test
  void everyIdOfThePlanDocumentIsThereWithItsStandardName() {
    List<String> contract =
        """
        van-hoa-xa-hoi | Phòng Văn hóa - Xã hội
        kinh-te | Phòng Kinh tế
        van-phong | Văn phòng HĐND và UBND
        trung-tam-hanh-chinh-cong | Trung tâm Phục vụ hành chính công
        trung-tam-cung-ung-dich-vu-cong | Trung tâm Cung ứng dịch vụ công
        cong-an-xa | Công an xã
        quan-su-xa | Ban Chỉ huy Quân sự xã
        mat-tran | Ủy ban MTTQ Việt Nam xã
        to-chuc-chinh-tri-xa-hoi | Các tổ chức chính trị - xã hội
        hoi-nong-dan | Hội Nông dân
        doan-thanh-nien | Đoàn Thanh niên
        hoi-phu-nu | Hội Liên hiệp Phụ nữ
        hoi-cuu-chien-binh | Hội Cựu chiến binh
        ban-chi-dao | Ban Chỉ đạo
        to-cong-nghe-so | Tổ công nghệ số cộng đồng
        to-ung-cuu | Tổ ứng cứu công nghệ
        tram-y-te | Trạm Y tế xã
        truong-hoc | Các trường học
        thon-xom | Các thôn, xóm
        cac-phong-ban | Các phòng, ban, ngành, đơn vị
        don-vi-lien-quan | Các đơn vị có liên quan
        co-quan-tren-dia-ban | Cơ quan, đơn vị đóng trên địa bàn
        doanh-nghiep | Các doanh nghiệp
        he-thong-chinh-tri | Các cơ quan, tổ chức trong hệ thống chính trị
        dang-uy | Cơ quan tham mưu của Đảng ủy
        chu-tich | Chủ tịch UBND xã
        so-khcn | Sở Khoa học và Công nghệ
        ubnd-tinh | UBND tỉnh
        van-phong-ubnd-tinh | Văn phòng UBND tỉnh
        """
            .lines()
            .toList();
    for (String line : contract) {
      String[] parts = line.split(" \\| ");
      assertEquals(Optional.of(parts[1]), STANDARD.standardName(parts[0]), parts[0]);
    }
  }

  @Test
  void noSpellingBelongsToTwoUnitsAtTheSameTime() {
    var taken = new TakenSpellings();
    for (UnitRow row : STANDARD.rows()) {
      assertEquals("", taken.add(row), row.id());
    }
  }

  @Test
  void everyUnitHasALevelAndEveryRowAnOrigin() {
    for (UnitRow row : STANDARD.rows()) {
      assertFalse(row.origins().isEmpty(), row.id());
      assertTrue(row.name() == null || row.level() != null, row.id());
    }
  }

  @Test
  void theProgramsOwnFileIsRight() throws IOException {
    try (InputStream file =
        Objects.requireNonNull(UnitDirectory.class.getResourceAsStream("units.tsv"))) {
      assertEquals(List.of(), UnitFile.parse(file.readAllBytes(), Set.of()).problems());
    }
  }

  @ParameterizedTest(name = "{0} in {1}: {2}")
  @CsvSource({
    "Phòng Kinh tế - Hạ tầng, 2024-03-01, phong-kinh-te-ha-tang-huyen",
    "Phòng Kinh tế - Hạ tầng, 2025-06-30, phong-kinh-te-ha-tang-huyen",
    "Phòng Kinh tế - Hạ tầng, 2025-07-01, kinh-te-ha-tang-do-thi",
    "Sở Nông nghiệp,          2024-12-31, so-nong-nghiep-ptnt",
    "Sở Nông nghiệp,          2026-01-05, so-nong-nghiep",
    "Phòng Kinh tế,           2026-01-05, kinh-te"
  })
  void theSameWordsAreTheOfficeOfTheirTime(String printed, LocalDate day, String id) {
    assertEquals(id, STANDARD.at(day).resolve(printed).map(Unit::id).orElse("none"));
  }

  @ParameterizedTest
  @CsvSource({
    "Phòng Kinh tế - Hạ tầng, kinh-te-ha-tang-do-thi",
    "Sở Nông nghiệp,          so-nong-nghiep"
  })
  void withNoDayGivenTheOfficeOfTodayIsMeant(String printed, String id) {
    assertEquals(id, STANDARD.resolve(printed).map(Unit::id).orElse("none"));
  }

  @ParameterizedTest
  @CsvSource({
    "Công an thị trấn Sa Rài,       2026-01-05, cong-an-xa",
    "Công chức Văn phòng - Thống kê, 2026-01-05, van-phong-thong-ke",
    "Trung tâm Phục vụ hành chính công xã, 2024-01-05, trung-tam-hanh-chinh-cong"
  })
  void wordsOfAnotherTimeAreKnownAllTheSame(String printed, LocalDate day, String id) {
    assertEquals(id, STANDARD.at(day).resolve(printed).map(Unit::id).orElse("none"));
  }

  private static UnitDirectory extended(String file) {
    UnitFile read = UnitFile.parse(file.getBytes(UTF_8), STANDARD.ids());
    assertEquals(List.of(), read.problems());
    return STANDARD.extendedBy(read.rows());
  }

  @Test
  void aUserAddsUnits() {
    UnitDirectory units =
        extended(
            "hoi-cau-ca\tHội Câu cá\tHội Câu cá xã; CLB Câu cá\tHCC\nnha-van-hoa\tNhà Văn hóa");

    assertEquals("hoi-cau-ca", units.resolve("CLB Câu cá phường 5").orElseThrow().id());
    assertEquals("hoi-cau-ca", units.resolve("hoi cau ca").orElseThrow().id());
    assertEquals("Nhà Văn hóa", units.resolve("NHÀ VĂN HOÁ").orElseThrow().name());
    assertTrue(STANDARD.resolve("Hội Câu cá").isEmpty());
  }

  @Test
  void aUserAddsSpellingsToAUnitAndNamesItAnew() {
    UnitDirectory units =
        extended("kinh-te\t\tTổ Kinh tế tổng hợp\ncong-an-xa\tCông an phường Hồng Hà");

    assertEquals("kinh-te", units.resolve("Tổ Kinh tế tổng hợp").orElseThrow().id());
    assertEquals("Phòng Kinh tế", units.standardName("kinh-te").orElseThrow());
    assertEquals("Công an phường Hồng Hà", units.resolve("Công an xã").orElseThrow().name());
  }

  @Test
  void aUsersSpellingGoesBeforeTheProgramsOwn() {
    UnitDirectory units = extended("phong-van-hoa\tPhòng Văn hóa\t\t\t\txa");

    assertEquals("phong-van-hoa", units.resolve("Phòng Văn hoá").orElseThrow().id());
    assertEquals("van-hoa-xa-hoi", units.resolve("Phòng VH-XH").orElseThrow().id());
  }

  @Test
  void abbreviationsCountInRunningTextOnlyWithACapital() {
    UnitDirectory units = extended("hoi-cau-ca\tHội Câu cá\t\tHCC");

    assertEquals(
        List.of("hoi-cau-ca"),
        UnitGrammar.mentions("Đề nghị HCC hỗ trợ", units).stream()
            .map(mention -> String.valueOf(mention.unit().id()))
            .toList());
    assertTrue(UnitGrammar.mentions("Đề nghị hcc hỗ trợ", units).isEmpty());
  }

  @Test
  void anAddedUnitIsReadWhereverUnitsStand() {
    UnitDirectory units = extended("nhom-nong-cot\tNhóm nòng cốt");
    String id = "nhom-nong-cot";

    assertEquals(id, UnitGrammar.list("Công an xã; Nhóm nòng cốt", units).get(1).id());
    assertTrue(UnitGrammar.isUnitHeading("Nhóm nòng cốt xã", units));
    assertEquals(
        id,
        ResponsibilityGrammar.closing("Lập sổ (Nhóm nòng cốt chủ trì)", units).get(0).unit().id());
    assertEquals(Set.of(), Set.copyOf(UnitGrammar.mentions("Họp Nhóm nòng cốt")));
  }
}
