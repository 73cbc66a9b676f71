package vn.kehoach.cli;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.kehoach.search.NearNames;
import vn.kehoach.store.DataFolder;
import vn.kehoach.store.PlanFinder;
import vn.kehoach.store.PlanStore;

/** One plan as an outline. */
@Command(name = "show")
final class ShowCommand extends Subcommand {

  @Parameters(paramLabel = "ID")
  private String asked = "";

  @Option(names = "--json")
  private boolean json;

  @Option(names = "--ledger")
  private boolean ledger;

  @Override
  public Integer call() throws IOException {
    DataFolder data = app().data();
    data.check();
    PlanStore plans = data.plans();
    PlanFinder finder = PlanFinder.of(data);
    List<String> found = finder.find(asked);
    if (found.size() != 1) {
      complain(found.isEmpty() ? unknown(finder) : several(found));
      return FOUND;
    }
    if (json) {
      printBytes(plans.bytes(found.getFirst()));
    } else if (ledger) {
      new LedgerTable(terminal(), app().messages()).print(plans.read(found.getFirst()).coverage());
    } else {
      new PlanOutline(terminal(), app().messages()).print(plans.read(found.getFirst()));
    }
    return DONE;
  }

  private String unknown(PlanFinder plans) {
    List<String> near = NearNames.of(asked, plans.ids());
    String line = text("show.unknown", asked);
    return near.isEmpty() ? line : line + " " + text("unknown.near", String.join(", ", near));
  }

  private String several(List<String> found) {
    return text("show.several", asked, String.join(", ", found));
  }
}
