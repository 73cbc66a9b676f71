package vn.kehoach.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.kehoach.ingest.OwnUnits;
import vn.kehoach.json.RecordJson;

/** What all commands have: a voice, a language, the data folder. */
abstract class Subcommand implements Callable<Integer> {

  static final int DONE = 0;
  static final int FOUND = Main.FOUND;

  @ParentCommand private @Nullable Kehoach app;
  @Spec private @Nullable CommandSpec spec;

  @Override
  public abstract Integer call() throws IOException;

  final Kehoach app() {
    return requireNonNull(app);
  }

  final Terminal terminal() {
    return app().terminal();
  }

  final String text(String key, Object... arguments) {
    return app().messages().get(key, arguments);
  }

  /** Writes a line of the answer. */
  final void print(String line) {
    terminal().out().println(line);
  }

  /** Writes a line beside the answer. */
  final void complain(String line) {
    terminal().err().println(line);
  }

  /** Says so where stored plans were read with other units than the data folder now holds. */
  final void warnOfChangedUnits() throws IOException {
    if (OwnUnits.changedSinceIngest(app().data())) {
      complain(text("units.changed", app().data().units()));
    }
  }

  /** Writes an answer as JSON. */
  final void printJson(Record answer) {
    printBytes(RecordJson.write(answer));
  }

  final void printBytes(byte[] bytes) {
    terminal().out().write(bytes, 0, bytes.length);
    terminal().out().flush();
  }

  /** Wrong use that only the command can see. */
  final WrongUse.WrongValue wrong(String key, Object... arguments) {
    return new WrongUse.WrongValue(requireNonNull(spec).commandLine(), text(key, arguments));
  }
}
