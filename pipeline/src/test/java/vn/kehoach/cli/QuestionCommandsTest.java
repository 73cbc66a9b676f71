package vn.kehoach.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.cli.Office.Said;
import vn.kehoach.model.Comparator;

/** {@code assigned}, {@code compare}, {@code search}, {@code show} and {@code list}. */
class QuestionCommandsTest {

  @TempDir private Path folder;
  private Office office = new Office(Path.of(""));

  @BeforeEach
  void ingestThreePlans() {
    office = Office.withThreePlans(folder);
    assertEquals(0, office.run("ingest", "plans").code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Công an xã", "cong-an-xa", "cong an xa", "CÔNG AN XÃ"})
  void findsAUnitByIdAndByAnySpelling(String unit) {
    Said said = office.run("assigned", unit);

    assertEquals(0, said.code(), said.err());
    assertTrue(said.out().startsWith("Công an xã (cong-an-xa)\n"), said.out());
  }

  @Test
  void saysWhoGaveTheUnitWhatThenWhoOnlyNamesItThenWhoDoesNot() {
    Said said = office.run("assigned", "Công an xã");

    List<String> lines = said.out().lines().toList();
    int given = lines.indexOf("Suối Mơ, Nghệ An: 1 việc được giao, 0 chỗ chỉ nhắc tới");
    assertEquals("  Chủ trì  Bảo đảm an toàn thông tin trên địa bàn", lines.get(given + 1));
    assertEquals(
        "           Hạn: Trước ngày 30/6/2026 · suoi-mo.txt, trang 4", lines.get(given + 2));
    int named = lines.indexOf("Đồng Tâm, Phú Thọ: 0 việc được giao, 1 chỗ chỉ nhắc tới");
    assertEquals("  Chỉ được nhắc tới:", lines.get(named + 1));
    assertTrue(lines.contains("Không giao việc nào: Hòa An, Cao Bằng"), said.out());
  }

  @Test
  void doesNotTakeSilenceForNoWhereAPlanWasNotFullyRead() {
    office.lay("plans/ba-che.txt", new Commune("Ba Chẽ", "Quảng Ninh").unread(3));
    assertTrue(office.run("ingest", "plans").out().contains("đã nhập, còn dòng chưa hiểu"));

    Said said = office.run("assigned", "cong-an-xa");

    assertTrue(
        said.out().contains("Chưa rõ, vì kế hoạch chưa được đọc hết: Ba Chẽ, Quảng Ninh"),
        said.out());
  }

  @Test
  void answersInTheJsonThatIsPromised() {
    String json = office.run("assigned", "cong-an-xa", "--json").out();

    assertTrue(json.startsWith("{\n  \"unit\": {\n    \"id\": \"cong-an-xa\","), json);
    assertTrue(json.contains("\"answer\": \"ASSIGNED\""), json);
    assertTrue(json.contains("\"answer\": \"MENTIONED\""), json);
    assertTrue(json.contains("\"answer\": \"NONE\""), json);
    assertTrue(json.contains("\"role\": \"LEAD\""), json);
    assertTrue(json.contains("\"page\": 4"), json);
  }

  @Test
  void offersNearSpellingsOfAnUnknownUnit() {
    Said said = office.run("assigned", "Công an xà phòng");

    assertEquals(1, said.code());
    assertTrue(said.err().startsWith("Không biết đơn vị \"Công an xà phòng\"."), said.err());
    assertEquals(1, said.err().lines().count());
    assertTrue(office.run("assigned", "Công an xax").err().contains("Có phải là: Công an xã"));
  }

  @Test
  void laysIndicatorsSideBySide() {
    Said said = office.run("compare");

    assertEquals(0, said.code(), said.err());
    List<String> lines = said.out().lines().toList();
    assertTrue(lines.getFirst().matches("STT +Chỉ tiêu +Đồng Tâm +Hòa An +Suối Mơ"), said.out());
    assertTrue(
        lines.get(2).matches(" +1 +Tỷ lệ hồ sơ trực tuyến +> 60,5 % +100 % +≥ 80 %"), said.out());
  }

  @Test
  void marksWhatIsOnlyPartlyTheSame() {
    office.lay(
        "plans/ba-che.txt",
        new Commune("Ba Chẽ", "Quảng Ninh")
            .target("Tỷ lệ hồ sơ trực tuyến một phần", Comparator.GE, "70", "%", 1));
    office.run("ingest", "plans");

    Said said = office.run("compare", "hồ sơ trực tuyến", "--all");

    assertEquals(0, said.code(), said.err());
    assertTrue(said.out().contains("70 %"), said.out());
  }

  @Test
  void narrowsToCommunes() {
    Said said = office.run("compare", "--commune", "Hoà An, suoi mo", "--lang", "en");

    assertEquals(0, said.code(), said.err());
    assertTrue(
        said.out().lines().findFirst().orElse("").matches("No\\. +Indicator +Hòa An +Suối Mơ"));
  }

  @Test
  void namesACommuneThatItDoesNotHave() {
    Said said = office.run("compare", "--commune", "Suối Mo,Đồng Tam2");

    assertEquals(1, said.code());
    assertEquals("Không có kế hoạch của xã \"Đồng Tam2\". Có phải là: Đồng Tâm?\n", said.err());
  }

  @Test
  void comparesInTheJsonThatIsPromised() {
    String json = office.run("compare", "--json").out();

    assertTrue(
        json.startsWith("{\n  \"communes\": 3,\n  \"indicators\": [\n    {\n      \"label\": "),
        json);
    assertTrue(json.contains("\"match\": \"FULL\""), json);
    assertTrue(json.contains("\"value\": 60.5"), json);
    assertTrue(json.contains("\"upperValue\": null"), json);
  }

  @Test
  void opensARowToTheSentencesItWasReadFrom() {
    Said said = office.run("compare", "hồ sơ trực tuyến", "--open", "1");

    assertEquals(0, said.code(), said.err());
    assertTrue(said.out().startsWith("Tỷ lệ hồ sơ trực tuyến\n"), said.out());
    assertTrue(said.out().contains("3 xã cùng đối tượng và thước đo; trung vị 80 %"), said.out());
    assertTrue(said.out().contains("Thấp nhất: 60,5 % (Đồng Tâm); cao nhất: 100 %"), said.out());
    assertTrue(said.out().contains("suoi-mo.txt, trang "), said.out());
  }

  @Test
  void refusesToOpenARowThatIsNotThere() {
    Said said = office.run("compare", "--open", "99");

    assertEquals(2, said.code());
    assertTrue(said.err().contains("không có hàng 99"), said.err());
  }

  @Test
  void staysWithinANarrowTerminalByTablesOneBelowTheOther() {
    Said said =
        office.onTerminal(60).environment("NO_COLOR", "1").run("compare", "hồ sơ trực tuyến");

    assertEquals(0, said.code(), said.err());
    said.out().lines().forEach(line -> assertTrue(line.length() <= 60, line));
    assertEquals(2, said.out().lines().filter(line -> line.startsWith("STT")).count(), said.out());
  }

  @Test
  void saysWhenNoCommuneHasAnIndicator() {
    Said said = office.run("compare", "trồng rừng");

    assertEquals(1, said.code());
    assertEquals("Không xã nào có chỉ tiêu về \"trồng rừng\".\n", said.err());
  }

  @Test
  void findsWordsWithoutDiacriticsAndMarksThem() {
    Said said = office.run("search", "chu ky so");

    assertEquals(0, said.code(), said.err());
    assertTrue(said.out().contains("Cấp [chữ ký số] cho cán bộ"), said.out());
    assertTrue(said.out().contains("suoi-mo.txt, trang 5"), said.out());
    assertFalse(said.out().contains("\033"), said.out());
  }

  @Test
  void coloursOnlyOnATerminal() {
    assertTrue(office.onTerminal(80).run("search", "chu ky so").out().contains("\033[1mchữ ký số"));
    assertFalse(
        office.environment("NO_COLOR", "1").run("search", "chu ky so").out().contains("\033"));
  }

  @Test
  void keepsWithinTheTerminalsWidth() {
    Said said = office.onTerminal(60).environment("NO_COLOR", "1").run("assigned", "cong-an-xa");

    said.out().lines().forEach(line -> assertTrue(line.length() <= 60, line));
  }

  @ParameterizedTest
  @CsvSource({
    "search --unit cong-an-xa,                          Bảo đảm an toàn",
    "search --kind target --commune Hòa,                -",
    "search --kind target --province 'Phu Tho',         60.5",
    "search hồ --kind target --commune 'Dong Tam',      60.5",
    "search --role assigned --unit van-hoa-xa-hoi,      Mở lớp kỹ năng số",
    "search --role 'Được giao' --unit van-hoa-xa-hoi,   Mở lớp kỹ năng số",
    "search --role 'duoc giao' --unit van-hoa-xa-hoi,   Mở lớp kỹ năng số",
    "search hồ --kind 'chỉ tiêu',                       60.5",
    "search --due-before 30/6/2026 --kind task,         Mở lớp kỹ năng số",
    "search --due-after 2026-07-01 --kind task,         -"
  })
  void narrows(String command, String found) {
    String[] words =
        Arrays.stream(command.split(" (?=(?:[^']*'[^']*')*[^']*$)"))
            .map(word -> word.replace("'", ""))
            .toArray(String[]::new);

    Said said = office.run(words);

    assertEquals(found.equals("-") ? 1 : 0, said.code(), said.out() + said.err());
    assertTrue(
        found.equals("-") || said.out().replaceAll("[\\[\\]]", "").contains(found), said.out());
  }

  @Test
  void searchesInTheJsonThatIsPromised() {
    String json = office.run("search", "chu ky so", "--json").out();

    assertTrue(
        json.startsWith("{\n  \"query\": \"chu ky so\",\n  \"total\": 1,\n  \"hits\": ["), json);
    for (String field :
        List.of(
            "planId",
            "commune",
            "province",
            "kind",
            "factId",
            "text",
            "responsibilities",
            "deadline",
            "at",
            "score",
            "snippet",
            "file",
            "highlights",
            "reasons",
            "reading",
            "suggestion",
            "facets")) {
      assertTrue(json.contains("\"" + field + "\": "), field);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "search đơn-vị:công an xã | Bảo đảm an toàn",
        "search loại:chỉ tiêu tỉnh:Phú Thọ | 60.5",
        "search giá-trị:>=80% xã:Suối Mơ | 80%",
        "search vai-trò:được giao đơn vị:\"Phòng VH-XH\" | Mở lớp kỹ năng số",
        "search hạn:<=30/6/2026 loại:nhiệm vụ | Mở lớp kỹ năng số",
        "search giá-trị:>100 | -",
        "search năm:2026 chữ ký | chữ ký số",
        "search số -cán | Mở lớp kỹ năng số",
        "search CKS | chữ ký số",
      })
  void understandsConditionsAmongTheWords(String command, String found) {
    Said said = office.run(command.split(" "));

    assertEquals(found.equals("-") ? 1 : 0, said.code(), said.out() + said.err());
    assertTrue(
        found.equals("-") || said.out().replaceAll("[\\[\\]]", "").contains(found), said.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "search xax:An | 2 | Ký tự thứ 1: không có trường \"xax\". Muốn tìm chính các chữ ấy thì"
            + " đặt trong dấu ngoặc kép. Hãy viết: xã, tỉnh,",
        "search họp hạn:32/1/2026 | 2 | Ký tự thứ 9: \"32/1/2026\" không phải là ngày, tháng, quý"
            + " hay năm. Hãy viết: 2026,",
        "search họp xã:Suối Mo2 | 1 | Ký tự thứ 8: không có kế hoạch của xã \"Suối Mo2\". Có phải"
            + " là: Suối Mơ?",
        "search --limt 3 họp | 2 | Không hiểu: --limt",
        "search họp --offset=-1 | 2 | --offset",
      })
  void saysWhatIsWrongWithASearchAndWhatToWrite(String command, int code, String message) {
    Said said = office.run(command.split(" "));

    assertEquals(code, said.code());
    assertTrue(said.err().contains(message), said.err());
  }

  @Test
  void explainsWhyAFactWasFound() {
    Said said = office.run("search", "chu ky so", "xã:Suối Mơ", "--explain");

    assertTrue(
        said.out().contains("     Vì: \"chu ky so\" khớp với \"chữ ký số\" khi không kể dấu\n"),
        said.out());
    assertTrue(said.out().contains("     Vì: đúng điều kiện xã: Suối Mơ\n"), said.out());
  }

  @Test
  void countsWhatWasFound() {
    Said said = office.run("search", "loại:chỉ tiêu", "--facets", "--limit", "1");

    assertTrue(said.out().contains("Hiện 1 trong 3 kết quả."), said.out());
    assertTrue(
        said.out()
            .contains("Xã: Hòa An, Cao Bằng (1) · Suối Mơ, Nghệ An (1) · Đồng Tâm, Phú Thọ (1)\n"),
        said.out());
    assertTrue(said.out().contains("Loại: Chỉ tiêu (3)\n"), said.out());
  }

  @Test
  void turnsPages() {
    String first = office.run("search", "loại:chỉ tiêu", "--limit", "2").out();
    String second = office.run("search", "loại:chỉ tiêu", "--limit", "2", "--offset", "2").out();

    assertTrue(first.contains("  2. ") && !first.contains("  3. "), first);
    assertTrue(second.startsWith("  3. "), second);
    assertTrue(second.contains("Hiện 1 trong 3 kết quả."), second);
  }

  @Test
  void asksWhatWasMeantByAMisspeltWord() {
    Said said = office.run("search", "chữ kky số");

    assertEquals(0, said.code(), said.err());
    assertTrue(said.out().contains("[chữ ký số]"), said.out());
    assertTrue(said.err().contains("Có phải bạn tìm: chữ ký số?"), said.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"suoi-mo.txt", "suoi-mo", "suoi-mo-ke"})
  void showsAPlanByFileNameOrTheBeginningOfItsId(String id) {
    Said said = office.run("show", id);

    assertEquals(0, said.code(), said.err());
    assertTrue(said.out().startsWith("Chuyển đổi số xã Suối Mơ năm 2026\nXã: Suối Mơ, Nghệ An\n"));
    assertTrue(
        said.out().contains("I. MỤC TIÊU\n  ◦ Tỷ lệ hồ sơ trực tuyến 80% (tr. 2)\n"), said.out());
    assertTrue(said.out().contains("    → Tỷ lệ hồ sơ trực tuyến: ≥ 80 % (tr. 2)\n"), said.out());
    assertTrue(said.out().contains("  - Cấp chữ ký số cho cán bộ (tr. 5)\n"), said.out());
    assertTrue(said.out().contains("Chủ trì: Phòng Văn hóa - Xã hội"), said.out());
  }

  @Test
  void showsThePlansOwnBytesAsJson() {
    String json = office.run("show", "hoa-an", "--json").out();

    assertTrue(json.startsWith("{\n  \"schemaVersion\": \"1\","), json);
    assertTrue(json.endsWith("}\n"), json);
  }

  @Test
  void namesPlansThatABeginningMayMean() {
    office.lay("plans/suoi-mo-2.txt", new Commune("Suối Mơ Hạ", "Nghệ An"));
    office.run("ingest", "plans");

    Said said = office.run("show", "suoi-mo-");

    assertEquals(1, said.code());
    assertTrue(
        said.err().matches("\"suoi-mo-\" có thể là nhiều kế hoạch: suoi-mo-.*, suoi-mo-.*\n"));
    assertEquals(1, office.run("show", "nowhere").code());
  }

  @Test
  void listsWhatIsInTheStore() {
    Said said = office.run("list");

    assertEquals(0, said.code(), said.err());
    assertTrue(
        said.out()
            .lines()
            .anyMatch(line -> line.matches("suoi-mo-ke-hoach-2026-\\w{8} +Suối Mơ +Nghệ An .*")),
        said.out());
    assertEquals(4, office.run("list", "--json").out().split("\"planId\"", -1).length);
  }
}
