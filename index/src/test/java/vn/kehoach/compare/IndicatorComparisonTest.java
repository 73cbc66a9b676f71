package vn.kehoach.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static vn.kehoach.index.Plans.plan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.index.PlanIndexWriter;
import vn.kehoach.index.Plans;
import vn.kehoach.model.Comparator;

class IndicatorComparisonTest {

  private static final String ACCOUNT = "người dân có tài khoản giao dịch tại ngân hàng";
  private static final String ACCOUNT_FROM_15 =
      "Tỷ lệ dân số từ 15 tuổi trở lên có tài khoản giao dịch tại ngân hàng";

  @TempDir Path folder;

  private static List<Plans> plans() {
    return List.of(
        plan("a", "An Bình", "Huế")
            .target(ACCOUNT, Comparator.GT, 60, "%")
            .target("Tỷ lệ hộ nghèo", Comparator.LE, 2, "%")
            .target("Tỷ lệ che phủ rừng", 40),
        plan("b", "Cao Sơn", "Nghệ An")
            .target("Tỷ lệ " + ACCOUNT + " trên địa bàn xã", 80)
            .target("hộ nghèo", Comparator.LE, 3, "%"),
        plan("c", "Đa Lộc", "Thanh Hóa")
            .target(ACCOUNT_FROM_15, Comparator.GT, 80, "%")
            .target("Tỷ lệ hộ cận nghèo", 4));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tài khoản ngân hàng", "tai khoan ngan hang", "Ngân hàng, tài khoản"})
  void laysTheSameIndicatorSideBySideAndNamesAnotherPopulation(String typed) throws IOException {
    write(plans());
    List<Comparison.Indicator> rows = compare(CompareRequest.of(typed));
    assertEquals(1, rows.size());
    Comparison.Indicator row = rows.get(0);
    assertEquals(ACCOUNT, row.label());
    assertEquals(Match.PARTIAL, row.match());
    assertEquals("Đa Lộc: khác đối tượng: dân số từ 15 tuổi trở lên", row.difference());
    assertEquals(
        List.of("An Bình GT 60 FULL", "Cao Sơn EQ 80 FULL", "Đa Lộc GT 80 PARTIAL"),
        row.cells().stream()
            .map(c -> c.commune() + " " + c.comparator() + " " + c.value() + " " + c.match())
            .toList());
  }

  @Test
  void namesTheYearOfAFigureThatIsForAnotherThanTheRows() throws IOException {
    write(
        List.of(
            plan("a", "An Bình", "Huế").target(ACCOUNT, Comparator.GE, 80, "%"),
            plan("b", "Cao Sơn", "Nghệ An").target(ACCOUNT, Comparator.GE, 70, "%"),
            plan("c", "Đa Lộc", "Thanh Hóa").of(2025).target(ACCOUNT, Comparator.GE, 60, "%")));
    Comparison.Indicator row = compare(CompareRequest.of(ACCOUNT)).getFirst();
    assertEquals(2026, row.year());
    assertEquals("Đa Lộc: khác thời kỳ: năm 2025 (hàng này: năm 2026)", row.difference());
    assertEquals(Match.PARTIAL, row.cells().getLast().match());
    assertEquals(2, row.statistics().communes());
  }

  @Test
  void givesRowsOfSeveralCommunesMostFirst() throws IOException {
    write(plans());
    assertEquals(
        List.of(ACCOUNT + " 3", "Tỷ lệ hộ nghèo 2"),
        compare(CompareRequest.all()).stream()
            .map(row -> row.label() + " " + row.cells().size())
            .toList());
  }

  @Test
  void givesWhatOneCommuneMeasuresWhereItIsAskedFor() throws IOException {
    write(plans());
    assertEquals(List.of("Tỷ lệ che phủ rừng"), labels(CompareRequest.of("độ che phủ rừng")));
    assertEquals(4, compare(new CompareRequest(null, List.of(), true)).size());
    assertEquals(List.of(), labels(CompareRequest.of("tàu vũ trụ")));
  }

  @Test
  void narrowsToCommunesWithoutChangingTheRows() throws IOException {
    write(plans());
    List<Comparison.Indicator> rows =
        compare(new CompareRequest(null, List.of("xã an binh", "Đa Lộc"), false));
    assertEquals(1, rows.size());
    assertEquals(
        List.of("An Bình", "Đa Lộc"), rows.get(0).cells().stream().map(c -> c.commune()).toList());
  }

  @Test
  void measuresTheChosenCommunesByEachOther() throws IOException {
    var plans = new ArrayList<>(plans());
    plans.add(plan("d", "Yên Mỹ", "Hưng Yên").target(ACCOUNT_FROM_15, 90));
    write(plans);
    Comparison.Indicator row =
        compare(new CompareRequest(null, List.of("Đa Lộc", "Yên Mỹ"), false)).get(0);
    assertEquals(ACCOUNT_FROM_15, row.label());
    assertEquals(Match.FULL, row.match());
  }

  @Test
  void writesAbbreviationsOut() throws IOException {
    write(
        List.of(
            plan("a", "An Bình", "Huế").target("hồ sơ TTHC được giải quyết đúng hạn", 98),
            plan("b", "Cao Sơn", "Huế")
                .target("Tỷ lệ hồ sơ thủ tục hành chính giải quyết đúng hạn", 99)));
    Comparison.Indicator row = compare(CompareRequest.of("TTHC đúng hạn")).get(0);
    assertEquals(2, row.cells().size());
    assertEquals(Match.FULL, row.match());
    assertNull(row.difference());
  }

  @Test
  void namesAnotherWayToPutTheFigure() throws IOException {
    write(
        List.of(
            plan("a", "An Bình", "Huế").target("thôn có tổ công nghệ số cộng đồng", 100),
            plan("b", "Cao Sơn", "Huế")
                .target("thôn có tổ công nghệ số cộng đồng", Comparator.DONE, null, null)));
    Comparison.Indicator row = compare(CompareRequest.all()).get(0);
    assertEquals(Match.PARTIAL, row.match());
  }

  @Test
  void keepsApartWhatOnePlanSetsSideBySide() throws IOException {
    String some = "cán bộ, công chức được tập huấn kỹ năng số";
    String most = "cán bộ, công chức được tập huấn kỹ năng số nâng cao";
    write(
        List.of(
            plan("a", "An Bình", "Huế").target(some, 100).target(most, 30),
            plan("b", "Cao Sơn", "Huế").target(some, 90).target(most, 20)));
    assertEquals(2, compare(CompareRequest.all()).size());
  }

  @Test
  void letsTheClosestFigureStandForACommuneAndKeepsTheOthers() throws IOException {
    write(
        List.of(
            plan("a1", "An Bình", "Huế").target(ACCOUNT_FROM_15, 10),
            plan("a2", "An Bình", "Huế").target(ACCOUNT, 20),
            plan("b", "Cao Sơn", "Huế").target(ACCOUNT, 30),
            plan("c", "An Bình", "Cà Mau").target(ACCOUNT, 40)));
    assertEquals(
        List.of(
            "An Bình Cà Mau 40 true",
            "An Bình Huế 20 true",
            "An Bình Huế 10 false",
            "Cao Sơn Huế 30 true"),
        compare(CompareRequest.all()).get(0).cells().stream()
            .map(c -> c.commune() + " " + c.province() + " " + c.value() + " " + c.leads())
            .toList());
  }

  @Test
  void answersTheSameWhateverTheOrderOfWriting() throws IOException {
    write(plans());
    List<Comparison.Indicator> expected = compare(new CompareRequest(null, List.of(), true));
    var shuffled = new ArrayList<>(plans());
    Collections.shuffle(shuffled, new Random(3));
    write(shuffled);
    assertEquals(expected, compare(new CompareRequest(null, List.of(), true)));
  }

  @Test
  void comparesNothingInAnEmptyIndex() throws IOException {
    write(List.of());
    assertEquals(List.of(), compare(CompareRequest.all()));
  }

  private void write(List<Plans> plans) throws IOException {
    PlanIndexWriter.rebuild(folder, plans.stream().map(Plans::build).toList());
  }

  private List<Comparison.Indicator> compare(CompareRequest request) throws IOException {
    try (PlanIndex index = PlanIndex.open(folder)) {
      return new IndicatorComparison(index).compare(request).indicators();
    }
  }

  private List<String> labels(CompareRequest request) throws IOException {
    return compare(request).stream().map(Comparison.Indicator::label).toList();
  }
}
