package vn.kehoach.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.cli.Office.Said;
import vn.kehoach.json.PlanJson;
import vn.kehoach.model.Comparator;
import vn.kehoach.model.Role;

class EvaluateCommandTest {

  @TempDir private Path folder;

  /** The truth has two targets and a task; the reading lacks one target and gives another task. */
  private Office office() {
    var truth =
        new Commune("Suối Mơ", "Nghệ An")
            .target("Tỷ lệ hồ sơ trực tuyến", Comparator.GE, "80", "%", 2)
            .target("Tỷ lệ chữ ký số", Comparator.EQ, "100", "%", 3)
            .task("Bảo đảm an toàn thông tin", Commune.POLICE, Role.LEAD, 4);
    var read =
        new Commune("Suối Mơ", "Nghệ An")
            .target("Tỷ lệ hồ sơ trực tuyến", Comparator.GE, "80", "%", 2)
            .task("Mở lớp kỹ năng số", Commune.CULTURE, Role.LEAD, 5);
    var office = new Office(folder).lay("corpus/suoi-mo.pdf", read);
    Path file = office.file("corpus/suoi-mo.pdf");
    office.write("golden/suoi-mo.json", PlanJson.write(truth.plan(file, "0".repeat(64))));
    return office;
  }

  @Test
  void printsScoresAndEveryMissAndFalseFind() {
    Said said = office().run("evaluate", "--brief", "--lang=en");

    assertTrue(said.out().contains("All plans, PDF"), said.out());
    assertTrue(
        said.out().matches("(?s).*Targets +1 +1 +0 +1\\.000 +0\\.500 +0\\.667 .*"), said.out());
    assertTrue(
        said.out().contains("Missed Targets, page 3: Tỷ lệ chữ ký số · EQ · 100 · %"), said.out());
    assertTrue(
        said.out().contains("False Tasks, page 5: NARRATIVE · Mở lớp kỹ năng số"), said.out());
    assertTrue(said.out().contains("“Mở lớp kỹ năng số”"), said.out());
  }

  @Test
  void aFormThatAPlanDoesNotHaveIsNamedAndNoFault() {
    Said said = office().run("evaluate", "--brief", "--lang=en");

    assertEquals(0, said.code());
    assertEquals(
        "suoi-mo: not there as text, so not measured so.", said.err().lines().toList().getLast());
  }

  @Test
  void aTextMayLieBesideThePdfOrAmongTheRenditions() {
    Office office = office();
    var plan = new Commune("Suối Mơ", "Nghệ An");
    Said without = office.run("evaluate", "--brief", "--lang=en");
    Said beside = office.lay("corpus/suoi-mo.TXT", plan).run("evaluate", "--brief", "--lang=en");

    assertFalse(without.out().contains("All plans, text"), without.out());
    assertTrue(beside.out().contains("All plans, text"), beside.out());
    assertFalse(beside.err().contains("suoi-mo"), beside.err());
  }

  @Test
  void aTruthWithoutAPlanAndAPlanWithoutATruthAreNamed() {
    Office office = office().lay("corpus/dong-tam.pdf", new Commune("Đồng Tâm", "Phú Thọ"));
    office.write("golden/hoa-an.json", "{\"document\": {\"type\": \"KE_HOACH\"}}".getBytes(UTF_8));

    Said said = office.run("evaluate", "--brief", "--lang=en");

    assertEquals(1, said.code());
    assertTrue(said.err().contains("hoa-an: there is a truth, but the plan is nowhere"));
    assertTrue(said.err().contains("dong-tam.pdf: there is no truth for it"), said.err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"document\": | line 1, column",
        "[] | no JSON object",
        "{\"document\": {\"type\": \"BRIEF\"}} | document.type",
        "{} | document: missing",
      })
  void aTruthThatIsNoneIsNamedInOneLineWithThePlace(String json, String place) {
    Office office = office();
    office.write("golden/suoi-mo.json", json.getBytes(UTF_8));

    Said said = office.run("evaluate", "--brief", "--lang=en");

    assertEquals(1, said.code());
    assertEquals("", said.out());
    assertTrue(said.err().contains("suoi-mo.json is no truth: "), said.err());
    assertTrue(said.err().contains(place), said.err());
    assertEquals(1, said.err().lines().count(), said.err());
  }

  @Test
  void aTableOfDifferencesThatIsNoneIsNamed() {
    Office office = office();
    office.write("golden/renditions/ABSENT.tsv", "suoi-mo.txt\tABSENT\n".getBytes(UTF_8));

    Said said = office.run("evaluate", "--brief", "--lang=en");

    assertEquals(1, said.code());
    assertTrue(said.err().contains("ABSENT.tsv is no truth: six columns are needed"), said.err());
  }

  @Test
  void theAnswerCanBeHadAsJson() {
    Said said = office().run("evaluate", "--brief", "--json");

    assertTrue(said.out().startsWith("{"), said.out());
    assertTrue(said.out().contains("\"field\": \"TARGETS\""), said.out());
    assertTrue(said.out().contains("\"fault\": \"MISSED\""), said.out());
  }

  @Test
  void aPlanThatIsNotReadHasLostEverything() {
    Office office = office();
    office.write("corpus/suoi-mo.pdf", "something else".getBytes(UTF_8));

    Said said = office.run("evaluate", "--brief", "--lang=en");

    assertEquals(1, said.code());
    assertTrue(said.err().contains("suoi-mo.pdf: not read (NOT_A_PLAN"), said.err());
    assertTrue(said.out().matches("(?s).*Targets +0 +2 +0 .*"), said.out());
  }

  @Test
  void allLevelsOfStrictnessAndWholeRecordsAreShown() {
    Said said = office().run("evaluate", "--brief", "--lang=en");

    assertTrue(said.out().contains("F1 strict  F1 soft  F1 Levenshtein"), said.out());
    assertTrue(said.out().contains("PDF, macro average"), said.out());
    assertTrue(said.out().matches("(?s).*Whole targets +1 +1 +0 .*"), said.out());
  }

  @Test
  void theReportCanBeWrittenAsMarkdown() throws IOException {
    Office office = office();
    Said said = office.run("evaluate", "--brief", "--json", "--markdown=report.md", "--lang=en");

    String markdown = Files.readString(office.file("report.md"));
    assertTrue(said.out().startsWith("{") && said.out().endsWith("}\n"), said.out());
    assertTrue(markdown.startsWith("# All plans, PDF (1)\n\n| Field | Matched |"), markdown);
    assertTrue(markdown.contains("\n| --- | --: |"), markdown);
    assertTrue(markdown.contains("- Missed Targets, page 3: Tỷ lệ chữ ký số"), markdown);
  }

  @Test
  void elsewhereThanOnATerminalLinesSayHowFarItIs() {
    Said said = office().run("evaluate", "--brief", "--lang=en");

    assertTrue(said.err().startsWith("[1/2] Evaluating\n[2/2] Evaluating\n"), said.err());
  }

  @Test
  void theScorecardIsWrittenOnlyWhenAskedAndTheDifferenceIsPrinted() {
    Office office = office();
    office.run("evaluate", "--brief");
    boolean before = Files.exists(office.file("golden/scorecard.json"));
    Said first = office.run("evaluate", "--update-scorecard", "--lang=en");
    Said second = office.run("evaluate", "--update-scorecard", "--lang=en");

    assertFalse(before);
    assertTrue(first.out().contains("pdf, targets: - → 0.667"), first.out());
    assertTrue(second.out().startsWith("Nothing differs from "), second.out());
  }

  @Test
  void phrasesThatAreReadOtherwiseAreListed() {
    Office office = office();
    office.write("golden/phrases/column-heads.tsv", "heads\tcolumn\trole\n".getBytes(UTF_8));

    Said said = office.run("evaluate", "--brief", "--lang=en");

    assertTrue(said.out().matches("(?s).*Column heads +0 +0 +1\\.000.*"), said.out());
  }

  @Test
  void questionsOverManyPlansAreMeasuredAndTheirMissesNamed() {
    Office office = office();
    String heads = "question\tmanner\ttyped\tfilter\tgrade\tplan\tpage\twords\n";
    String row = "1\tđủ dấu\tđội bóng của xã\t\t3\tsuoi-mo\t7\tđội bóng\n";
    office.write("golden/questions/search.tsv", (heads + row).getBytes(UTF_8));

    Said said = office.run("evaluate", "--brief", "--lang=en");
    Said json = office.run("evaluate", "--brief", "--json");

    assertTrue(said.out().matches("(?s).*\nAll +1 +0\\.000 +0\\.000\n.*"), said.out());
    assertTrue(said.out().contains("line 2, đội bóng của xã (đủ dấu): not found"), said.out());
    assertTrue(json.out().contains("\"measure\": \"NDCG_AT_10\""), json.out());
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    Said said = office().run("evaluate", "--golden=truth", "--lang=en");

    assertEquals(1, said.code());
    assertTrue(said.err().contains("truth: no such folder"), said.err());
  }
}
