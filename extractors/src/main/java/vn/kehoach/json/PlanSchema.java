package vn.kehoach.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** Holds JSON against the contract's schema. May be asked by several threads. */
public final class PlanSchema {

  private final Schema schema;

  private PlanSchema(Schema schema) {
    this.schema = schema;
  }

  /** The schema of {@link PlanJson#schema}. */
  public static PlanSchema load() {
    return new PlanSchema(
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(new String(PlanJson.schema(), UTF_8), InputFormat.JSON));
  }

  /**
   * Where a plan document breaks the contract.
   *
   * @param json bytes that are JSON
   * @return a line for each place; empty if there is none
   */
  public List<String> problems(byte[] json) {
    return schema.validate(new String(json, UTF_8), InputFormat.JSON).stream()
        .map(Object::toString)
        .toList();
  }
}
