package vn.kehoach.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of the house: who may know whom, and where third-party engines stop. */
class ArchitectureTest {

  private static final String[] EXTRACTORS = {
    "vn.kehoach",
    "vn.kehoach.model..",
    "vn.kehoach.read..",
    "vn.kehoach.text..",
    "vn.kehoach.layout..",
    "vn.kehoach.language..",
    "vn.kehoach.structure..",
    "vn.kehoach.phrase..",
    "vn.kehoach.place..",
    "vn.kehoach.facts..",
    "vn.kehoach.check..",
    "vn.kehoach.json.."
  };

  private static final String[] INDEX = {
    "vn.kehoach.analysis..",
    "vn.kehoach.index..",
    "vn.kehoach.search..",
    "vn.kehoach.compare..",
    "vn.kehoach.measure.."
  };

  private static final String[] PIPELINE = {
    "vn.kehoach.worker..",
    "vn.kehoach.rendition..",
    "vn.kehoach.store..",
    "vn.kehoach.spot..",
    "vn.kehoach.ingest..",
    "vn.kehoach.doctor..",
    "vn.kehoach.report..",
    "vn.kehoach.bench..",
    "vn.kehoach.export..",
    "vn.kehoach.score..",
    "vn.kehoach.trial..",
    "vn.kehoach.message..",
    "vn.kehoach.cli..",
    "vn.kehoach.web.."
  };

  /**
   * The stages of the extractors, from those that only know words to the façade: each may know
   * those before it.
   */
  private static final List<String> STAGES =
      List.of(
          "model",
          "text",
          "phrase",
          "place",
          "language",
          "read",
          "layout",
          "structure",
          "facts",
          "check",
          "");

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("vn.kehoach");

  @ParameterizedTest(name = "{0}")
  @CsvSource({"extractors, 60", "index, 30", "pipeline, 30"})
  void seesTheClassesOfEveryModule(String module, int least) {
    Set<String> seen =
        HOUSE.stream()
            .filter(type -> moduleOf(type).equals(module))
            .map(JavaClass::getName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertTrue(seen.size() >= least, () -> module + ": only " + seen);
  }

  @Test
  void everyPackageBelongsToTheModuleThatTheHouseGivesIt() {
    var strangers = new TreeSet<String>();
    for (JavaClass type : HOUSE) {
      String[] packages =
          switch (moduleOf(type)) {
            case "extractors" -> EXTRACTORS;
            case "index" -> INDEX;
            default -> PIPELINE;
          };
      if (!resideInAnyPackage(packages).test(type)) {
        strangers.add(moduleOf(type) + ": " + type.getName());
      }
    }
    assertTrue(strangers.isEmpty(), strangers::toString);
  }

  @Test
  void extractorsKnowNeitherIndexNorPipeline() {
    noClasses()
        .that()
        .resideInAnyPackage(EXTRACTORS)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(join(INDEX, PIPELINE))
        .check(HOUSE);
  }

  @Test
  void theIndexDoesNotKnowThePipeline() {
    noClasses()
        .that()
        .resideInAnyPackage(INDEX)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(PIPELINE)
        .check(HOUSE);
  }

  @Test
  void theIndexKnowsPlansAndNotHowTheyAreRead() {
    noClasses()
        .that()
        .resideInAnyPackage(INDEX)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "vn.kehoach.read..",
            "vn.kehoach.layout..",
            "vn.kehoach.structure..",
            "vn.kehoach.facts..",
            "vn.kehoach.check..",
            "vn.kehoach.json..")
        .check(HOUSE);
  }

  @TestFactory
  List<DynamicTest> noStageKnowsALaterOne() {
    var tests = new ArrayList<DynamicTest>();
    for (int i = 0; i < STAGES.size() - 1; i++) {
      String stage = packageOf(STAGES.get(i));
      String[] later =
          STAGES.subList(i + 1, STAGES.size()).stream()
              .map(ArchitectureTest::packageOf)
              .toArray(String[]::new);
      tests.add(
          DynamicTest.dynamicTest(
              stage,
              () ->
                  noClasses()
                      .that()
                      .resideInAPackage(stage)
                      .should()
                      .dependOnClassesThat()
                      .resideInAnyPackage(later)
                      .allowEmptyShould(true)
                      .check(HOUSE)));
    }
    return tests;
  }

  @Test
  void jsonKnowsTheModelAlone() {
    noClasses()
        .that()
        .resideInAPackage("vn.kehoach.json..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("vn.kehoach..")
                .and(not(resideInAnyPackage("vn.kehoach.json..", "vn.kehoach.model"))))
        .check(HOUSE);
  }

  @Test
  void theModelKnowsNobody() {
    classes()
        .that()
        .resideInAPackage("vn.kehoach.model")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("vn.kehoach.model", "java..", "org.jspecify..")
        .check(HOUSE);
  }

  @ParameterizedTest(name = "{0} stops at {1}")
  @CsvSource({
    "org.apache.pdfbox.., vn.kehoach.read..;vn.kehoach.bench..",
    "org.apache.fontbox.., vn.kehoach.read..",
    "org.apache.tika.., vn.kehoach.read..",
    "org.apache.commons.compress.., vn.kehoach.read..",
    "com.fasterxml.jackson.., vn.kehoach.json..",
    "com.networknt.., vn.kehoach.json..",
    "opennlp.., vn.kehoach.language..",
    "org.apache.lucene.., vn.kehoach.index..;vn.kehoach.analysis..",
    "picocli.., vn.kehoach.cli..",
    "io.javalin.., vn.kehoach.web.http..",
    "org.eclipse.jetty.., vn.kehoach.web.http..",
    "org.apache.commons.csv.., vn.kehoach.export.csv..",
    "org.dhatim.fastexcel.., vn.kehoach.export.xlsx..",
    "biweekly.., vn.kehoach.export.calendar..",
    "org.apache.poi.., vn.kehoach.read..;vn.kehoach.export.docx..",
    "org.openxmlformats.., vn.kehoach.read..;vn.kehoach.export.docx..",
    "me.tongfei.., vn.kehoach.cli..",
    "ch.qos.logback.., vn.kehoach.cli.."
  })
  void anEngineStopsAtThePackageThatWrapsIt(String engine, String home) {
    noClasses()
        .that(not(resideInAnyPackage(home.split(";"))))
        .should()
        .dependOnClassesThat(resideInAPackage(engine))
        .check(HOUSE);
  }

  @Test
  void enginesAreSeenAtAll() {
    for (String engine :
        List.of(
            "org.apache.pdfbox",
            "com.fasterxml.jackson",
            "opennlp",
            "org.apache.lucene",
            "org.apache.commons.csv",
            "org.dhatim.fastexcel",
            "biweekly",
            "org.apache.poi",
            "picocli")) {
      assertTrue(
          HOUSE.stream()
              .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
              .anyMatch(used -> used.getTargetClass().getPackageName().startsWith(engine)),
          engine);
    }
  }

  @Test
  void noFormatOfExportsKnowsAnother() {
    slices()
        .matching("vn.kehoach.export.(csv|xlsx|calendar|lines|docx)..")
        .should()
        .notDependOnEachOther()
        .check(HOUSE);
    slices().matching("vn.kehoach.export.(*)..").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void noTwoPackagesKnowEachOther() {
    slices().matching("vn.kehoach.(*)..").should().beFreeOfCycles().check(HOUSE);
  }

  /** The module is where the class file lies: in that module's classes or jar. */
  private static String moduleOf(JavaClass type) {
    String source = type.getSource().orElseThrow().getUri().toString();
    return List.of("extractors", "index", "pipeline").stream()
        .filter(
            module ->
                source.contains("/" + module + "/target/")
                    || source.contains("kehoach-" + module + "-"))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("of no module: " + source));
  }

  private static String packageOf(String stage) {
    return stage.isEmpty() ? "vn.kehoach" : "vn.kehoach." + stage + "..";
  }

  private static String[] join(String[] some, String[] others) {
    var all = new ArrayList<>(List.of(some));
    all.addAll(List.of(others));
    return all.toArray(String[]::new);
  }
}
