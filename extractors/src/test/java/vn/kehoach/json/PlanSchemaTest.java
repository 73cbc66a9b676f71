package vn.kehoach.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published schema accepts what we write and nothing that breaks the contract. */
class PlanSchemaTest {

  private static final String JSON = new String(PlanJson.write(SamplePlan.plan()), UTF_8);

  private final Schema schema =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(new String(PlanJson.schema(), UTF_8), InputFormat.JSON);

  @Test
  void acceptsAWrittenPlan() {
    assertEquals(List.of(), errors(JSON));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "sha256":            | "digest":
          "responsibilities":  | "responsible":
          "kind": "OBJECTIVES" | "kind": "GOALS"
          "role": "LEAD"       | "role": "BOSS"
          "code": "MISSING_    | "code": "LOST_
          "due": "2026-12-20"  | "due": "20.12.2026"
          "value": 100         | "value": "100"
          "upperValue": 95.9   | "upperValue": null
          "page": 1            | "page": 0
          [56.7, 100,          | [56.7,
          "schemaVersion": "1" | "schemaVersion": "2"
          "recurrence": "P1M"  | "recurrence": "monthly"
          "order": "EARLIER"   | "order": "FIRST"
          """)
  void rejectsWhatBreaksTheContract(String right, String wrong) {
    String broken = JSON.replaceFirst(Pattern.quote(right), wrong);
    assertNotEquals(JSON, broken);
    assertFalse(errors(broken).isEmpty(), wrong);
  }

  @Test
  void acceptsAddedFields() {
    assertEquals(List.of(), errors(JSON.replaceFirst("\"unit\":", "\"colour\": 1, \"unit\":")));
  }

  private List<Error> errors(String json) {
    return schema.validate(json, InputFormat.JSON);
  }
}
