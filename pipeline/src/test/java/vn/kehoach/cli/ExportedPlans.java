package vn.kehoach.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.kehoach.cli.Office.Said;
import vn.kehoach.json.PlanFormatException;
import vn.kehoach.json.PlanJson;
import vn.kehoach.model.Deadline;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Role;
import vn.kehoach.model.Task;

/** Four plans of invented communes in a data folder, as the tests of exports take them away. */
final class ExportedPlans {

  static final String FORMULA = "=HYPERLINK(\"http://xau.example\";\"Bấm\")";
  static final String SCRIPT = "<script>alert('x')</script> & xử lý";

  private final Path folder;
  private final Office office;
  private final List<PlanDocument> plans = new ArrayList<>();

  ExportedPlans(Path folder) {
    this.folder = folder;
    this.office = Office.withThreePlans(folder);
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
    for (String line : office.run("export", "--format", "jsonl").out().lines().toList()) {
      plans.add(read(line));
    }
  }

  Office office() {
    return office;
  }

  /** The plans as they are stored. */
  List<PlanDocument> plans() {
    return plans;
  }

  static PlanDocument read(String json) {
    try {
      return PlanJson.read(json.getBytes(UTF_8));
    } catch (PlanFormatException e) {
      throw new AssertionError(json, e);
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

  /** The words of all tasks, in order. */
  List<String> taskTexts() {
    return plans.stream().flatMap(plan -> plan.tasks().stream()).map(Task::text).toList();
  }

  /** Writes a file into the folder. */
  Path export(String name) {
    Said said = office.run("export", "--output", name);
    assertEquals(0, said.code(), said.err());
    assertEquals("", said.out());
    return folder.resolve(name);
  }
}
