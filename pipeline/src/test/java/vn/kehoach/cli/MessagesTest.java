package vn.kehoach.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import vn.kehoach.Extraction;
import vn.kehoach.FailureReason;
import vn.kehoach.bench.Bench.Stage;
import vn.kehoach.bench.IndexBench;
import vn.kehoach.compare.matrix.Matrix;
import vn.kehoach.doctor.Ailment;
import vn.kehoach.export.ExportException;
import vn.kehoach.export.What;
import vn.kehoach.export.facts.Due;
import vn.kehoach.index.Around;
import vn.kehoach.index.DeadlineConflict;
import vn.kehoach.index.Facet;
import vn.kehoach.index.FactKind;
import vn.kehoach.index.FactOrigin;
import vn.kehoach.index.IndexFormatException;
import vn.kehoach.index.Part;
import vn.kehoach.index.Reading;
import vn.kehoach.ingest.Outcome;
import vn.kehoach.ingest.Reason;
import vn.kehoach.language.Ability;
import vn.kehoach.message.Language;
import vn.kehoach.message.Messages;
import vn.kehoach.model.LineKind;
import vn.kehoach.model.Role;
import vn.kehoach.model.SectionKind;
import vn.kehoach.model.TextOrigin;
import vn.kehoach.score.Field;
import vn.kehoach.score.Finding.Fault;
import vn.kehoach.score.Medium;
import vn.kehoach.score.QuestionFault;
import vn.kehoach.score.QuestionMeasure;
import vn.kehoach.score.QuestionTable;
import vn.kehoach.score.Strictness;
import vn.kehoach.score.Trial;
import vn.kehoach.score.phrase.PhraseTable;
import vn.kehoach.search.QueryProblem;
import vn.kehoach.store.DataFolderException;
import vn.kehoach.web.http.ProblemException;

/** Both languages say the same things, and everything that can be said has words. */
class MessagesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"/vn/kehoach/message/messages", "/vn/kehoach/cli/help", "/vn/kehoach/web/console"})
  void bothLanguagesHaveTheSameKeysAndTheSamePlaces(String bundle) throws IOException {
    Properties vietnamese = read(bundle + "_vi.properties");
    Properties english = read(bundle + "_en.properties");

    assertEquals(
        new TreeSet<>(vietnamese.stringPropertyNames()),
        new TreeSet<>(english.stringPropertyNames()));
    for (String key : vietnamese.stringPropertyNames()) {
      assertEquals(places(vietnamese.getProperty(key)), places(english.getProperty(key)), key);
      assertFalse(english.getProperty(key).isBlank() && !key.endsWith("Heading"), key);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"VI", "EN"})
  void everyConstantThatIsShownHasAWord(Language language) {
    var messages = new Messages(language);
    var shown = new ArrayList<Enum<?>>();
    shown.addAll(List.of(Outcome.values()));
    shown.addAll(List.of(Reason.values()));
    shown.addAll(List.of(Ailment.values()));
    shown.addAll(List.of(Role.values()));
    shown.addAll(List.of(FactKind.values()));
    shown.addAll(List.of(Part.values()));
    shown.addAll(List.of(Matrix.By.values()));
    shown.addAll(List.of(DeadlineConflict.Kind.values()));
    shown.addAll(List.of(DayOfWeek.values()));
    shown.addAll(List.of(IndexBench.Asked.values()));
    shown.addAll(List.of(What.values()));
    shown.addAll(List.of(Stage.values()));
    shown.addAll(List.of(Field.values()));
    shown.addAll(List.of(Medium.values()));
    shown.addAll(List.of(Fault.values()));
    shown.addAll(List.of(LineKind.values()));
    shown.addAll(List.of(Strictness.values()));
    shown.addAll(List.of(Trial.Kind.values()));
    shown.addAll(List.of(Ability.values()));
    shown.addAll(List.of(PhraseTable.values()));
    shown.addAll(List.of(QuestionTable.values()));
    shown.addAll(List.of(QuestionMeasure.values()));
    shown.addAll(List.of(QuestionFault.values()));
    shown.addAll(List.of(Facet.values()));
    shown.forEach(constant -> assertFalse(messages.word(constant).isBlank(), constant.toString()));
    for (Reason reason : Reason.values()) {
      if (reason.failure() || reason.outcome() == Outcome.PARTIAL) {
        assertFalse(messages.get("sentence." + reason, "a", "b").isBlank());
      }
    }
    for (var problem : DataFolderException.Problem.values()) {
      assertTrue(messages.get("folder." + problem, "/x").contains("/x"));
    }
    for (var problem : ExportException.Problem.values()) {
      assertTrue(messages.get("export." + problem, "/x").contains("/x"));
    }
    for (ProblemException.Kind kind : ProblemException.Kind.values()) {
      assertFalse(messages.get("problem.title." + kind).isBlank());
      if (kind != ProblemException.Kind.BUSY && kind != ProblemException.Kind.FAULT) {
        assertFalse(messages.get("problem." + kind, "a", "b", "c").isBlank());
      }
    }
    for (Due.Kind kind : Due.Kind.values()) {
      assertTrue(messages.get("export.leftout." + kind, "7").contains("7"));
    }
    for (var reason : IndexFormatException.Reason.values()) {
      assertTrue(messages.get("index." + reason, "/x").contains("/x"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"VI", "EN"})
  void everythingASearchCanSayHasWords(Language language) {
    var messages = new Messages(language);
    var keys = new ArrayList<String>();
    List.of(vn.kehoach.search.Reason.Kind.values())
        .forEach(each -> keys.add("search.reason." + each));
    List.of(Around.Part.values()).forEach(each -> keys.add("search.part." + each));
    List.of(QueryProblem.Fault.values()).forEach(each -> keys.add("query." + each));
    List.of(SectionKind.values()).forEach(each -> keys.add("search.SECTION." + each));
    List.of(FactOrigin.values()).forEach(each -> keys.add("search.ORIGIN." + each));
    List.of(TextOrigin.values()).forEach(each -> keys.add("search.MEDIUM." + each));
    List.of(Reading.RESPELT, Reading.SOME_WORDS)
        .forEach(each -> keys.add("search.reading." + each));
    keys.forEach(key -> assertFalse(messages.get(key, "a", "b").isBlank(), key));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--lang=vi", "--lang=en"})
  void everyCommandAndOptionIsExplained(String language) {
    Language asked = Language.asked(new String[] {language});
    var messages = new Messages(asked);
    ResourceBundle help = HelpTexts.in(asked);
    var line =
        new CommandLine(
            new Kehoach(
                Terminal.ofProcess(),
                messages,
                file -> new Extraction.Failed(FailureReason.EMPTY, "")));
    line.setResourceBundle(help);
    var bare = new TreeSet<String>();
    line.getSubcommands()
        .forEach(
            (name, command) -> {
              if (!help.containsKey("kehoach." + name + ".usage.description")) {
                bare.add(name);
              }
              for (ArgSpec argument : command.getCommandSpec().args()) {
                if (!command.getUsageMessage().contains(described(argument, help, name))) {
                  bare.add(name + " " + argument.paramLabel());
                }
              }
            });
    assertEquals(new TreeSet<>(), bare);
  }

  private static String described(ArgSpec argument, ResourceBundle help, String command) {
    String name =
        argument.isOption()
            ? ((CommandLine.Model.OptionSpec) argument).longestName().replaceFirst("^-+", "")
            : argument.paramLabel()
                + "["
                + ((CommandLine.Model.PositionalParamSpec) argument).index()
                + "]";
    String key = "kehoach." + command + "." + name;
    String text = help.containsKey(key) ? help.getString(key) : help.getString(name);
    return text.substring(0, Math.min(12, text.length()));
  }

  private static TreeSet<String> places(String text) {
    var places = new TreeSet<String>();
    Pattern.compile("\\{\\d}").matcher(text).results().forEach(found -> places.add(found.group()));
    return places;
  }

  private static Properties read(String name) throws IOException {
    var properties = new Properties();
    try (Reader reader =
        new InputStreamReader(Messages.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }
}
