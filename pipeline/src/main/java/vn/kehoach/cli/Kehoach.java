package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import vn.kehoach.ingest.ExtractorReader;
import vn.kehoach.ingest.Limits;
import vn.kehoach.ingest.OwnUnits;
import vn.kehoach.ingest.PlanReader;
import vn.kehoach.ingest.ReaderDesk;
import vn.kehoach.message.Language;
import vn.kehoach.message.Messages;
import vn.kehoach.phrase.UnitDirectory;
import vn.kehoach.store.DataFolder;
import vn.kehoach.worker.Desk;
import vn.kehoach.worker.Patience;
import vn.kehoach.worker.WorkerCommand;
import vn.kehoach.worker.WorkerPool;

/** The command that holds all others, and the options they share. */
@Command(
    name = "kehoach",
    mixinStandardHelpOptions = true,
    version = "kehoach " + Kehoach.VERSION,
    scope = ScopeType.INHERIT,
    sortOptions = false,
    subcommands = {
      IngestCommand.class,
      CheckCommand.class,
      AssignedCommand.class,
      MatrixCommand.class,
      DueCommand.class,
      CompareCommand.class,
      SearchCommand.class,
      ExportCommand.class,
      ServeCommand.class,
      ShowCommand.class,
      ListCommand.class,
      UnitsCommand.class,
      ReindexCommand.class,
      DoctorCommand.class,
      ForgetCommand.class,
      SchemaCommand.class,
      BenchCommand.class,
      EvaluateCommand.class
    })
final class Kehoach implements Runnable {

  static final String VERSION = "0.1.0";

  private static final String DATA_VARIABLE = "KEHOACH_DATA";
  private static final String DATA_DEFAULT = "data";

  private final Terminal terminal;
  private final Messages messages;
  private final PlanReader reader;

  @Option(names = "--data", paramLabel = "DIR", scope = ScopeType.INHERIT)
  private @Nullable Path data;

  @Option(names = "--lang", paramLabel = "vi|en", scope = ScopeType.INHERIT)
  private Language language = Language.VI;

  @Option(names = "--verbose", scope = ScopeType.INHERIT)
  private boolean verbose;

  @Spec private @Nullable CommandSpec spec;

  Kehoach(Terminal terminal, Messages messages, PlanReader reader) {
    this.terminal = terminal;
    this.messages = messages;
    this.reader = reader;
  }

  @Override
  public void run() {
    throw new WrongUse.WrongValue(
        Objects.requireNonNull(spec).commandLine(), messages.get("use.command"));
  }

  Terminal terminal() {
    return terminal;
  }

  Messages messages() {
    return messages;
  }

  PlanReader reader() {
    return reader;
  }

  /** The reader for plans of the data folder, which may have units of its own. */
  PlanReader readerOfData() throws IOException {
    return reader.withUnits(units());
  }

  /**
   * Where the files of the data folder are read: by the library in processes of its own, by any
   * other reader here.
   */
  Desk desk(Limits limits) throws IOException {
    return desk(limits, data().scratch());
  }

  /**
   * The same, apart from other programs in the data folder.
   *
   * @param scratch a folder for what libraries leave behind
   */
  Desk desk(Limits limits, Path scratch) throws IOException {
    PlanReader here = readerOfData(); // also says whether the folder's own units can be read
    return reader instanceof ExtractorReader
        ? new WorkerPool(
            WorkerCommand.standard(limits.workerMegabytes()),
            new Patience(limits.silence(), limits.whole()),
            scratch)
        : new ReaderDesk(here);
  }

  /** The units: the program's and those of the data folder. */
  UnitDirectory units() throws IOException {
    return OwnUnits.directory(data());
  }

  Language language() {
    return language;
  }

  boolean verbose() {
    return verbose;
  }

  /** A path as the caller means it. */
  Path resolve(Path path) {
    return terminal.folder().resolve(path);
  }

  /** The data folder: as the option says, or the environment, or {@code ./data}. */
  DataFolder data() {
    String variable = terminal.environment().getOrDefault(DATA_VARIABLE, "");
    Path fallback = Path.of(variable.isEmpty() ? DATA_DEFAULT : variable);
    return DataFolder.at(resolve(data == null ? fallback : data));
  }
}
