package vn.kehoach.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.json.PlanJson;
import vn.kehoach.model.Appendix;
import vn.kehoach.model.LegalReference;
import vn.kehoach.model.Mention;
import vn.kehoach.model.Objective;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Responsibility;
import vn.kehoach.model.Row;
import vn.kehoach.model.Section;
import vn.kehoach.model.SectionKind;
import vn.kehoach.model.Target;
import vn.kehoach.model.TargetOrigin;
import vn.kehoach.model.Task;
import vn.kehoach.model.TaskOrigin.Kind;
import vn.kehoach.model.Unit;
import vn.kehoach.model.Warning;
import vn.kehoach.phrase.UnitDirectory;
import vn.kehoach.read.Line;
import vn.kehoach.read.Page;
import vn.kehoach.read.SourceReader;

/** The truth is sound in itself, and says nothing that its plan does not print. */
class GoldenTest {

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.;:,)”])\\s+");

  /** A table as a whole has a name and a place in the truth; the records leave both out. */
  private static final Pattern OF_TABLES = Pattern.compile("\\.appendices\\[\\d+]\\.(id|at)");

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}%]+");

  static List<String> plans() throws IOException {
    return Checkout.plans();
  }

  @Test
  void thereAreFivePlans() throws IOException {
    assertEquals(5, plans().size());
  }

  @ParameterizedTest
  @MethodSource("plans")
  void nothingInTheFileIsUnknownToTheContract(String name) throws IOException {
    JsonMapper mapper = new JsonMapper();
    JsonNode written = mapper.readTree(PlanJson.write(truth(name)));
    JsonNode file = mapper.readTree(Files.readAllBytes(file(name)));

    assertEquals(List.of(), beyond("", file, written));
  }

  @ParameterizedTest
  @MethodSource("plans")
  void identifiersAreThereAndUnique(String name) throws IOException {
    PlanDocument plan = truth(name);
    var sections = unique(plan.sections().stream().map(Section::id));
    var targets = unique(plan.targets().stream().map(Target::id));
    unique(plan.objectives().stream().map(Objective::id));
    unique(plan.tasks().stream().map(Task::id));
    for (Objective objective : plan.objectives()) {
      assertTrue(sections.contains(objective.sectionId()), objective.toString());
      assertTrue(targets.containsAll(objective.targetIds()), objective.toString());
    }
    for (Task task : plan.tasks()) {
      boolean row = task.origin().kind() == Kind.APPENDIX_ROW;
      assertTrue(row ? task.sectionId() == null : sections.contains(task.sectionId()), task.text());
    }
    Set<String> ofObjectives = new HashSet<>();
    plan.objectives().forEach(objective -> ofObjectives.addAll(objective.targetIds()));
    for (Target target : plan.targets()) {
      boolean sentence = target.origin().kind() == TargetOrigin.Kind.SENTENCE;
      assertEquals(sentence, ofObjectives.contains(target.id()), target.text());
    }
  }

  @ParameterizedTest
  @MethodSource("plans")
  void sectionsNestByOneLevelAndReviewGoesDown(String name) throws IOException {
    Map<String, Section> byId = new HashMap<>();
    for (Section section : truth(name).sections()) {
      Section parent = section.parentId() == null ? null : byId.get(section.parentId());
      assertEquals(section.parentId() == null, parent == null, section.title());
      assertEquals(parent == null ? 1 : parent.level() + 1, section.level(), section.title());
      if (parent != null && parent.kind() == SectionKind.REVIEW) {
        assertEquals(SectionKind.REVIEW, section.kind(), section.title());
      }
      byId.put(section.id(), section);
    }
  }

  @ParameterizedTest
  @MethodSource("plans")
  void factsStandWhereTheContractLetsThem(String name) throws IOException {
    PlanDocument plan = truth(name);
    Map<String, SectionKind> kinds = new HashMap<>();
    plan.sections().forEach(section -> kinds.put(section.id(), section.kind()));
    for (Objective objective : plan.objectives()) {
      assertEquals(SectionKind.OBJECTIVES, kinds.get(objective.sectionId()), objective.text());
    }
    for (Task task : plan.tasks()) {
      SectionKind kind = kinds.get(task.sectionId());
      boolean barren =
          kind == SectionKind.REVIEW
              || kind == SectionKind.BASIS
              || kind == SectionKind.OBJECTIVES
              || kind == SectionKind.PURPOSE;
      assertTrue(!barren, kind + ": " + task.text());
      boolean unitOfItsOwn = !task.responsibilities().isEmpty();
      assertTrue(task.origin().kind() != Kind.UNIT_DUTY || unitOfItsOwn, task.text());
      assertTrue(task.origin().kind() != Kind.NARRATIVE || !unitOfItsOwn, task.text());
    }
  }

  @ParameterizedTest
  @MethodSource("plans")
  void unitsAreThoseOfTheList(String name) throws IOException {
    PlanDocument plan = truth(name);
    Set<String> known = new HashSet<>();
    UnitDirectory.standard().entries().forEach(entry -> known.add(entry.id()));
    Map<String, String> names = new HashMap<>();
    for (Unit unit : units(plan)) {
      if (unit.id() != null) {
        assertTrue(known.contains(unit.id()), unit.toString());
        String other = names.putIfAbsent(unit.id(), unit.name());
        assertEquals(other == null ? unit.name() : other, unit.name(), unit.id());
      }
      assertTrue(!unit.text().isBlank(), unit.toString());
    }
  }

  @ParameterizedTest
  @MethodSource("plans")
  void tablesHaveACellForEachColumnAndRowsAreCountedRight(String name) throws IOException {
    PlanDocument plan = truth(name);
    for (Appendix table : plan.appendices()) {
      for (Row row : table.rows()) {
        assertEquals(table.columns().size(), row.cells().size(), row.toString());
      }
      assertTrue(!table.missing() || table.rows().isEmpty(), String.valueOf(table.label()));
    }
    int rows = plan.appendices().stream().mapToInt(table -> table.rows().size()).max().orElse(0);
    for (Task task : plan.tasks()) {
      Integer row = task.origin().row();
      boolean inTable = task.origin().kind() == Kind.APPENDIX_ROW;
      assertTrue(inTable ? row != null && row >= 1 && row <= rows : row == null, task.text());
    }
  }

  /** One form for all plans: the words of the citation, without those that open the recital. */
  @ParameterizedTest
  @MethodSource("plans")
  void citationsBeginWithTheDocumentAndNestedOnesEndWithTheIssuer(String name) throws IOException {
    for (LegalReference reference : truth(name).document().legalBasis()) {
      String text = reference.text();
      assertTrue(!text.startsWith("Thực hiện ") && !text.startsWith("Căn cứ "), text);
      String end = reference.issuer() == null ? reference.number() : reference.issuer();
      assertTrue(!reference.nested() || end != null && text.endsWith(end), text);
    }
  }

  /**
   * Letters and figures of every sentence stand in the PDF in that order. Between sentences the
   * truth has cut list marks and page numbers.
   */
  @ParameterizedTest
  @MethodSource("plans")
  void everySentenceIsPrinted(String name) throws IOException {
    String printed = printed(name);
    List<String> invented =
        texts(truth(name)).stream()
            .flatMap(SENTENCE_END::splitAsStream)
            .filter(sentence -> !printed.contains(letters(sentence)))
            .toList();
    assertEquals("", String.join("\n", invented));
  }

  /** Cells too: each of their words is on the page of its row, or on the one after. */
  @ParameterizedTest
  @MethodSource("plans")
  void everyCellIsPrinted(String name) throws IOException {
    byte[] bytes = Files.readAllBytes(Checkout.file(name, Medium.PDF));
    List<Page> pages = new SourceReader().read(bytes).pages();
    var invented = new ArrayList<String>();
    for (Appendix table : truth(name).appendices()) {
      for (Row row : table.rows()) {
        int page = Objects.requireNonNull(row.at().page());
        String there = letters(pages.get(page - 1)) + " " + letters(pages.get(page % pages.size()));
        for (String word : String.join(" ", row.cells()).split(" ")) {
          if (!there.contains(letters(word))) {
            invented.add(row.number() + ": " + word);
          }
        }
      }
    }
    assertEquals(List.of(), invented);
  }

  @ParameterizedTest
  @MethodSource("plans")
  void whatARenditionLacksIsInTheTruth(String name) throws IOException {
    PlanDocument whole = truth(name);
    PlanDocument text = Checkout.golden().truth(name, Medium.TEXT);

    assertTrue(whole.document().issuer() != null && text.document().issuer() == null);
    var left = new ArrayList<>(whole.warnings());
    left.removeAll(text.warnings());
    assertEquals(2, left.size(), left.toString());
    assertEquals(
        List.of("HEADER_ABSENT"),
        text.warnings().stream()
            .filter(warning -> !whole.warnings().contains(warning))
            .map(Warning::code)
            .map(Enum::name)
            .toList());
  }

  private static List<Unit> units(PlanDocument plan) {
    var units = new ArrayList<Unit>();
    for (Task task : plan.tasks()) {
      task.responsibilities().stream().map(Responsibility::unit).forEach(units::add);
      task.mentions().stream().map(Mention::unit).forEach(units::add);
    }
    for (Target target : plan.targets()) {
      target.responsibilities().stream().map(Responsibility::unit).forEach(units::add);
    }
    return units;
  }

  private static List<String> texts(PlanDocument plan) {
    var texts = new ArrayList<String>();
    plan.sections().forEach(section -> texts.addAll(List.of(section.title(), section.text())));
    plan.objectives().forEach(objective -> texts.add(objective.text()));
    plan.targets().stream()
        .filter(target -> target.origin().kind() == TargetOrigin.Kind.SENTENCE)
        .forEach(target -> texts.add(target.text()));
    plan.tasks().stream()
        .filter(task -> task.origin().kind() != Kind.APPENDIX_ROW)
        .forEach(task -> texts.add(task.text()));
    plan.document().legalBasis().forEach(reference -> texts.add(reference.text()));
    return texts;
  }

  /** The PDF's letters and figures, without the page numbers between pages. */
  private static String printed(String name) throws IOException {
    byte[] bytes = Files.readAllBytes(Checkout.file(name, Medium.PDF));
    return new SourceReader()
        .read(bytes).pages().stream().map(GoldenTest::letters).collect(Collectors.joining());
  }

  private static String letters(Page page) {
    return page.lines().stream()
        .map(Line::text)
        .filter(line -> !line.strip().equals(String.valueOf(page.number())))
        .map(GoldenTest::letters)
        .collect(Collectors.joining());
  }

  private static String letters(String text) {
    return NO_LETTER.matcher(text).replaceAll("");
  }

  /** What the file has and the contract does not, or has otherwise. */
  private static List<String> beyond(String place, JsonNode file, JsonNode written) {
    var beyond = new ArrayList<String>();
    if (file.isObject() && written.isObject()) {
      for (Map.Entry<String, JsonNode> entry : file.properties()) {
        JsonNode same = written.get(entry.getKey());
        String name = place + "." + entry.getKey();
        if (same == null && !OF_TABLES.matcher(name).matches()) {
          beyond.add(name);
        } else if (same != null) {
          beyond.addAll(beyond(name, entry.getValue(), same));
        }
      }
    } else if (file.isArray() && written.isArray() && file.size() == written.size()) {
      for (int i = 0; i < file.size(); i++) {
        beyond.addAll(beyond(place + "[" + i + "]", file.get(i), written.get(i)));
      }
    } else if (!equal(file, written)) {
      beyond.add(place + ": " + file + " is read as " + written);
    }
    return beyond;
  }

  private static boolean equal(JsonNode one, JsonNode other) {
    return one.isNumber() && other.isNumber()
        ? one.decimalValue().compareTo(other.decimalValue()) == 0
        : one.equals(other);
  }

  private static Set<String> unique(Stream<String> ids) {
    List<String> all = ids.toList();
    Set<String> unique = new HashSet<>(all);
    assertEquals(all.size(), unique.size(), all.toString());
    return unique;
  }

  private static PlanDocument truth(String name) throws IOException {
    return Checkout.golden().truth(name, Medium.PDF);
  }

  private static Path file(String name) {
    return Checkout.goldenFolder().resolve(name + ".json");
  }
}
