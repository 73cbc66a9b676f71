package vn.kehoach.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
    Said said = office().run("evaluate", "--lang=en");

    assertTrue(said.out().contains("All plans, PDF"), said.out());
    assertTrue(
        said.out().matches("(?s).*Targets +1 +1 +0 +1\\.000 +0\\.500 +0\\.667\\n.*"), said.out());
    assertTrue(
        said.out().contains("Missed Targets, page 3: Tỷ lệ chữ ký số · EQ · 100 · %"), said.out());
    assertTrue(
        said.out().contains("False Tasks, page 5: NARRATIVE · Mở lớp kỹ năng số"), said.out());
    assertTrue(said.out().contains("“Mở lớp kỹ năng số”"), said.out());
  }

  @Test
  void aFormThatIsNotThereIsNamed() {
    Said said = office().run("evaluate", "--lang=en");

    assertEquals(1, said.code());
    assertTrue(said.err().contains("suoi-mo.txt"), said.err());
  }

  @Test
  void theAnswerCanBeHadAsJson() {
    Said said = office().run("evaluate", "--json");

    assertTrue(said.out().startsWith("{"), said.out());
    assertTrue(said.out().contains("\"field\": \"TARGETS\""), said.out());
    assertTrue(said.out().contains("\"fault\": \"MISSED\""), said.out());
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    Said said = office().run("evaluate", "--golden=truth", "--lang=en");

    assertEquals(1, said.code());
    assertTrue(said.err().contains("truth: no such folder"), said.err());
  }
}
