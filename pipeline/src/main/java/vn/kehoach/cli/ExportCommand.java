package vn.kehoach.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.kehoach.export.Account;
import vn.kehoach.export.Export;
import vn.kehoach.export.Format;
import vn.kehoach.export.OutputFile;
import vn.kehoach.export.Request;
import vn.kehoach.export.What;
import vn.kehoach.export.facts.Due;
import vn.kehoach.export.facts.Filter;
import vn.kehoach.export.facts.Words;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.message.FilterWords;
import vn.kehoach.message.Messages;
import vn.kehoach.search.NearNames;

/** Takes plans and facts away into files of other programs. */
@Command(name = "export")
final class ExportCommand extends Question {

  private static final String STANDARD_OUTPUT = "-";

  @Option(names = "--format", paramLabel = "F")
  private @Nullable String format;

  @Option(names = "--output", paramLabel = "FILE|-")
  private @Nullable String output;

  @Option(names = "--what", paramLabel = "W")
  private @Nullable What what;

  @Option(names = "--separator", paramLabel = ",|;")
  private @Nullable String separator;

  @Option(names = "--force")
  private boolean force;

  @Option(names = "--json")
  private boolean json;

  @Mixin private FilterOptions filter = new FilterOptions();

  @Override
  int ask(PlanIndex index) throws IOException {
    Format wanted = format();
    check(wanted);
    Optional<Filter> chosen = filter.filter(this, index);
    if (chosen.isEmpty()) {
      return FOUND;
    }
    Messages messages = app().messages();
    var request =
        new Request(
            wanted,
            what,
            ";".equals(separator) ? ';' : ',',
            chosen.get(),
            FilterWords.of(chosen.get(), messages));
    var export = new Export(index, app().data(), request, Words.of(app().language().locale()));
    if (export.nothing()) {
      complain(text("export.nothing"));
      return FOUND;
    }
    OptionalInt tooMany = export.moreThan(wanted.mostFacts());
    if (tooMany.isPresent()) {
      complain(text("export.toomany", wanted.code(), wanted.mostFacts(), tooMany.getAsInt()));
      return FOUND;
    }
    Account account = toStandardOutput() ? print(export) : write(export);
    say(account);
    return DONE;
  }

  private boolean toStandardOutput() {
    return output == null || output.equals(STANDARD_OUTPUT);
  }

  private Account write(Export export) throws IOException {
    OutputFile file = OutputFile.at(app().resolve(Path.of(output())), force);
    return file.write(out -> export.write(out, file.folder()));
  }

  private Account print(Export export) throws IOException {
    OutputStream out = new BufferedOutputStream(terminal().out());
    Account account = export.write(out, null);
    out.flush();
    return account;
  }

  private String output() {
    return output == null ? STANDARD_OUTPUT : output;
  }

  /** As said, else as the file's ending tells. */
  private Format format() {
    if (format != null) {
      String asked = format;
      return Format.named(asked).orElseThrow(() -> unknown(asked));
    }
    Optional<Format> told = output == null ? Optional.empty() : Format.ofFile(output);
    return told.orElseThrow(() -> wrong("use.export.format", names()));
  }

  private WrongUse.WrongValue unknown(String asked) {
    List<String> near = NearNames.of(asked, Format.names());
    return near.isEmpty()
        ? wrong("use.choice", "--format", asked, names())
        : wrong("use.export.near", asked, String.join(", ", near), names());
  }

  private static String names() {
    return String.join(", ", Format.names());
  }

  private void check(Format wanted) {
    if (what != null && wanted != Format.CSV && wanted != Format.JSONL) {
      throw wrong("use.export.what");
    }
    if (what == null && wanted.oneTable()) {
      throw wrong("use.export.table", tables());
    }
    if (what != null && !what.facts() && wanted == Format.JSONL) {
      throw wrong("use.export.matrix");
    }
    if (separator != null && wanted != Format.CSV) {
      throw wrong("use.export.separator.csv");
    }
    if (separator != null && !separator.equals(",") && !separator.equals(";")) {
      throw wrong("use.export.separator", separator);
    }
    if (toStandardOutput() && !wanted.text() && terminal().columns() != null) {
      throw wrong("use.export.binary", wanted.code());
    }
    if (toStandardOutput() && json) {
      throw wrong("use.export.json");
    }
    filter
        .problem()
        .ifPresent(
            problem -> {
              throw wrong(problem);
            });
  }

  private String tables() {
    return Stream.of(What.values())
        .map(table -> table.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  /** The account, beside what was written. */
  private void say(Account account) {
    if (json) {
      printJson(account);
      return;
    }
    if (account.format() == Format.SCHEMA) {
      return;
    }
    complain(
        text(
            "export.done",
            toStandardOutput() ? account.format().code() : output(),
            account.plans(),
            account.objectives(),
            account.targets(),
            account.tasks(),
            account.deadlines(),
            account.warnings()));
    if (account.format() == Format.ICS) {
      complain(text("export.events", account.events()));
    }
    if (!account.leftOut().isEmpty()) {
      complain(text("export.leftout", leftOut(account)));
    }
  }

  private String leftOut(Account account) {
    return Stream.of(Due.Kind.values())
        .filter(account.leftOut()::containsKey)
        .map(kind -> text("export.leftout." + kind, account.leftOut().get(kind)))
        .collect(Collectors.joining(", "));
  }
}
