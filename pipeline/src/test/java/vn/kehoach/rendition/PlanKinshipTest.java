package vn.kehoach.rendition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.Extraction;
import vn.kehoach.PlanExtractor;
import vn.kehoach.model.Comparator;
import vn.kehoach.model.DocumentInfo;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Target;
import vn.kehoach.model.Task;

/** Whether two files hold the same plan, told by what they say. */
class PlanKinshipTest {

  private static final Path ROOT = Path.of("..");

  private static final List<String> PLANS =
      List.of(
          "cam-due-2026", "mai-phu", "nghia-dan-2026", "nghia-dan-ke-hoach-02", "ngoc-lien-2026");

  private static final Map<String, PlanDocument> PDF = new TreeMap<>();
  private static final Map<String, PlanDocument> TEXT = new TreeMap<>();

  @BeforeAll
  static void read() {
    for (String plan : PLANS) {
      PDF.put(plan, read(ROOT.resolve("corpus/" + plan + ".pdf")));
      TEXT.put(plan, read(ROOT.resolve("corpus/" + plan + ".txt")));
    }
  }

  private static PlanDocument read(Path file) {
    return assertInstanceOf(Extraction.Read.class, PlanExtractor.standard().extract(file)).plan();
  }

  @TestFactory
  List<DynamicTest> aPdfAndATextAreOnePlanExactlyWhereTheyHoldTheSamePlan() {
    var tests = new ArrayList<DynamicTest>();
    for (String pdf : PLANS) {
      for (String text : PLANS) {
        tests.add(
            DynamicTest.dynamicTest(
                pdf + ".pdf, " + text + ".txt",
                () ->
                    assertEquals(
                        pdf.equals(text),
                        PlanKinship.between(PDF.get(pdf), TEXT.get(text))
                            instanceof Kinship.Rendition)));
      }
    }
    return tests;
  }

  @ParameterizedTest
  @CsvSource({
    "cam-due-2026",
    "mai-phu",
    "nghia-dan-2026",
    "nghia-dan-ke-hoach-02",
    "ngoc-lien-2026"
  })
  void aPlanIsARenditionOfItself(String plan) {
    assertEquals(new Kinship.Rendition(1), PlanKinship.between(PDF.get(plan), PDF.get(plan)));
  }

  @ParameterizedTest
  @CsvSource({"cam-due-2026", "ngoc-lien-2026"})
  void theSameWordsFromAnotherCommuneAreAnotherPlan(String plan) {
    PlanDocument copied =
        withHead(PDF.get(plan), head -> head(head, head.number(), head.issuedOn(), "Tân An"));
    assertInstanceOf(Kinship.Unrelated.class, PlanKinship.between(PDF.get(plan), copied));
  }

  @Nested
  class AVersion {

    private final PlanDocument plan = PDF.get("nghia-dan-2026");

    @Test
    void hasAnotherFigureForTheSameIndicator() {
      Target target =
          plan.targets().stream().filter(each -> each.value() != null).findFirst().orElseThrow();
      PlanDocument amended = withTarget(plan, target, new BigDecimal("12.5"));
      Kinship.Version version = version(plan, amended);
      assertEquals(1, version.differences().size(), version::toString);
      Difference.Figure figure =
          assertInstanceOf(Difference.Figure.class, version.differences().getFirst());
      assertTrue(figure.second().contains("12.5"), figure::toString);
    }

    @Test
    void hasATaskThatTheOtherDoesNotHave() {
      Task task =
          plan.tasks().stream()
              .filter(each -> each.origin().appendix() == null && each.text().length() > 80)
              .findFirst()
              .orElseThrow();
      Kinship.Version version = version(plan, withoutTask(plan, task));
      assertTrue(
          version.differences().contains(new Difference.Passage(true, task.text())),
          version::toString);
    }

    @Test
    void wasIssuedOnAnotherDay() {
      PlanDocument first = issued(plan, LocalDate.of(2026, 1, 15));
      PlanDocument second = issued(plan, LocalDate.of(2026, 6, 1));
      assertEquals(Kinship.Order.SECOND_IS_LATER, version(first, second).order());
      assertEquals(Kinship.Order.FIRST_IS_LATER, version(second, first).order());
    }

    @Test
    void isNotWhatLacksNumberAndDateAlone() {
      PlanDocument signed =
          withHead(
              plan, head -> head(head, "12/KH-UBND", LocalDate.of(2026, 1, 15), head.commune()));
      PlanDocument source = withHead(plan, head -> head(head, null, null, head.commune()));
      assertInstanceOf(Kinship.Rendition.class, PlanKinship.between(signed, source));
    }

    private static Kinship.Version version(PlanDocument first, PlanDocument second) {
      return assertInstanceOf(Kinship.Version.class, PlanKinship.between(first, second));
    }
  }

  @Test
  void aRenditionWithPagesComesBeforeOneWithout() {
    PlanDocument pdf = PDF.get("mai-phu");
    PlanDocument text = TEXT.get("mai-phu");
    var renditions = new ArrayList<>(List.of(text, pdf));
    renditions.sort(RenditionOrder.bestFirst());
    assertEquals(List.of(pdf, text), renditions);
  }

  private static PlanDocument issued(PlanDocument plan, LocalDate day) {
    return withHead(plan, head -> head(head, head.number(), day, head.commune()));
  }

  private static DocumentInfo head(
      DocumentInfo head, String number, LocalDate issuedOn, String commune) {
    return new DocumentInfo(
        head.type(),
        number,
        issuedOn,
        head.issuer(),
        commune,
        head.province(),
        head.title(),
        head.period(),
        head.signer(),
        head.recipients(),
        head.legalBasis(),
        head.communeCode(),
        head.provinceCode());
  }

  private static PlanDocument withHead(PlanDocument plan, UnaryOperator<DocumentInfo> change) {
    return plan(plan, change.apply(plan.document()), plan.targets(), plan.tasks());
  }

  private static PlanDocument withTarget(PlanDocument plan, Target old, BigDecimal value) {
    List<Target> targets =
        plan.targets().stream().map(each -> each == old ? valued(old, value) : each).toList();
    return plan(plan, plan.document(), targets, plan.tasks());
  }

  private static Target valued(Target old, BigDecimal value) {
    return new Target(
        old.id(),
        old.indicator(),
        Comparator.EQ,
        value,
        null,
        old.unit(),
        old.text(),
        old.period(),
        old.responsibilities(),
        old.group(),
        old.origin(),
        old.at());
  }

  private static PlanDocument withoutTask(PlanDocument plan, Task task) {
    List<Task> tasks = plan.tasks().stream().filter(each -> each != task).toList();
    return plan(plan, plan.document(), plan.targets(), tasks);
  }

  private static PlanDocument plan(
      PlanDocument plan, DocumentInfo head, List<Target> targets, List<Task> tasks) {
    return new PlanDocument(
        plan.schemaVersion(),
        plan.id(),
        plan.source(),
        head,
        plan.sections(),
        plan.objectives(),
        targets,
        tasks,
        plan.appendices(),
        plan.warnings(),
        plan.coverage());
  }
}
