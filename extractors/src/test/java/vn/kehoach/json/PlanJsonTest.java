package vn.kehoach.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.model.PlanDocument;

/** The JSON of a plan: its looks, and the way back. */
class PlanJsonTest {

  private static final String JSON = new String(PlanJson.write(SamplePlan.plan()), UTF_8);

  @Test
  void readsBackWhatItWrote() throws IOException {
    PlanDocument back = PlanJson.read(JSON.getBytes(UTF_8));

    assertArrayEquals(JSON.getBytes(UTF_8), PlanJson.write(back));
    assertEquals(
        SamplePlan.plan().tasks().getFirst().deadline(), back.tasks().getFirst().deadline());
    assertEquals(SamplePlan.plan().document(), back.document());
  }

  @Test
  void readsTheSourceAlone(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("plan.json");
    Files.writeString(file, JSON.substring(0, JSON.indexOf("\"document\"")));

    assertEquals(SamplePlan.plan().source(), PlanJson.readSource(file));

    Files.writeString(file, "{\"id\": \"a\"}");
    assertThrows(PlanFormatException.class, () -> PlanJson.readSource(file));
  }

  @Test
  void indentsByTwoBlanksWithUnixLineEndsAndAFinalOne() {
    assertTrue(JSON.startsWith("{\n  \"schemaVersion\": \"1\",\n  \"id\": \"suoi-mo-"), JSON);
    assertTrue(JSON.endsWith("}\n"));
    assertFalse(JSON.contains("\r"));
  }

  @Test
  void keepsTheOrderOfTheContract() {
    int last = -1;
    for (String field :
        List.of(
            "schemaVersion",
            "id",
            "source",
            "document",
            "sections",
            "objectives",
            "targets",
            "tasks",
            "appendices",
            "warnings",
            "coverage")) {
      int here = JSON.indexOf("\n  \"" + field + "\": ");
      assertTrue(here > last, field);
      last = here;
    }
  }

  @Test
  void writesFiguresPlain() {
    assertTrue(JSON.contains("\"value\": 100,"), "1E+2");
    assertTrue(JSON.contains("\"value\": 50.5,"), "50.50");
    assertTrue(JSON.contains("\"upperValue\": 95.9,"), "95.90");
  }

  @Test
  void writesABoxAsFourNumbersOfTwoDecimals() {
    assertTrue(JSON.contains("\"box\": [56.69, 700.01, 481.9, 28],"), JSON);
  }

  @Test
  void writesVietnameseAsItIs() {
    assertTrue(JSON.contains("\"Chuyển đổi số \\\"xã\\\" năm 2026\""), JSON);
  }

  @Test
  void leavesOutOnlyEmptyMilestonesAndEmptyMore() {
    assertEquals(1, occurrences("\"milestones\""));
    assertEquals(1, occurrences("\"more\""));
    assertTrue(JSON.contains("\"number\": null"));
    assertTrue(JSON.contains("\"responsibilities\": []"));
  }

  @Test
  void givesTheSameBytesInTurkish() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertEquals(JSON, new String(PlanJson.write(SamplePlan.plan()), UTF_8));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void passesOverFieldsThatALaterVersionAdded() throws IOException {
    String more = JSON.replaceFirst("\"id\"", "\"colour\": {\"of\": [1]},\n  \"id\"");
    assertEquals(JSON, new String(PlanJson.write(PlanJson.read(more.getBytes(UTF_8))), UTF_8));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "sha256"            | "sha"               | source.sha256: missing
          "role": "LEAD"      | "role": "BOSS"      | tasks[0].responsibilities[0].role: "BOSS" is none of
          "due": "2026-12-20" | "due": "20/12/2026" | tasks[0].deadline.due: "20/12/2026" is no date
          "level": 1          | "level": "one"      | sections[0].level: "one" is no int
          "accounted": 39     | "accounted": 93     | coverage: 93 of 40 lines
          [56.7, 100,         | [56.7,              | sections[0].at.box: a box is four numbers
          "tasks": [          | "tasks": {          | line
          """)
  void namesThePlaceOfWhatIsWrong(String right, String wrong, String message) {
    String broken = JSON.replaceFirst(java.util.regex.Pattern.quote(right), wrong);

    var error =
        assertThrows(PlanFormatException.class, () -> PlanJson.read(broken.getBytes(UTF_8)));

    assertTrue(error.getMessage().startsWith(message), error.getMessage());
  }

  @Test
  void refusesATruncatedFile() {
    byte[] half = JSON.substring(0, JSON.length() / 2).getBytes(UTF_8);
    assertThrows(PlanFormatException.class, () -> PlanJson.read(half));
  }

  @Test
  void readsATruthThatLeavesOutWhatOnlyAProgramKnows(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("truth.json");
    Files.writeString(
        file,
        """
        {
          "schemaVersion": "1",
          "document": {"type": "KE_HOACH", "commune": "Suối Mơ"},
          "targets": [{"id": "g1", "indicator": "hồ sơ", "comparator": "GE", "value": 80.0,
            "unit": "%", "text": "từ 80% hồ sơ trở lên",
            "origin": {"kind": "SENTENCE"}, "at": {"page": 3}}]
        }
        """);

    PlanDocument truth = PlanJson.readTruth(file);

    assertEquals("", truth.id());
    assertEquals("Suối Mơ", truth.document().commune());
    assertEquals(3, truth.targets().getFirst().at().page());
    assertEquals("", truth.targets().getFirst().at().quote());
    assertEquals("80", String.valueOf(truth.targets().getFirst().value()));
    assertEquals(List.of(), truth.tasks());
  }

  @Test
  void refusesATruthWithoutAComparator(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("truth.json");
    Files.writeString(
        file,
        """
        {"schemaVersion": "1", "document": {"type": "KE_HOACH"}, "targets": [{"id": "g1",
          "indicator": "hồ sơ", "value": 80, "text": "", "origin": {"kind": "SENTENCE"}}]}
        """);

    var error = assertThrows(PlanFormatException.class, () -> PlanJson.readTruth(file));

    assertEquals("targets[0].comparator: missing", error.getMessage());
  }

  private static int occurrences(String part) {
    return JSON.split(java.util.regex.Pattern.quote(part), -1).length - 1;
  }
}
