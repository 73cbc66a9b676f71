package vn.kehoach.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kehoach.index.Plans.continuous;
import static vn.kehoach.index.Plans.day;
import static vn.kehoach.index.Plans.due;
import static vn.kehoach.index.Plans.mention;
import static vn.kehoach.index.Plans.plan;
import static vn.kehoach.index.Plans.responsible;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.index.FactKind;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.index.PlanIndexWriter;
import vn.kehoach.index.Plans;
import vn.kehoach.index.Reading;
import vn.kehoach.index.UnitRef;
import vn.kehoach.model.Role;
import vn.kehoach.phrase.UnitDirectory;
import vn.kehoach.phrase.UnitLevel;
import vn.kehoach.phrase.UnitRow;

class PlanSearchTest {

  private static final Snippet MARKS = new Snippet("[", "]");

  @TempDir Path folder;

  @Test
  void findsWordsTypedWithoutMarks() throws IOException {
    write(plan("p", "An", "Bình").task("Cấp chữ ký số cho cán bộ").task("Chủ trì họp"));
    assertEquals(List.of("Cấp [chữ ký số] cho cán bộ"), snippets("chu ky so"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"uỷ ban", "ủy ban", "UỶ BAN", "uy ban"})
  void findsEitherPlaceOfTheToneMark(String typed) throws IOException {
    write(plan("p", "An", "Bình").task("Họp ủy ban"));
    assertEquals(List.of("Họp [ủy ban]"), snippets(typed));
  }

  @Test
  void ranksTheExactSpellingThenTheToneElsewhereThenNoMarks() throws IOException {
    write(
        plan("p", "An", "Bình")
            .task("Họp uy ban, uy ban, uy ban")
            .task("Họp của ủy ban nhân dân xã vào đầu năm theo lịch đã thông báo")
            .task("Trong năm, trên cơ sở đề nghị của các thôn, uỷ ban xem xét, quyết định"));
    assertEquals(List.of("t3", "t2", "t1"), ids("uỷ ban"));
    assertEquals(List.of("t2", "t3", "t1"), ids("ủy ban"));
  }

  @Test
  void spellingsOfUnitsThatTheReaderAddedStandForOneAnother() throws IOException {
    write(
        plan("p", "An", "Bình")
            .task("Chi trả trợ cấp", responsible("ban-giam-ngheo", "Ban Giảm nghèo xã", Role.LEAD))
            .task("Họp thôn"));
    var row =
        new UnitRow(
            "ban-giam-ngheo",
            "Ban Giảm nghèo xã",
            List.of("Tổ Xóa đói giảm nghèo"),
            List.of(),
            List.of(),
            UnitLevel.COMMUNE,
            null,
            null,
            Set.of(),
            Set.of());
    UnitDirectory units = UnitDirectory.standard().extendedBy(List.of(row));
    try (PlanIndex index = PlanIndex.open(folder)) {
      SearchRequest request = SearchRequest.of("tổ xóa đói giảm nghèo chi trả");
      assertEquals(
          List.of("t1"),
          new PlanSearch(index, units)
              .search(request, MARKS).hits().stream().map(SearchResult.Hit::factId).toList());
      assertEquals(Reading.AS_TYPED, new PlanSearch(index, units).search(request, MARKS).reading());
      assertNotEquals(Reading.AS_TYPED, new PlanSearch(index).search(request, MARKS).reading());
    }
  }

  @Test
  void ranksNeighboursBeforeScatteredWords() throws IOException {
    write(
        plan("p", "An", "Bình")
            .task("An toàn là công việc của mọi người; công trình an toàn")
            .task("Phối hợp với công an xã trong những việc khác của kế hoạch này"));
    assertEquals(List.of("t2", "t1"), ids("công an"));
    assertEquals(List.of("t2", "t1"), ids("cong an"));
  }

  @Test
  void requiresAllWordsAndLoosensOnlyIfNothingHasThem() throws IOException {
    write(
        plan("p", "An", "Bình")
            .task("Tập huấn kỹ năng số")
            .task("Tập huấn về sơ cứu")
            .task("Thu gom rác"));
    assertEquals(List.of("t1"), ids("tập huấn số"));
    assertEquals(List.of("t1", "t2"), ids("tập huấn lái xe"));
    assertEquals(List.of(), ids("lái xe máy"));
  }

  @Test
  void doesNotTakeOtherMarksForTypedOnesWhereTheWordsAreScattered() throws IOException {
    write(plan("p", "An", "Bình").task("Các công trình ăn uống").task("Công an xã"));
    assertEquals(List.of("t2"), ids("công an"));
  }

  @Test
  void findsATaskByItsUnitAndHeadingToo() throws IOException {
    write(
        plan("p", "An", "Bình")
            .task("Giữ gìn trật tự", responsible("cong-an-xa", "Công an xã", Role.ASSIGNED)));
    assertEquals(List.of("t1"), ids("công an trật tự"));
  }

  @ParameterizedTest
  @CsvSource({
    "Nghĩa Đàn, a",
    "nghia dan, a",
    "xã Nghĩa Đàn, a",
    "XA NGHIA DAN, a",
    "Hòa Phú, b",
    "phường hoà phú, b",
    "Hoa Phu, b",
  })
  void narrowsToACommuneInAnySpelling(String commune, String plan) throws IOException {
    write(
        plan("a", "Nghĩa Đàn", "Nghệ An").task("Họp"), plan("b", "Hoà Phú", "Đắk Lắk").task("Họp"));
    var request = new SearchRequest("họp", null, null, commune, null, null, null, null, 9);
    assertEquals(List.of(plan), search(request).hits().stream().map(h -> h.planId()).toList());
  }

  @Test
  void tellsNamesakesApartByProvince() throws IOException {
    write(plan("a", "Tân An", "Lâm Đồng").task("Họp"), plan("b", "Tân An", "Tây Ninh").task("Họp"));
    var request =
        new SearchRequest(null, null, null, "Tân An", "tỉnh tay ninh", null, null, null, 9);
    assertEquals(List.of("b"), search(request).hits().stream().map(h -> h.planId()).toList());
  }

  @Test
  void takesMarksThatAreTypedForMeant() throws IOException {
    write(plan("a", "Tân Hoà", "Huế").task("Họp"), plan("b", "Tân Hóa", "Huế").task("Họp"));
    var request = new SearchRequest("họp", null, null, "Tân Hòa", null, null, null, null, 9);
    assertEquals(List.of("a"), search(request).hits().stream().map(h -> h.planId()).toList());
  }

  @Test
  void narrowsToAUnitInARole() throws IOException {
    write(
        plan("p", "An", "Bình")
            .task("Một", responsible("kinh-te", "Phòng Kinh tế", Role.LEAD))
            .task("Hai", responsible("kinh-te", "Phòng Kinh tế", Role.COORDINATE))
            .task(
                "Ba",
                null,
                List.of(mention("kinh-te", "Phòng Kinh tế", null)),
                responsible("van-phong", "Văn phòng", Role.LEAD)));
    var unit = new UnitRef("kinh-te", "Phòng Kinh tế");
    assertEquals(
        List.of("t1", "t2"),
        ids(new SearchRequest(null, unit, null, null, null, null, null, null, 9)));
    assertEquals(
        List.of("t2"),
        ids(new SearchRequest(null, unit, Role.COORDINATE, null, null, null, null, null, 9)));
    assertEquals(
        List.of("t1", "t3"),
        ids(new SearchRequest(null, null, Role.LEAD, null, null, null, null, null, 9)));
  }

  @Test
  void narrowsToAKindOfFact() throws IOException {
    write(
        plan("p", "An", "Bình")
            .section("Chuyển đổi số", "Nội dung chung")
            .objective("Đẩy mạnh chuyển đổi số")
            .target("Tỷ lệ cán bộ được tập huấn chuyển đổi số", 100)
            .task("Tập huấn chuyển đổi số"));
    for (FactKind kind : FactKind.values()) {
      var request = new SearchRequest("chuyển đổi số", null, null, null, null, kind, null, null, 9);
      assertEquals(
          List.of(kind.code()), search(request).hits().stream().map(h -> h.kind()).toList());
    }
  }

  @Test
  void takesEveryDeadlineThatReachesIntoTheStretchAskedFor() throws IOException {
    write(
        plan("p", "An", "Bình")
            .task("Quý I", due("2026-01-01", "2026-03-31"), List.of())
            .task("Đến hết tháng 6", due(null, "2026-06-30"), List.of())
            .task("Cả năm", due("2026-01-01", "2026-12-31"), List.of())
            .task("Thường xuyên", continuous(), List.of())
            .task("Không hạn"));
    assertEquals(List.of("t1", "t3", "t4"), idsDue(null, "2026-05-01"));
    assertEquals(List.of("t2", "t3", "t4"), idsDue("2026-04-01", null));
    assertEquals(List.of("t2", "t3", "t4"), idsDue("2026-06-30", "2026-06-30"));
    assertEquals(List.of(), idsDue("2027-01-01", null), "the plan ends with its year");
    assertEquals(List.of(), idsDue("2026-06-30", "2026-01-01"));
  }

  @Test
  void givesTheFirstOfAllAndCountsAll() throws IOException {
    Plans plan = plan("p", "An", "Bình");
    for (int i = 0; i < 1_500; i++) {
      plan.task("Họp thôn");
    }
    write(plan);
    SearchResult result =
        search(new SearchRequest("họp", null, null, null, null, null, null, null, 3));
    assertEquals(1_500, result.total());
    assertEquals(List.of("t1", "t2", "t3"), result.hits().stream().map(h -> h.factId()).toList());
    assertEquals(
        1_500,
        search(new SearchRequest("họp", null, null, null, null, null, null, null, 0)).total());
  }

  @Test
  void breaksTiesByPlanThenInTheOrderOfTheDocument() throws IOException {
    write(
        plan("b", "An", "Bình").task("Họp thôn").target("Họp thôn", 1),
        plan("a", "Cao", "Bình").task("Họp thôn"));
    assertEquals(
        List.of("a t1", "b t1", "b m1"),
        search(SearchRequest.of("họp thôn")).hits().stream()
            .map(h -> h.planId() + " " + h.factId())
            .toList());
  }

  @Test
  void findsNothingInWordsThatAreNone() throws IOException {
    write(plan("p", "An", "Bình").task("Họp"));
    assertEquals(0, search(SearchRequest.of("?!")).total());
    assertEquals(0, search(SearchRequest.of("(+")).total());
  }

  @Test
  void givesAllThatTheHitShows() throws IOException {
    write(
        plan("p", "Mai Phụ", "Hà Tĩnh")
            .task(
                "Cấp chữ ký số",
                due(null, "2026-06-30"),
                List.of(),
                responsible("van-phong", "Văn phòng", Role.LEAD)));
    SearchResult.Hit hit = search(SearchRequest.of("chữ ký")).hits().get(0);
    assertEquals("Mai Phụ", hit.commune());
    assertEquals("Hà Tĩnh", hit.province());
    assertEquals("task", hit.kind());
    assertEquals("Cấp chữ ký số", hit.text());
    assertEquals(due(null, "2026-06-30"), hit.deadline());
    assertEquals(List.of(responsible("van-phong", "Văn phòng", Role.LEAD)), hit.responsibilities());
    assertEquals(1, hit.at().line());
    assertTrue(hit.score() > 0);
  }

  private void write(Plans... plans) throws IOException {
    try (PlanIndexWriter writer = PlanIndexWriter.open(folder)) {
      for (Plans plan : plans) {
        writer.update(plan.build());
      }
      writer.commit();
    }
  }

  private SearchResult search(SearchRequest request) throws IOException {
    try (PlanIndex index = PlanIndex.open(folder)) {
      return new PlanSearch(index).search(request, MARKS);
    }
  }

  private List<String> ids(SearchRequest request) throws IOException {
    return search(request).hits().stream().map(SearchResult.Hit::factId).toList();
  }

  private List<String> ids(String typed) throws IOException {
    return ids(SearchRequest.of(typed));
  }

  private List<String> snippets(String typed) throws IOException {
    return search(SearchRequest.of(typed)).hits().stream().map(SearchResult.Hit::snippet).toList();
  }

  private List<String> idsDue(@Nullable String after, @Nullable String before) throws IOException {
    return ids(
        new SearchRequest(
            null,
            null,
            null,
            null,
            null,
            null,
            before == null ? null : day(before),
            after == null ? null : day(after),
            9));
  }
}
