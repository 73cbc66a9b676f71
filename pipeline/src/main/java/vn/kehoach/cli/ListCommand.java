package vn.kehoach.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.report.TextTable;
import vn.kehoach.report.TextTable.Column;
import vn.kehoach.store.DataFolder;

/** What is in the store. */
@Command(name = "list")
final class ListCommand extends Subcommand {

  @Option(names = "--json")
  private boolean json;

  /** The answer as JSON. */
  record Plans(List<Plan> plans) {}

  /** A plan in the answer. */
  record Plan(
      String planId,
      @Nullable String commune,
      @Nullable String province,
      @Nullable String title,
      String file,
      @Nullable Integer pages,
      int objectives,
      int targets,
      int tasks,
      int warnings) {

    static Plan of(PlanDocument plan) {
      return new Plan(
          plan.id(),
          plan.document().commune(),
          plan.document().province(),
          plan.document().title(),
          plan.source().file(),
          plan.source().pageCount(),
          plan.objectives().size(),
          plan.targets().size(),
          plan.tasks().size(),
          plan.warnings().size());
    }
  }

  @Override
  public Integer call() throws IOException {
    DataFolder data = app().data();
    data.check();
    List<Plan> plans = data.plans().all().stream().map(Plan::of).toList();
    if (json) {
      printJson(new Plans(plans));
    } else if (!plans.isEmpty()) {
      table(plans).lines(terminal().tableWidth()).forEach(this::print);
    }
    if (plans.isEmpty()) {
      complain(text("store.empty", data.root()));
      return FOUND;
    }
    return DONE;
  }

  private TextTable table(List<Plan> plans) {
    var columns = new ArrayList<Column>();
    columns.add(Column.names(text("column.id")));
    Stream.of("commune", "province", "title")
        .forEach(name -> columns.add(Column.words(text("column." + name))));
    Stream.of("pages", "objectives", "targets", "tasks", "warnings")
        .forEach(name -> columns.add(Column.figures(text("column." + name))));
    var table = new TextTable(columns);
    for (Plan plan : plans) {
      table.add(
          Stream.of(
                  plan.planId(),
                  plan.commune(),
                  plan.province(),
                  plan.title(),
                  plan.pages(),
                  plan.objectives(),
                  plan.targets(),
                  plan.tasks(),
                  plan.warnings())
              .map(cell -> cell == null ? "" : cell.toString())
              .toList());
    }
    return table;
  }
}
