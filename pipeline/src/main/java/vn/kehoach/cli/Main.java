package vn.kehoach.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import vn.kehoach.compare.matrix.Matrix;
import vn.kehoach.export.What;
import vn.kehoach.index.FactKind;
import vn.kehoach.ingest.ExtractorReader;
import vn.kehoach.ingest.PlanReader;
import vn.kehoach.message.Language;
import vn.kehoach.message.Messages;
import vn.kehoach.message.Problems;
import vn.kehoach.model.Role;
import vn.kehoach.phrase.UnitLevel;
import vn.kehoach.read.scan.OcrMode;

/** The entry of the program. */
public final class Main {

  /** Something was found wrong or failed; the output names it. */
  static final int FOUND = CommandLine.ExitCode.SOFTWARE;

  private Main() {}

  /** Runs a command and ends the program with its exit code. */
  public static void main(String[] args) {
    int code = run(args, Terminal.ofProcess(), new ExtractorReader());
    System.out.flush();
    System.exit(code);
  }

  /**
   * Runs a command.
   *
   * @param reader what reads plans
   * @return the exit code
   */
  public static int run(String[] args, Terminal terminal, PlanReader reader) {
    Logging.quiet();
    Language language = Language.asked(args);
    var messages = new Messages(language);
    var app = new Kehoach(terminal, messages, reader);
    var line = new CommandLine(app);
    line.setResourceBundle(HelpTexts.in(language));
    line.setOut(new PrintWriter(terminal.out(), true));
    line.setErr(new PrintWriter(terminal.err(), true));
    line.setColorScheme(
        Help.defaultColorScheme(terminal.coloured() ? Help.Ansi.ON : Help.Ansi.OFF));
    line.setUsageHelpWidth(Math.clamp(terminal.tableWidth(), 80, 120));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.registerConverter(OcrMode.class, new OcrConverter());
    line.registerConverter(UnitLevel.class, new LevelConverter());
    line.registerConverter(Role.class, new WordConverter<>(Role.class));
    line.registerConverter(Matrix.By.class, new WordConverter<>(Matrix.By.class));
    line.registerConverter(FactKind.class, new WordConverter<>(FactKind.class));
    line.registerConverter(What.class, new WordConverter<>(What.class));
    line.setAbbreviatedOptionsAllowed(false);
    line.getSubcommands().get("search").setUnmatchedOptionsArePositionalParams(true); // "-word"
    line.setParameterExceptionHandler(new WrongUse(terminal, messages));
    line.setExecutionExceptionHandler(
        (error, command, parsed) -> {
          terminal.err().println(new Problems(messages).say(error));
          Logging.note(error);
          return FOUND;
        });
    line.setExecutionStrategy(
        parsed -> {
          if (app.verbose() && Files.isDirectory(app.data().root())) {
            Logging.start(app.data().log(), true, terminal.err());
            LoggerFactory.getLogger(Main.class).info("kehoach {}", String.join(" ", args));
          }
          return new CommandLine.RunLast().execute(parsed);
        });
    try {
      return line.execute(args);
    } finally {
      Logging.stop();
    }
  }
}
