package vn.kehoach.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.cli.Office.Said;
import vn.kehoach.json.PlanJson;
import vn.kehoach.model.Deadline;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Role;
import vn.kehoach.model.Task;

/** {@code export}: what other programs read in its files is what the plans say. */
class ExportCommandTest {

  private static final String FORMULA = "=HYPERLINK(\"http://xau.example\";\"Bấm\")";
  private static final String SCRIPT = "<script>alert('x')</script> & xử lý";

  @TempDir private Path folder;
  private Office office;
  private List<PlanDocument> plans;

  @BeforeEach
  void ingestFourPlans() throws IOException {
    office = Office.withThreePlans(folder);
    office.lay(
        "plans/ba-che.txt",
        new Commune("Ba Chẽ", "Quảng Ninh")
            .unread(3)
            .task(FORMULA, Commune.POLICE, Role.LEAD, 1)
            .task(SCRIPT, Commune.CULTURE, Role.COORDINATE, 2)
            .due("Báo cáo kết quả", returning("ngày 05 hằng tháng", "P1M"), 3)
            .due("Tuyên truyền trên loa", continuous(), 3)
            .due("Khảo sát", milestones(), 4));
    assertEquals(0, office.run("ingest", "plans").code());
    plans = new ArrayList<>();
    for (String line : office.run("export", "--format", "jsonl").out().lines().toList()) {
      plans.add(PlanJson.read(line.getBytes(UTF_8)));
    }
  }

  private static Deadline returning(String words, String period) {
    return new Deadline(words, null, null, false, false, false, period, null, List.of());
  }

  private static Deadline continuous() {
    return new Deadline("Thường xuyên", null, null, false, true, false, null, null, List.of());
  }

  private static Deadline on(String words, LocalDate day) {
    return new Deadline(words, null, day, false, false, false, null, null, List.of());
  }

  private static Deadline milestones() {
    Deadline first = on("lần 1 ngày 31/3/2026", LocalDate.of(2026, 3, 31));
    Deadline second = on("lần 2 ngày 30/9/2026", LocalDate.of(2026, 9, 30));
    return new Deadline(
        "lần 1 ngày 31/3/2026, lần 2 ngày 30/9/2026",
        first.due(),
        second.due(),
        false,
        false,
        false,
        null,
        null,
        List.of(first, second));
  }

  private List<String> taskTexts() {
    return plans.stream().flatMap(plan -> plan.tasks().stream()).map(Task::text).toList();
  }

  @Test
  void aLineOfJsonIsAPlanAsItWasStored() throws IOException {
    assertEquals(
        List.of("Ba Chẽ", "Đồng Tâm", "Hòa An", "Suối Mơ"),
        plans.stream().map(plan -> plan.document().commune()).toList());
    String id = plans.getFirst().id();
    assertEquals(
        PlanJson.read(office.run("show", id, "--json").out().getBytes(UTF_8)), plans.getFirst());
  }

  @Test
  void aLineOfJsonCanBeAFactWithItsPlace() {
    List<String> lines =
        office
            .run("export", "--format", "jsonl", "--what", "nhiệm vụ", "--commune", "suoi mo")
            .out()
            .lines()
            .toList();

    assertEquals(2, lines.size());
    assertTrue(
        lines
            .getFirst()
            .contains(
                "\"commune\":\"Suối Mơ\",\"province\":\"Nghệ An\",\"file\":\"suoi-mo.txt\","
                    + "\"page\":4,\"box\":[56.7, 100, 400, 14],\"kind\":\"task\",\"fact\":{"),
        lines.getFirst());
  }

  @ParameterizedTest
  @CsvSource({"PLANS, 4", "TARGETS, 3", "TASKS, 9", "OBJECTIVES, 3", "DEADLINES, 9"})
  void tablesHaveARowForEachFact(String what, int rows) throws IOException {
    assertEquals(rows, csv(what, ",").size());
  }

  @Test
  void theTasksOfATableAreThoseOfThePlans() throws IOException {
    List<String> read = csv("tasks", ";").stream().map(row -> row.get("Nhiệm vụ")).toList();

    assertEquals(
        taskTexts().stream().map(text -> text.equals(FORMULA) ? "'" + FORMULA : text).toList(),
        read);
  }

  @Test
  void aStrictDeadlineIsMetTheDayBefore() throws IOException {
    CSVRecord police = csv("tasks", ",").getLast();

    assertEquals("Trước ngày 30/6/2026", police.get("Thời hạn theo văn bản"));
    assertEquals("2026-06-29", police.get("Hạn chót"));
  }

  @Test
  void aMatrixDoesNotTakeSilenceForNoWhereAPlanWasNotFullyRead() throws IOException {
    CSVRecord compare = csv("compare", ",").getFirst();
    assertEquals("?", compare.get("Ba Chẽ, Quảng Ninh"));
    assertEquals("> 60.5", compare.get("Đồng Tâm, Phú Thọ"));
    assertEquals("100", compare.get("Hòa An, Cao Bằng"));

    CSVRecord assigned =
        csv("units", ",").stream()
            .filter(row -> row.get("Vai trò").equals("Được giao"))
            .findFirst()
            .orElseThrow();
    assertEquals("?", assigned.get("Ba Chẽ, Quảng Ninh"));
    assertEquals("0", assigned.get("Suối Mơ, Nghệ An"));
    assertEquals("1", assigned.get("Hòa An, Cao Bằng"));
  }

  private List<CSVRecord> csv(String what, String separator) throws IOException {
    Said said = office.run("export", "--format", "csv", "--what", what, "--separator", separator);
    assertEquals(0, said.code(), said.err());
    return CSVFormat.RFC4180
        .builder()
        .setDelimiter(separator)
        .setHeader()
        .setSkipHeaderRecord(true)
        .get()
        .parse(new StringReader(said.out().substring(1)))
        .getRecords();
  }

  @Test
  void aWorkbookSaysTheSameAndLeadsToFileAndPage() throws IOException {
    Path file = export("bảng.xlsx");

    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      XSSFSheet tasks = workbook.getSheet("Nhiệm vụ");
      var read = new ArrayList<String>();
      for (int r = 1; r <= tasks.getLastRowNum(); r++) {
        read.add(tasks.getRow(r).getCell(2).getStringCellValue());
      }
      assertEquals(taskTexts(), read);
      int place = tasks.getRow(0).getLastCellNum() - 2;
      assertEquals(1, tasks.getRow(1).getCell(place).getNumericCellValue());
      assertEquals(
          "plans/ba-che.txt#page=1", tasks.getRow(1).getCell(place).getHyperlink().getAddress());
      assertEquals(
          List.of(
              "Kế hoạch",
              "So sánh chỉ tiêu",
              "Chỉ tiêu",
              "Nhiệm vụ",
              "Phân công",
              "Thời hạn",
              "Mục tiêu",
              "Cần xem lại"),
          sheetNames(workbook));
    }
  }

  private static List<String> sheetNames(XSSFWorkbook workbook) {
    var names = new ArrayList<String>();
    workbook.forEach(sheet -> names.add(sheet.getSheetName()));
    return names;
  }

  @Test
  void aCalendarHasAnEventForEveryDeadlineThatFallsOnADay() throws IOException {
    Path file = folder.resolve("hạn.ics");
    Said said = office.run("export", "--output", "hạn.ics");

    ICalendar calendar = Biweekly.parse(Files.readString(file)).first();
    List<VEvent> events = calendar.getEvents();
    assertEquals(8, events.size());
    assertTrue(said.err().contains("Lịch có 8 sự kiện."), said.err());
    assertTrue(said.err().contains("1 việc thường xuyên"), said.err());
    assertEquals(8, events.stream().map(event -> event.getUid().getValue()).distinct().count());
    VEvent police = event(events, "Bảo đảm an toàn thông tin");
    String text = Files.readString(file);
    assertTrue(text.contains("DTSTART;VALUE=DATE:20260629\r\n"), text);
    assertTrue(police.getDescription().getValue().contains("Chủ trì: Công an xã"));
    assertTrue(police.getDescription().getValue().contains("suoi-mo.txt, tr. 4"));
    assertTrue(text.contains("DTSTAMP:20260115T000000Z\r\n"), text);
    assertTrue(text.contains("RRULE:FREQ=MONTHLY;UNTIL=20261231;BYMONTHDAY=5\r\n"), text);
    assertTrue(text.contains("DTSTART;VALUE=DATE:20260205\r\n"), text);
    assertTrue(text.contains("DTSTART;VALUE=DATE:20260331\r\n"), text);
    assertTrue(text.contains("DTSTART;VALUE=DATE:20260930\r\n"), text);
  }

  private static VEvent event(List<VEvent> events, String words) {
    return events.stream()
        .filter(event -> event.getSummary().getValue().contains(words))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theSummaryForWordHasEveryTaskThatIsDue() throws IOException {
    Path file = export("tổng hợp.docx");

    try (InputStream in = Files.newInputStream(file);
        XWPFDocument document = new XWPFDocument(in)) {
      Set<String> cells = cells(document);
      assertTrue(cells.contains(FORMULA));
      assertTrue(cells.contains(SCRIPT));
      assertTrue(cells.contains("≥ 80 % (tr. 2)"), cells.toString());
      assertTrue(cells.contains("29/06/2026"));
      List<String> headings =
          document.getParagraphs().stream()
              .filter(paragraph -> "Heading1".equals(paragraph.getStyle()))
              .map(paragraph -> paragraph.getText())
              .toList();
      assertEquals(5, headings.size());
      assertTrue(
          document.getParagraphs().stream()
              .anyMatch(paragraph -> paragraph.getText().startsWith("ba-che.txt: đã hiểu 47")));
    }
  }

  private static Set<String> cells(XWPFDocument document) {
    var cells = new HashSet<String>();
    for (XWPFTable table : document.getTables()) {
      for (XWPFTableRow row : table.getRows()) {
        row.getTableCells().forEach(cell -> cells.add(cell.getText()));
      }
    }
    return cells;
  }

  @Test
  void theSummaryInMarkdownIsTheSameWithoutMarkupOfThePlans() throws IOException {
    String text = Files.readString(export("tổng hợp.md"));

    assertTrue(text.contains("| 1 | Tỷ lệ hồ sơ trực tuyến | ? | \\> 60,5 % (tr. 3) |"), text);
    assertFalse(text.contains("<script>"));
    assertTrue(text.contains("&lt;script\\>alert('x')&lt;/script\\> &amp; xử lý"), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.jsonl", "a.xlsx", "a.ics", "a.docx", "a.md"})
  void theSamePlansGiveTheSameBytesInAnyTimeZone(String name) throws IOException {
    TimeZone before = TimeZone.getDefault();
    byte[] here = Files.readAllBytes(export(name));
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("America/Sao_Paulo"));
      office.run("export", "--output", name, "--force");
    } finally {
      TimeZone.setDefault(before);
    }
    assertArrayEquals(here, Files.readAllBytes(folder.resolve(name)));
  }

  private Path export(String name) {
    Said said = office.run("export", "--output", name);
    assertEquals(0, said.code(), said.err());
    assertEquals("", said.out());
    return folder.resolve(name);
  }

  @Test
  void filtersAsASearchDoes() throws IOException {
    Said said =
        office.run(
            "export", "an toan", "--unit", "cong an xa", "--format", "csv", "--what", "tasks");

    assertEquals(0, said.code(), said.err());
    assertEquals(
        "csv: 1 kế hoạch, 0 mục tiêu, 0 chỉ tiêu, 1 nhiệm vụ, 1 thời hạn, 0 cảnh báo.\n",
        said.err());
    assertTrue(said.out().contains("\"Bảo đảm an toàn thông tin trên địa bàn\""), said.out());
  }

  @Test
  void writesNothingWhereNothingFits() {
    Said said = office.run("export", "trồng rừng", "--output", "a.xlsx");

    assertEquals(1, said.code());
    assertEquals(
        "Không có gì phù hợp với các điều kiện đã nêu nên không ghi tệp nào.\n", said.err());
    assertFalse(Files.exists(folder.resolve("a.xlsx")));
  }

  @Test
  void neverWritesOverAFileUnlessTold() throws IOException {
    Files.writeString(folder.resolve("a.md"), "của tôi");

    Said said = office.run("export", "--output", "a.md");

    assertEquals(1, said.code());
    assertTrue(said.err().startsWith("Đã có tệp "), said.err());
    assertEquals("của tôi", Files.readString(folder.resolve("a.md")));
    assertEquals(0, office.run("export", "--output", "a.md", "--force").code());
  }

  @Test
  void namesTheFolderThatIsNotThere() {
    Said said = office.run("export", "--output", "khong/co/a.md");

    assertEquals(1, said.code());
    assertTrue(said.err().startsWith("Không có thư mục "), said.err());
    assertEquals(1, said.err().lines().count());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--format xls|--format không nhận \"xls\". Có phải là: xlsx",
        "--format pdf-a|--format không nhận \"pdf-a\"",
        "--output a.xyz|Thiếu: --format",
        "--format csv|Thiếu: --what",
        "--format xlsx --what tasks|--what chỉ dùng với csv và jsonl",
        "--format jsonl --what units|jsonl không có bảng này",
        "--format csv --what task|--what không nhận \"task\"",
        "--format csv --what tasks --separator x|--separator chỉ nhận",
        "--format md --kind section|Chỉ xuất nhiệm vụ",
        "--format md --json|--json cần --output"
      })
  void saysWhatIsWrongWithTheArguments(String arguments, String words) {
    Said said = office.run(("export " + arguments).split(" "));

    assertEquals(2, said.code());
    assertTrue(said.err().startsWith(words), said.err());
  }

  @Test
  void doesNotPourAWorkbookOverATerminal() {
    Said said = office.onTerminal(100).run("export", "--format", "xlsx");

    assertEquals(2, said.code());
    assertTrue(said.err().startsWith("Không in xlsx ra màn hình được"), said.err());
  }

  @Test
  void countsInJsonAndSpeaksEnglish() throws IOException {
    Said said = office.run("export", "--output", "a.md", "--json", "--lang", "en");

    assertEquals(0, said.code(), said.err());
    assertTrue(said.out().contains("\"tasks\": 9"), said.out());
    assertTrue(
        Files.readString(folder.resolve("a.md")).startsWith("# SUMMARY OF THE COMMUNES' PLANS"));
  }

  @Test
  void givesTheSchema() {
    assertEquals(office.run("schema").out(), office.run("export", "--format", "schema").out());
  }
}
