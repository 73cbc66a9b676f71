package vn.kehoach.cli;

import picocli.CommandLine.Command;
import vn.kehoach.json.PlanJson;

/** Prints the JSON Schema of plan documents. */
@Command(name = "schema")
final class SchemaCommand extends Subcommand {

  @Override
  public Integer call() {
    printBytes(PlanJson.schema());
    return DONE;
  }
}
