package vn.kehoach.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kehoach.score.Sample.CULTURE;
import static vn.kehoach.score.Sample.POLICE;
import static vn.kehoach.score.Sample.due;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.model.Comparator;
import vn.kehoach.model.Objective.Scope;
import vn.kehoach.model.Role;
import vn.kehoach.model.SectionKind;
import vn.kehoach.model.TaskOrigin.Kind;
import vn.kehoach.model.Unit;
import vn.kehoach.model.WarningCode;
import vn.kehoach.score.Finding.Fault;

/** What must be right for a fact of each field to match. */
class PlanScorerTest {

  private static final String WORK = "Cấp chữ ký số cho toàn bộ cán bộ, công chức của xã";
  private static final Counts MATCHED = new Counts(1, 0, 0);
  private static final Counts DIFFERENT = new Counts(0, 1, 1);

  @Test
  void aPlanIsWhollyRightAgainstItself() {
    Sample plan =
        sample()
            .section("I", "MỤC TIÊU", 1, SectionKind.OBJECTIVES)
            .objective(Scope.GENERAL, "Nâng cao nhận thức")
            .target("Tỷ lệ hồ sơ trực tuyến", Comparator.GE, "80")
            .task(WORK, Kind.TASK_BLOCK, due("2026-06-30", true))
            .task("Giữ an ninh mạng", POLICE, Role.LEAD)
            .table(new String[] {"1", "Đạt"})
            .warning(WarningCode.BLANK_DATE, 1);

    Comparison comparison = new PlanScorer().compare(plan.plan(), plan.plan());

    assertEquals(List.of(), comparison.findings());
    assertEquals(1, comparison.scores().mean());
    for (Field field : Field.mainFields()) {
      assertEquals(1, comparison.scores().of(field).orElseThrow().f1(), field.toString());
    }
  }

  @Test
  void thatRecognitionWasUnsureIsNeitherRightNorWrong() {
    Sample truth = sample().warning(WarningCode.BLANK_DATE, 1);
    Sample read =
        sample()
            .warning(WarningCode.BLANK_DATE, 1)
            .warning(WarningCode.LOW_OCR_CONFIDENCE, 1)
            .warning(WarningCode.LOW_OCR_CONFIDENCE, 2);

    Comparison comparison = new PlanScorer().compare(truth.plan(), read.plan());

    assertEquals(List.of(), comparison.findings());
  }

  static Stream<Arguments> facts() {
    return Stream.of(
        Arguments.of(
            "a heading with another number",
            Field.SECTIONS,
            sample().section("I", "MỤC TIÊU", 1, SectionKind.OBJECTIVES),
            sample().section("II", "MỤC TIÊU", 1, SectionKind.OBJECTIVES),
            DIFFERENT),
        Arguments.of(
            "a heading of another kind",
            Field.SECTIONS,
            sample().section("I", "MỤC TIÊU", 1, SectionKind.OBJECTIVES),
            sample().section("I", "MỤC TIÊU", 1, SectionKind.OTHER),
            DIFFERENT),
        Arguments.of(
            "a heading on another level",
            Field.SECTIONS,
            sample().section("I", "MỤC TIÊU", 1, SectionKind.OBJECTIVES),
            sample().section("I", "MỤC TIÊU", 2, SectionKind.OBJECTIVES),
            DIFFERENT),
        Arguments.of(
            "an objective of the other scope",
            Field.OBJECTIVES,
            sample().objective(Scope.GENERAL, "Nâng cao nhận thức"),
            sample().objective(Scope.SPECIFIC, "Nâng cao nhận thức"),
            DIFFERENT),
        Arguments.of(
            "a figure written with a decimal",
            Field.TARGETS,
            sample().target("Tỷ lệ hồ sơ trực tuyến", Comparator.GE, "80"),
            sample().target("tỷ lệ hồ sơ trực tuyến", Comparator.GE, "80.0"),
            MATCHED),
        Arguments.of(
            "another comparator",
            Field.TARGETS,
            sample().target("Tỷ lệ hồ sơ trực tuyến", Comparator.GE, "80"),
            sample().target("Tỷ lệ hồ sơ trực tuyến", Comparator.GT, "80"),
            DIFFERENT),
        Arguments.of(
            "another figure",
            Field.TARGETS,
            sample().target("Tỷ lệ hồ sơ trực tuyến", Comparator.GE, "80"),
            sample().target("Tỷ lệ hồ sơ trực tuyến", Comparator.GE, "8"),
            DIFFERENT),
        Arguments.of(
            "no figure where there is one",
            Field.TARGETS,
            sample().target("Tỷ lệ hồ sơ trực tuyến", Comparator.DONE, null),
            sample().target("Tỷ lệ hồ sơ trực tuyến", Comparator.EQ, "100"),
            DIFFERENT),
        Arguments.of(
            "a task given out in another way",
            Field.TASKS,
            sample().task(WORK, Kind.UNIT_DUTY),
            sample().task(WORK, Kind.NARRATIVE),
            DIFFERENT),
        Arguments.of(
            "a task without its last word",
            Field.TASKS,
            sample().task(WORK, Kind.NARRATIVE),
            sample().task(WORK.substring(0, WORK.lastIndexOf(' ')), Kind.NARRATIVE),
            MATCHED),
        Arguments.of(
            "half a task",
            Field.TASKS,
            sample().task(WORK, Kind.NARRATIVE),
            sample().task(WORK.substring(0, WORK.length() / 2), Kind.NARRATIVE),
            DIFFERENT),
        Arguments.of(
            "the same unit in other words",
            Field.UNITS,
            sample().task(WORK, CULTURE, Role.LEAD),
            sample().task(WORK, new Unit(CULTURE.id(), CULTURE.name(), "VHXH"), Role.LEAD),
            MATCHED),
        Arguments.of(
            "another role",
            Field.UNITS,
            sample().task(WORK, CULTURE, Role.LEAD),
            sample().task(WORK, CULTURE, Role.COORDINATE),
            DIFFERENT),
        Arguments.of(
            "another unit",
            Field.UNITS,
            sample().task(WORK, CULTURE, Role.LEAD),
            sample().task(WORK, POLICE, Role.LEAD),
            DIFFERENT),
        Arguments.of(
            "a unit that the truth's list did not have and the program's has",
            Field.UNITS,
            sample().task(WORK, new Unit(null, "các ngân hàng", "các ngân hàng"), Role.LEAD),
            sample().task(WORK, new Unit("ngan-hang", "Các ngân hàng", "Các ngân hàng"), Role.LEAD),
            MATCHED),
        Arguments.of(
            "the units of a task that is not found",
            Field.UNITS,
            sample().task(WORK, CULTURE, Role.LEAD),
            sample(),
            new Counts(0, 1, 0)),
        Arguments.of(
            "a deadline that is no longer strict",
            Field.DEADLINES,
            sample().task(WORK, Kind.TASK_BLOCK, due("2026-06-30", true)),
            sample().task(WORK, Kind.TASK_BLOCK, due("2026-06-30", false)),
            DIFFERENT),
        Arguments.of(
            "a deadline without one of its days",
            Field.DEADLINES,
            sample().task(WORK, Kind.TASK_BLOCK, due("2026-06-30", true, due("2026-01-31", true))),
            sample().task(WORK, Kind.TASK_BLOCK, due("2026-06-30", true)),
            DIFFERENT),
        Arguments.of(
            "no deadline",
            Field.DEADLINES,
            sample().task(WORK, Kind.TASK_BLOCK, due("2026-06-30", true)),
            sample().task(WORK, Kind.TASK_BLOCK),
            new Counts(0, 1, 0)),
        Arguments.of(
            "a row that was left out above",
            Field.CELLS,
            sample().table(new String[] {"1", "Một"}, new String[] {"2", "Hai"}),
            sample().table(new String[] {"2", "Hai"}),
            new Counts(2, 2, 0)),
        Arguments.of(
            "cells in each other's columns",
            Field.CELLS,
            sample().table(new String[] {"1", "Trong quý", "Đạt", "Không"}),
            sample().table(new String[] {"1", "Trong quý", "Không", "Đạt"}),
            new Counts(2, 2, 2)),
        Arguments.of(
            "an empty cell",
            Field.CELLS,
            sample().table(new String[] {"1", "Một", ""}),
            sample().table(new String[] {"1", "Một", ""}),
            new Counts(2, 0, 0)),
        Arguments.of(
            "a table that is not there",
            Field.CELLS,
            sample().table(new String[] {"1", "Một"}).missingTable(),
            sample().table(new String[] {"1", "Một"}),
            new Counts(2, 0, 0)),
        Arguments.of(
            "a warning on another page",
            Field.WARNINGS,
            sample().warning(WarningCode.BLANK_DATE, 1),
            sample().warning(WarningCode.BLANK_DATE, 2),
            DIFFERENT),
        Arguments.of(
            "a warning from a medium without pages",
            Field.WARNINGS,
            sample().warning(WarningCode.BLANK_DATE, 1),
            sample().warning(WarningCode.BLANK_DATE, null),
            MATCHED),
        Arguments.of(
            "one of two warnings of a sort",
            Field.WARNINGS,
            sample().warning(WarningCode.BLANK_DATE, 1).warning(WarningCode.BLANK_DATE, 1),
            sample().warning(WarningCode.BLANK_DATE, 1),
            new Counts(1, 1, 0)),
        Arguments.of(
            "no letterhead", Field.DOCUMENT, sample(), sample().issuer(null), new Counts(4, 1, 0)),
        Arguments.of(
            "a recipient too many",
            Field.DOCUMENT,
            sample().recipients("Sở KH&CN tỉnh"),
            sample().recipients("Như trên", "Sở KH&CN tỉnh"),
            new Counts(6, 0, 1)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("facts")
  void countsWhatAgrees(String what, Field field, Sample truth, Sample read, Counts expected) {
    Comparison comparison = new PlanScorer().compare(truth.plan(), read.plan());

    assertEquals(
        expected, comparison.scores().of(field).map(FieldScore::counts).orElse(Counts.NONE), what);
    assertEquals(expected.missed(), found(comparison, field, Fault.MISSED));
    assertEquals(expected.spurious(), found(comparison, field, Fault.SPURIOUS));
  }

  @Test
  void whoAnswersForAnIndicatorIsAskedApartFromItsFigure() {
    Comparison comparison =
        new PlanScorer()
            .compare(
                sample().target("Tỷ lệ hồ sơ", Comparator.GE, "80").plan(),
                sample().target("Tỷ lệ hồ sơ", Comparator.GE, "90").plan());

    assertTrue(comparison.scores().of(Field.UNITS).isEmpty());
  }

  @Test
  void aFindingSaysWhatAndWhere() {
    Comparison comparison =
        new PlanScorer().compare(sample().task(WORK, POLICE, Role.LEAD).plan(), sample().plan());

    Finding unit =
        comparison.findings().stream()
            .filter(finding -> finding.field() == Field.UNITS)
            .findFirst()
            .orElseThrow();
    assertEquals("LEAD cong-an-xa · " + WORK, unit.fact());
    assertEquals(2, unit.page());
  }

  private static Sample sample() {
    return new Sample();
  }

  private static int found(Comparison comparison, Field field, Fault fault) {
    return (int)
        comparison.findings().stream()
            .filter(finding -> finding.field() == field && finding.fault() == fault)
            .count();
  }
}
