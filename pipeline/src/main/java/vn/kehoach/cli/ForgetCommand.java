package vn.kehoach.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.kehoach.ingest.Forgetting;
import vn.kehoach.store.DataFolder;

/** Removes plans, and all that is known of files, from the data folder; never the files. */
@Command(name = "forget")
final class ForgetCommand extends Subcommand {

  private static final Duration PATIENCE = Duration.ofHours(1);

  /** Lines of a list that people still read. */
  private static final int SHOWN = 20;

  @Parameters(paramLabel = "PATH|ID", arity = "1..*")
  private List<String> asked = new ArrayList<>();

  @Option(names = "--yes")
  private boolean yes;

  @Override
  public Integer call() throws IOException {
    DataFolder data = app().data();
    data.check();
    return data.locked(PATIENCE, () -> complain(text("folder.waiting")), () -> forget(data));
  }

  private int forget(DataFolder data) throws IOException {
    Forgetting meant = Forgetting.of(data, asked, terminal().folder());
    meant.unknown().forEach(one -> complain(text("forget.unknown", one)));
    meant.several().forEach(one -> complain(text("forget.several", one)));
    if (!meant.clear()) {
      return FOUND;
    }
    if (!yes) {
      show("forget.plans", meant.plans());
      show("forget.files", meant.files());
      if (!agreed()) {
        complain(text("forget.yes"));
        return FOUND;
      }
    }
    Logging.start(data.log(), app().verbose(), terminal().err());
    meant.run(data);
    meant.kept().forEach(planId -> print(text("forget.kept", planId)));
    print(text("forget.done", meant.plans().size(), meant.files().size()));
    return DONE;
  }

  private void show(String key, Set<String> what) {
    if (what.isEmpty()) {
      return;
    }
    print(text(key, what.size()));
    what.stream().limit(SHOWN).forEach(one -> print("  " + one));
    if (what.size() > SHOWN) {
      print("  " + text("list.more", what.size() - SHOWN));
    }
  }

  /** Only somebody at a terminal can be asked. */
  private boolean agreed() {
    var console = System.console();
    if (console == null || !terminal().live()) {
      return false;
    }
    String answer = console.readLine("%s ", text("forget.sure"));
    return answer != null && text("forget.sure.yes").contains("|" + answer.strip() + "|");
  }
}
