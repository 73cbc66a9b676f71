package vn.kehoach.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kehoach.index.Plans.due;
import static vn.kehoach.index.Plans.plan;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.kehoach.index.Around;
import vn.kehoach.index.Facet;
import vn.kehoach.index.FacetCounts;
import vn.kehoach.index.Page;
import vn.kehoach.index.Plans;
import vn.kehoach.index.Reading;
import vn.kehoach.model.At;
import vn.kehoach.model.Comparator;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Task;

/** What is told of the facts that were found: places, reasons, counts, pages. */
class PlanSearchFindingsTest extends SearchedPlans {

  @Test
  void saysWhatStandsInTheHeadingAboveAndWhatIsMissing() throws IOException {
    write(plan("p", "An", "Bình").section("An toàn thông tin", "").objective("Giữ hệ thống"));
    SearchResult.Hit hit = search("an toàn hệ thống loại:mục tiêu").hits().getFirst();
    assertEquals(
        List.of(
            new Reason(Reason.Kind.EXACT, "an toàn", "An toàn", Around.Part.HEADING),
            new Reason(Reason.Kind.EXACT, "hệ thống", "hệ thống", null),
            new Reason(Reason.Kind.FILTER, "kind", "objective", null)),
        hit.reasons());
    SearchResult some = search("giữ hệ thống tên lửa");
    assertEquals(Reading.SOME_WORDS, some.reading());
    assertEquals(
        new Reason(Reason.Kind.MISSING, "tên lửa", "", null),
        some.hits().getFirst().reasons().get(1));
  }

  @Test
  void givesThePlaceOfEachWordOnTheRightPage() throws IOException {
    PlanDocument plan = plan("p", "An", "Bình").task("Cấp chữ ký số cho cán bộ thôn").build();
    Task task = plan.tasks().getFirst();
    var at =
        new At(
            3,
            null,
            null,
            "- Cấp chữ ký",
            List.of(new At(4, null, null, "số cho cán bộ thôn", List.of())));
    var placed =
        new Task(
            task.id(),
            null,
            task.text(),
            null,
            task.origin(),
            List.of(),
            List.of(),
            null,
            null,
            null,
            null,
            at);
    write(
        new PlanDocument(
            plan.schemaVersion(),
            plan.id(),
            plan.source(),
            plan.document(),
            List.of(),
            List.of(),
            List.of(),
            List.of(placed),
            List.of(),
            List.of(),
            plan.coverage()));
    SearchResult.Hit hit = search("chữ ký số").hits().getFirst();
    assertEquals("p.txt", hit.file());
    assertEquals(
        List.of(
            new Highlight(4, 10, Reason.Kind.EXACT, 3, null, null, null, null),
            new Highlight(11, 13, Reason.Kind.EXACT, 4, null, null, null, null)),
        hit.highlights());
  }

  @Test
  void comparesFiguresExactly() throws IOException {
    write(
        plan("p", "An", "Bình")
            .target("Một", Comparator.GE, 80, "%")
            .target("Hai", Comparator.EQ, 81, "%")
            .target("Ba", Comparator.EQ, 1_000_000, "tài khoản")
            .target("Bốn", Comparator.DONE, null, null));
    assertEquals("m1 m2 m3", ids(search("giá-trị:>=80")));
    assertEquals("m1 m2", ids(search("giá-trị:>=80%")));
    assertEquals("m2", ids(search("giá-trị:>80%")));
    assertEquals("m2", ids(search("giá-trị:80,000000001..81%")));
    assertEquals("m3", ids(search("giá-trị:1.000.000")));
    assertEquals("", ids(search("giá-trị:<80")));
    assertEquals("m3", ids(search("giá-trị:\">1 tài khoản\"")));
  }

  @Test
  void countsByFacetWhatTheConditionFinds() throws IOException {
    write(
        plan("a", "Tân An", "Lâm Đồng")
            .task(
                "Họp", due("2026-02-01", "2026-05-31"), List.of(), lead("kinh-te", "Phòng Kinh tế"))
            .target("Họp", 5),
        plan("b", "Tân An", "Tây Ninh").task("Họp", lead("kinh-te", "Phòng Kinh tế")).task("Hát"));
    SearchResult result = search("họp", EnumSet.allOf(Facet.class), new Page(0, 1));
    Map<Facet, Map<String, Integer>> counts =
        result.facets().stream()
            .collect(
                Collectors.toMap(
                    FacetCounts::facet,
                    each ->
                        each.values().stream()
                            .collect(
                                Collectors.toMap(
                                    FacetCounts.Value::value, FacetCounts.Value::count))));
    assertEquals(3, result.total());
    assertEquals(1, result.hits().size());
    assertEquals(Map.of("Tân An, Lâm Đồng", 2, "Tân An, Tây Ninh", 1), counts.get(Facet.COMMUNE));
    assertEquals(Map.of("TASK", 2, "TARGET", 1), counts.get(Facet.KIND));
    assertEquals(Map.of("kinh-te", 2), counts.get(Facet.UNIT));
    assertEquals(Map.of("LEAD", 2), counts.get(Facet.ROLE));
    assertEquals(Map.of("2026", 3), counts.get(Facet.YEAR));
    assertEquals(Map.of("2026-Q1", 1, "2026-Q2", 1), counts.get(Facet.QUARTER));
    assertEquals(Map.of("a", 2, "b", 1), counts.get(Facet.PLAN));
    assertEquals(Map.of("NARRATIVE", 2, "SENTENCE", 1), counts.get(Facet.ORIGIN));
    for (String quarter : List.of("2026-Q1", "2026-Q2", "2026-Q3")) {
      assertEquals(
          counts.get(Facet.QUARTER).getOrDefault(quarter, 0),
          search("họp hạn:" + quarter).total(),
          quarter);
    }
  }

  @Test
  void turnsPagesWithoutGapOrOverlap() throws IOException {
    Plans plan = plan("p", "An", "Bình");
    for (int i = 0; i < 25; i++) {
      plan.task(i % 2 == 0 ? "Họp thôn" : "Họp thôn ở nhà văn hóa");
    }
    write(plan);
    String all = ids(search("họp thôn", Set.of(), new Page(0, 100)));
    String pages = "";
    for (int offset = 0; offset < 30; offset += 10) {
      pages = (pages + " " + ids(search("họp thôn", Set.of(), new Page(offset, 10)))).strip();
    }
    assertEquals(all, pages);
    assertTrue(all.startsWith("t1 t3 t5"), all);
  }

  @Test
  void suggestsWhatPlansHave() throws IOException {
    write(
        plan("p", "An", "Bình")
            .task("Cấp chữ ký số cho cán bộ")
            .task("Tập huấn kỹ năng số")
            .task("Rà soát hộ nghèo"));
    SearchResult marks = search("chử ký số");
    assertEquals("t1", ids(marks));
    assertEquals("chữ ký số", marks.suggestion());
    SearchResult letters = search("tập huấn kỹ nangw số");
    assertEquals("t2", ids(letters));
    assertEquals("tập huấn kỹ năng số", letters.suggestion());
    SearchResult joined = search("kỹnăng số");
    assertEquals("t2", ids(joined));
    assertEquals("kỹ năng số", joined.suggestion());
    assertNull(search("chữ ký số").suggestion());
    assertNull(search("chu ky so").suggestion());
  }

  @Test
  void hasAReasonForEveryWordOfEveryHit() throws IOException {
    String[] words = {
      "họp",
      "thôn",
      "TTHC",
      "thủ tục hành chính",
      "chữ ký số",
      "CKS",
      "Hòa",
      "hoà",
      "kĩ",
      "kỹ",
      "công an",
      "CNTT",
      "số",
      "so",
      "an toàn"
    };
    var random = new Random(17);
    Plans plan = plan("p", "An", "Bình");
    for (int i = 0; i < 60; i++) {
      plan.section(phrase(random, words, 2), "");
      plan.task(phrase(random, words, 5));
    }
    write(plan);
    int hits = 0;
    for (int round = 0; round < 60; round++) {
      String typed = phrase(random, words, 3);
      SearchResult result = search(typed);
      for (SearchResult.Hit hit : result.hits()) {
        hits++;
        boolean whole = result.reading() != Reading.SOME_WORDS;
        assertTrue(
            !whole || hit.reasons().stream().noneMatch(r -> r.kind() == Reason.Kind.MISSING),
            () -> typed + " in " + hit.text() + ": " + hit.reasons());
        hit.highlights().forEach(each -> hit.text().substring(each.start(), each.end()));
      }
    }
    assertTrue(hits > 100);
  }

  private static String phrase(Random random, String[] words, int most) {
    return random
        .ints(1 + random.nextInt(most), 0, words.length)
        .mapToObj(i -> words[i])
        .collect(Collectors.joining(" "));
  }
}
