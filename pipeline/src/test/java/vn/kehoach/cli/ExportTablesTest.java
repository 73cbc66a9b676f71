package vn.kehoach.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.cli.Office.Said;

/** {@code export} of tables: what a spreadsheet reads is what the plans say. */
class ExportTablesTest {

  @TempDir private Path folder;
  private ExportedPlans plans;

  @BeforeEach
  void ingestFourPlans() {
    plans = new ExportedPlans(folder);
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
        plans.taskTexts().stream()
            .map(text -> text.equals(ExportedPlans.FORMULA) ? "'" + ExportedPlans.FORMULA : text)
            .toList(),
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
    Said said =
        plans.office().run("export", "--format", "csv", "--what", what, "--separator", separator);
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
    Path file = plans.export("bảng.xlsx");

    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      XSSFSheet tasks = workbook.getSheet("Nhiệm vụ");
      var read = new ArrayList<String>();
      for (int r = 1; r <= tasks.getLastRowNum(); r++) {
        read.add(tasks.getRow(r).getCell(2).getStringCellValue());
      }
      assertEquals(plans.taskTexts(), read);
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
              "Theo chủ đề",
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
}
