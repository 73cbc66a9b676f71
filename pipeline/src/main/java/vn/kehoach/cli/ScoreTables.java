package vn.kehoach.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.message.Messages;
import vn.kehoach.report.TextTable;
import vn.kehoach.report.TextTable.Column;
import vn.kehoach.score.Field;
import vn.kehoach.score.Field.Group;
import vn.kehoach.score.FieldScore;
import vn.kehoach.score.Level;
import vn.kehoach.score.Overall;
import vn.kehoach.score.PlanScore;
import vn.kehoach.score.Scores;
import vn.kehoach.score.Strictness;
import vn.kehoach.score.TableScore;

/** Scores as tables: fields as rows. */
final class ScoreTables {

  private final Messages messages;

  ScoreTables(Messages messages) {
    this.messages = messages;
  }

  /** Counts and rates at the usual level, then F1 at the others: the summary of a medium. */
  TextTable summary(Overall overall) {
    List<Strictness> others =
        Stream.of(Strictness.values()).filter(level -> level != Strictness.TOKEN_F1).toList();
    var columns = new ArrayList<Column>();
    columns.add(Column.words(messages.get("column.field")));
    Stream.of("matched", "missed", "spurious", "precision", "recall", "f1")
        .forEach(name -> columns.add(figures(messages.get("column." + name))));
    others.forEach(
        level -> columns.add(figures(messages.get("evaluate.f1", messages.word(level)))));
    var table = new TextTable(columns);
    Scores usual = overall.scores();
    fields(usual, Group.MAIN).forEach(field -> table.add(summary(field, overall, others)));
    var mean = new ArrayList<>(List.of(messages.get("evaluate.mean"), "", "", "", "", ""));
    mean.add(share(usual.mean()));
    others.forEach(level -> mean.add(share(overall.at(level).mean())));
    table.add(mean);
    fields(usual, Group.BESIDE).forEach(field -> table.add(summary(field, overall, others)));
    fields(usual, Group.WHOLE).forEach(field -> table.add(summary(field, overall, others)));
    return table;
  }

  private List<String> summary(FieldScore score, Overall overall, List<Strictness> others) {
    var cells = new ArrayList<String>();
    cells.add(messages.word(score.field()));
    cells.add(String.valueOf(score.matched()));
    cells.add(String.valueOf(score.missed()));
    cells.add(String.valueOf(score.spurious()));
    cells.add(share(score.precision()));
    cells.add(share(score.recall()));
    cells.add(share(score.f1()));
    others.forEach(
        level ->
            cells.add(
                overall.at(level).of(score.field()).map(field -> share(field.f1())).orElse("")));
    return cells;
  }

  /** Precision, recall and F1 at each level. */
  TextTable levels(List<Level> levels) {
    var columns = new ArrayList<Column>();
    columns.add(Column.words(messages.get("column.field")));
    levels.forEach(level -> columns.add(figures(messages.word(level.strictness()))));
    var table = new TextTable(columns);
    for (Field field : Field.values()) {
      if (levels.stream().anyMatch(level -> level.scores().of(field).isPresent())) {
        table.add(row(messages.word(field), levels, level -> rates(level.scores().of(field))));
      }
      boolean lastOfMain = field == Field.mainFields().getLast();
      if (lastOfMain) {
        table.add(
            row(messages.get("evaluate.mean"), levels, level -> share(level.scores().mean())));
      }
    }
    return table;
  }

  /** The mean of the fields at each level: for each medium, over facts and over plans. */
  TextTable means(List<Overall> parts) {
    var columns = new ArrayList<Column>();
    columns.add(Column.words(messages.get("evaluate.means")));
    Stream.of(Strictness.values()).forEach(level -> columns.add(figures(messages.word(level))));
    var table = new TextTable(columns);
    for (Overall part : parts) {
      String medium = messages.word(part.medium());
      table.add(
          row(
              messages.get("evaluate.micro", medium),
              part.micro(),
              level -> share(level.scores().mean())));
      table.add(
          row(
              messages.get("evaluate.macro", medium),
              part.macro(),
              level -> share(level.scores().mean())));
    }
    return table;
  }

  /** Each form of a medium: how many plans, the F1 of each field, their mean. */
  TextTable forms(Map<String, Overall> forms) {
    var columns = new ArrayList<Column>();
    columns.add(Column.words(messages.get("evaluate.form")));
    columns.add(figures(messages.get("evaluate.form.plans")));
    Field.mainFields().forEach(field -> columns.add(figures(messages.word(field))));
    columns.add(figures(messages.get("evaluate.mean")));
    var table = new TextTable(columns);
    forms.forEach(
        (form, overall) -> {
          var cells = new ArrayList<>(List.of(form.toUpperCase(Locale.ROOT)));
          cells.add(String.valueOf(overall.plans()));
          for (Field field : Field.mainFields()) {
            cells.add(overall.scores().of(field).map(score -> share(score.f1())).orElse(""));
          }
          cells.add(share(overall.scores().mean()));
          table.add(cells);
        });
    return table;
  }

  /** Each table with its likeness. */
  TextTable tables(List<PlanScore> plans) {
    var table =
        new TextTable(
            List.of(
                Column.words(messages.get("column.file")),
                Column.words(messages.get("evaluate.table")),
                figures(messages.get("column.page")),
                figures(messages.get("column.rows")),
                figures("TEDS"),
                figures(messages.get("evaluate.structure"))));
    for (PlanScore plan : plans) {
      for (TableScore score : plan.tables()) {
        table.add(
            List.of(
                plan.file(),
                score.table(),
                Objects.toString(score.page(), ""),
                String.valueOf(score.rows()),
                share(score.teds()),
                share(score.structure())));
      }
    }
    return table;
  }

  /** What tables come to: TEDS, rows that are right as a whole, joints over pages. */
  TextTable tablesOverall(List<Overall> parts) {
    var columns = new ArrayList<Column>();
    columns.add(Column.words(messages.get("evaluate.tables")));
    parts.forEach(part -> columns.add(figures(messages.word(part.medium()))));
    var table = new TextTable(columns);
    table.add(row(messages.get("evaluate.tables.count"), parts, p -> String.valueOf(p.tables())));
    table.add(row("TEDS", parts, part -> shareOrNothing(part.teds())));
    table.add(
        row(messages.get("evaluate.structure"), parts, part -> shareOrNothing(part.structure())));
    Field[] fields = {Field.CELLS, Field.WHOLE_ROWS, Field.WHOLE_TABLES, Field.JOINED_PAGES};
    for (Field field : fields) {
      table.add(row(messages.word(field), parts, part -> rates(part.scores().of(field))));
    }
    table.add(
        row(
            messages.get("evaluate.rows.exact"),
            parts,
            part -> rates(part.at(Strictness.STRICT).of(Field.WHOLE_ROWS))));
    return table;
  }

  private static <T> List<String> row(String name, List<T> parts, Function<T, String> cell) {
    var cells = new ArrayList<String>();
    cells.add(name);
    parts.forEach(part -> cells.add(cell.apply(part)));
    return cells;
  }

  private static List<FieldScore> fields(Scores scores, Group group) {
    return scores.fields().stream().filter(field -> field.group() == group).toList();
  }

  private static Column figures(String head) {
    return Column.figures(head);
  }

  private String rates(Optional<FieldScore> score) {
    return score
        .map(s -> share(s.precision()) + " " + share(s.recall()) + " " + share(s.f1()))
        .orElse("");
  }

  private String shareOrNothing(@Nullable Double value) {
    return value == null ? "" : share(value);
  }

  /** A share with three decimals. */
  String share(double value) {
    return number("%.3f", value);
  }

  /** Points of a hundred with one decimal and their sign. */
  String points(double value) {
    String text = number("%+.1f", value);
    return text.startsWith("-0") && value > -0.05 ? number("%.1f", 0) : text;
  }

  private String number(String format, double value) {
    String text = String.format(Locale.ROOT, format, value);
    return messages.get("decimal.point").equals(",") ? text.replace('.', ',') : text;
  }
}
