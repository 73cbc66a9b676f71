package vn.kehoach.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kehoach.web.TestConsole.coded;
import static vn.kehoach.web.TestConsole.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** A file that is taken away holds what the view shows, and nothing besides. */
@TestInstance(Lifecycle.PER_CLASS)
class ExportViewTest {

  private TestConsole console;

  @BeforeAll
  void start(@TempDir Path folder) throws IOException {
    console =
        TestConsole.over(
            folder,
            TestConsole.plan(
                "Suối Mơ",
                "Số hóa hồ sơ lưu trữ.",
                "Tập huấn kỹ năng số.",
                "Ban hành quy chế trong tháng 02/2026, kiểm tra chậm nhất trong tháng 9/2026.",
                "Nghiệm thu hệ thống trước ngày 05/01/2026."),
            TestConsole.plan("Hòa An", "Tập huấn kỹ năng số hằng tháng."));
  }

  @AfterAll
  void stop() throws IOException {
    console.close();
  }

  /** The lines of a CSV file below its head. */
  private List<String> rows(String what, String query) throws IOException {
    var answer = console.get("/api/v1/export?format=csv&what=" + what + query);
    assertEquals(200, answer.statusCode(), answer.body());
    return answer.body().lines().skip(1).toList();
  }

  private void assertOnly(String words, List<String> rows) {
    assertFalse(rows.isEmpty());
    rows.forEach(row -> assertTrue(row.contains(words), row));
  }

  @Test
  void theUnitsThatAreSeenAreTheRowsOfTheirTable() throws IOException {
    assertTrue(rows("units", "").size() > 1);
    assertOnly("Công an xã", rows("units", "&unit=cong-an-xa"));
    assertEquals(2, rows("units", "&unit=cong-an-xa&unit=van-phong").size());
    assertOnly("an toàn thông tin", rows("tasks", "&unit=cong-an-xa"));
  }

  @Test
  void theIndicatorsThatAreSeenAreTheRowsOfTheirTable() throws IOException {
    String all = console.get("/api/v1/compare").body();
    Matcher labels = Pattern.compile("\"label\":\"([^\"]+)\"").matcher(all);
    assertTrue(labels.find(), all);
    String label = labels.group(1);
    assertTrue(rows("compare", "").size() > 1);

    List<String> chosen = rows("compare", "&shared=true&indicator=" + coded(label));

    assertEquals(1, chosen.size(), chosen.toString());
    assertTrue(chosen.getFirst().contains(label.substring(1)), chosen.getFirst());
    assertEquals(2, rows("targets", "&shared=true&indicator=" + coded(label)).size());
    assertOnly("trực tuyến", rows("targets", "&about=" + coded("hồ sơ trực tuyến")));
  }

  @Test
  void theWordsOfASearchMeanInAFileWhatTheyMeanOnThePage() throws IOException {
    assertOnly("Suối Mơ", rows("tasks", "&q=" + coded("\"số hóa hồ sơ\"")));
    assertOnly("Hòa An", rows("tasks", "&q=" + coded("xã:\"Hòa An\"")));
    assertOnly("30/6/2026", rows("tasks", "&quarter=2026-Q2&unit=cong-an-xa"));
    assertEquals(400, console.get("/api/v1/export?format=md&q=%22").statusCode());
  }

  @Test
  void theTopicsThatAreSeenAreTheRowsOfTheirTable() throws IOException {
    assertTrue(rows("topics", "").size() > 1);
    List<String> skills = rows("topics", "&topic=nhan-luc-so");
    assertEquals(1, skills.size(), skills.toString());
    assertOnly("Nhân lực số", skills);
    assertOnly("kỹ năng số", rows("tasks", "&topic=nhan-luc-so"));
    assertOnly("Hòa An", rows("tasks", "&topic=nhan-luc-so&commune=" + coded("Hòa An")));
    assertEquals(404, console.get("/api/v1/export?format=xlsx&topic=zzz").statusCode());
  }

  @Test
  void theDeadlinesThatAreSeenAreTheRowsOfTheirTable() throws IOException {
    assertOnly("Nghiệm thu", rows("deadlines", "&conflicts=true"));
    List<String> spring = rows("deadlines", "&listed=true&from=2026-02-01&to=2026-03-31");
    assertTrue(spring.stream().anyMatch(row -> row.contains("2026-02-28")), spring.toString());
    assertTrue(spring.stream().anyMatch(row -> row.contains("hằng tháng")), spring.toString());
    assertFalse(spring.stream().anyMatch(row -> row.contains("2026-09-30")), spring.toString());
    assertFalse(spring.stream().anyMatch(row -> row.contains("2026-06-30")), spring.toString());
    String calendar =
        console.get("/api/v1/export?format=ics&listed=true&from=2026-06-01&to=2026-06-30").body();
    assertTrue(calendar.contains("DTSTART;VALUE=DATE:20260629"), calendar);
    assertFalse(calendar.contains("DTSTART;VALUE=DATE:20260930"), calendar);
  }

  @Test
  void onePlanIsTakenAwayAlone() throws IOException {
    String plan = text(console.get("/api/v1/plans?commune=" + coded("Hòa An")).body(), "planId");

    assertOnly("Hòa An", rows("tasks", "&plan=" + plan));
    String report = console.get("/api/v1/export?format=md&unit=cong-an-xa&quarter=2026-Q2").body();
    assertTrue(report.contains("đơn vị Công an xã; đến hạn trong quý 2/2026"), report);
  }
}
