package vn.kehoach.score;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Appendix;
import vn.kehoach.model.Column;
import vn.kehoach.model.DocumentInfo;
import vn.kehoach.model.Objective;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Row;
import vn.kehoach.model.Section;
import vn.kehoach.model.Signer;
import vn.kehoach.model.Target;
import vn.kehoach.model.Task;

/**
 * Records of which every part is right: a task with its words, number, group, units, deadline,
 * result, note and section. One part that is wrong makes the whole record wrong.
 */
final class WholeRecords {

  private final TextMeasure measure;
  private final PlanDocument truth;
  private final PlanDocument read;
  private final SectionTitles titles;
  private final SectionTitles readTitles;
  private final Map<String, String> figures;
  private final Map<String, String> readFigures;
  private final DeadlineScorer deadlines;

  WholeRecords(TextMeasure measure, PlanDocument truth, PlanDocument read) {
    this.measure = measure;
    this.truth = truth;
    this.read = read;
    this.titles = new SectionTitles(truth.sections());
    this.readTitles = new SectionTitles(read.sections());
    this.figures = figures(truth);
    this.readFigures = figures(read);
    this.deadlines = new DeadlineScorer(measure);
  }

  void score(ScoreSheet sheet) {
    count(
        Field.WHOLE_HEADERS,
        List.of(truth.document()),
        List.of(read.document()),
        this::header,
        sheet);
    count(Field.WHOLE_SECTIONS, truth.sections(), read.sections(), this::section, sheet);
    count(Field.WHOLE_OBJECTIVES, truth.objectives(), read.objectives(), this::objective, sheet);
    count(Field.WHOLE_TARGETS, truth.targets(), read.targets(), this::target, sheet);
    count(Field.WHOLE_TASKS, truth.tasks(), read.tasks(), this::task, sheet);
    List<Appendix> tables = TableScorer.present(truth.appendices());
    List<Appendix> readTables = TableScorer.present(read.appendices());
    count(Field.WHOLE_ROWS, rows(tables), rows(readTables), this::row, sheet);
    count(Field.WHOLE_TABLES, tables, readTables, this::table, sheet);
  }

  private static <T> void count(
      Field field, List<T> truth, List<T> read, BiPredicate<T, T> same, ScoreSheet sheet) {
    var records = Alignment.of(truth, read, (one, other) -> same.test(one, other) ? 1 : 0);
    sheet.count(
        field,
        new Counts(records.pairs().size(), records.missed().size(), records.spurious().size()));
  }

  private boolean header(DocumentInfo one, DocumentInfo other) {
    return one.type() == other.type()
        && DocumentScorer.sameNumber(one.number(), other.number())
        && Objects.equals(one.issuedOn(), other.issuedOn())
        && measure.matches(one.issuer(), other.issuer())
        && measure.matches(one.commune(), other.commune())
        && measure.matches(one.province(), other.province())
        && measure.matches(one.title(), other.title())
        && both(one.period(), other.period(), DocumentScorer::samePeriod)
        && both(one.signer(), other.signer(), this::signer)
        && inOrder(one.recipients(), other.recipients(), measure::matches);
  }

  private boolean signer(Signer one, Signer other) {
    return measure.matches(one.name(), other.name())
        && measure.matches(one.position(), other.position())
        && measure.matches(one.capacity(), other.capacity());
  }

  private boolean section(Section one, Section other) {
    return one.kind() == other.kind()
        && one.level() == other.level()
        && Objects.equals(one.number(), other.number())
        && measure.matches(one.title(), other.title())
        && measure.matches(one.text(), other.text())
        && measure.matches(titles.of(one.parentId()), readTitles.of(other.parentId()));
  }

  private boolean objective(Objective one, Objective other) {
    return one.scope() == other.scope()
        && measure.matches(one.text(), other.text())
        && measure.matches(titles.of(one.sectionId()), readTitles.of(other.sectionId()))
        && of(one.targetIds(), figures).equals(of(other.targetIds(), readFigures));
  }

  private boolean target(Target one, Target other) {
    return TargetScorer.sameFigures(one, other)
        && one.origin().kind() == other.origin().kind()
        && Objects.equals(one.origin().row(), other.origin().row())
        && measure.matches(one.indicator(), other.indicator())
        && measure.matches(one.unit(), other.unit())
        && measure.matches(one.text(), other.text())
        && measure.matches(one.group(), other.group())
        && both(one.period(), other.period(), DocumentScorer::samePeriod)
        && UnitScorer.same(Assigned.of(one), Assigned.of(other));
  }

  private boolean task(Task one, Task other) {
    return one.origin().kind() == other.origin().kind()
        && Objects.equals(one.origin().row(), other.origin().row())
        && Objects.equals(one.number(), other.number())
        && measure.matches(one.text(), other.text())
        && measure.matches(one.group(), other.group())
        && measure.matches(one.expectedResult(), other.expectedResult())
        && measure.matches(one.note(), other.note())
        && measure.matches(titles.of(one.sectionId()), readTitles.of(other.sectionId()))
        && both(one.deadline(), other.deadline(), deadlines::same)
        && UnitScorer.same(Assigned.of(one), Assigned.of(other));
  }

  private boolean row(Row one, Row other) {
    return Objects.equals(one.number(), other.number())
        && measure.matches(one.group(), other.group())
        && inOrder(one.cells(), other.cells(), measure::matches);
  }

  private boolean table(Appendix one, Appendix other) {
    return one.kind() == other.kind()
        && measure.matches(one.label(), other.label())
        && measure.matches(one.title(), other.title())
        && measure.matches(titles.of(one.sectionId()), readTitles.of(other.sectionId()))
        && inOrder(one.columns(), other.columns(), this::column)
        && inOrder(one.rows(), other.rows(), this::row);
  }

  private boolean column(Column one, Column other) {
    return TableScorer.sameColumn(one, other, measure);
  }

  private static List<Row> rows(List<Appendix> tables) {
    return tables.stream().flatMap(table -> table.rows().stream()).toList();
  }

  private static <V> boolean both(@Nullable V one, @Nullable V other, BiPredicate<V, V> same) {
    return one == null || other == null ? one == other : same.test(one, other);
  }

  private static <V> boolean inOrder(List<V> some, List<V> others, BiPredicate<V, V> same) {
    if (some.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < some.size(); i++) {
      if (!same.test(some.get(i), others.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The figures of each target: identifiers are a program's own. */
  private static Map<String, String> figures(PlanDocument plan) {
    var figures = new HashMap<String, String>();
    for (Target target : plan.targets()) {
      figures.put(
          target.id(),
          Words.of(target.comparator(), plain(target.value()), plain(target.upperValue())));
    }
    return figures;
  }

  private static @Nullable String plain(@Nullable BigDecimal figure) {
    return figure == null ? null : figure.stripTrailingZeros().toPlainString();
  }

  private static List<String> of(List<String> ids, Map<String, String> figures) {
    return ids.stream()
        .map(id -> figures.getOrDefault(id, "?"))
        .sorted()
        .collect(Collectors.toList());
  }
}
