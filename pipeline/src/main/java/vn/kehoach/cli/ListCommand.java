package vn.kehoach.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.kehoach.index.IndexedPlan;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.ingest.IndexAccess;
import vn.kehoach.rendition.Families;
import vn.kehoach.report.TextTable;
import vn.kehoach.report.TextTable.Column;
import vn.kehoach.report.Wrap;
import vn.kehoach.store.DataFolder;
import vn.kehoach.store.Journal;
import vn.kehoach.store.PlanEntry;
import vn.kehoach.store.PlanEntry.Figures;

/** What is in the store. */
@Command(name = "list")
final class ListCommand extends Subcommand {

  private static final int HEAD_LINES = 2;

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
      List<String> renditions,
      List<String> versions,
      @Nullable Integer pages,
      int objectives,
      int targets,
      int tasks,
      int warnings) {

    static Plan of(IndexedPlan plan, Renditions renditions, Figures figures) {
      return new Plan(
          plan.planId(),
          plan.commune(),
          plan.province(),
          plan.title(),
          plan.file(),
          renditions.behind(plan.planId()),
          renditions.versions(plan.planId()),
          figures.pages(),
          figures.objectives(),
          figures.targets(),
          figures.tasks(),
          figures.warnings());
    }
  }

  @Override
  public Integer call() throws IOException {
    DataFolder data = app().data();
    List<Plan> plans = plans(data);
    if (json) {
      printJson(new Plans(plans));
    } else if (!plans.isEmpty()) {
      print(plans);
    }
    if (plans.isEmpty()) {
      complain(text("store.empty", data.root()));
      return FOUND;
    }
    return DONE;
  }

  /** What index and journal know of the plans; none of them is read. */
  private static List<Plan> plans(DataFolder data) throws IOException {
    var plans = new ArrayList<Plan>();
    try (PlanIndex index = IndexAccess.open(data)) {
      Journal journal = Journal.read(data.journal());
      var renditions = new Renditions(journal);
      for (IndexedPlan plan : index.plans()) {
        Optional<PlanEntry> entry = journal.plan(plan.planId());
        plans.add(
            Plan.of(
                plan,
                renditions,
                entry.isPresent()
                    ? entry.get().figures()
                    : Figures.of(data.plans().read(plan.planId()))));
      }
    }
    return plans;
  }

  /** Two lines for each plan: its title below its name and figures. */
  private void print(List<Plan> plans) {
    List<String> lines = table(plans).lines(Integer.MAX_VALUE);
    lines.subList(0, HEAD_LINES).forEach(this::print);
    for (int i = 0; i < plans.size(); i++) {
      print(lines.get(HEAD_LINES + i));
      String title = plans.get(i).title();
      if (title != null) {
        print(terminal().faint(Wrap.hanging("  ", title, terminal().textWidth())));
      }
      printOthers("list.renditions", plans.get(i).renditions());
      printOthers("list.versions", plans.get(i).versions());
      if (plans.get(i).versions().size() >= Families.MOST_VERSIONS) {
        print(terminal().faint("  " + text("versions.most", Families.MOST_VERSIONS)));
      }
    }
  }

  private void printOthers(String key, List<String> files) {
    if (!files.isEmpty()) {
      String others = text(key, String.join(", ", files));
      print(terminal().faint(Wrap.hanging("  ", others, terminal().textWidth())));
    }
  }

  private TextTable table(List<Plan> plans) {
    var columns = new ArrayList<Column>();
    columns.add(Column.names(text("column.id") + " / " + text("column.title")));
    Stream.of("commune", "province")
        .forEach(name -> columns.add(Column.names(text("column." + name))));
    Stream.of("pages", "objectives", "targets", "tasks", "warnings")
        .forEach(name -> columns.add(Column.figures(text("column." + name))));
    var table = new TextTable(columns);
    for (Plan plan : plans) {
      table.add(
          Stream.of(
                  plan.planId(),
                  plan.commune(),
                  plan.province(),
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
