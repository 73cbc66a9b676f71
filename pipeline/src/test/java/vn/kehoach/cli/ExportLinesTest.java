package vn.kehoach.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.json.PlanJson;

/** {@code export} of JSON Lines: what is read again is what the plans say. */
class ExportLinesTest {

  @TempDir private Path folder;
  private ExportedPlans plans;

  @BeforeEach
  void ingestFourPlans() {
    plans = new ExportedPlans(folder);
  }

  @Test
  void aLineOfJsonIsAPlanAsItWasStored() throws IOException {
    assertEquals(
        List.of("Ba Chẽ", "Đồng Tâm", "Hòa An", "Suối Mơ"),
        plans.plans().stream().map(plan -> plan.document().commune()).toList());
    String id = plans.plans().getFirst().id();
    assertEquals(
        PlanJson.read(plans.office().run("show", id, "--json").out().getBytes(UTF_8)),
        plans.plans().getFirst());
  }

  @Test
  void aLineOfJsonCanBeAFactWithItsPlace() {
    List<String> lines =
        plans
            .office()
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

  @Test
  void givesTheSchema() {
    assertEquals(
        plans.office().run("schema").out(),
        plans.office().run("export", "--format", "schema").out());
  }
}
