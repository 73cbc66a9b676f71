package vn.kehoach.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.kehoach.message.Messages;
import vn.kehoach.report.Page;
import vn.kehoach.report.Page.Entry;
import vn.kehoach.report.Page.Grid;
import vn.kehoach.report.Page.Heading;
import vn.kehoach.report.Page.Words;
import vn.kehoach.report.TextTable;
import vn.kehoach.report.TextTable.Column;
import vn.kehoach.score.EvaluationReport;
import vn.kehoach.score.Finding;
import vn.kehoach.score.Medium;
import vn.kehoach.score.Overall;
import vn.kehoach.score.PhraseScore;
import vn.kehoach.score.PlanScore;
import vn.kehoach.score.Trial;
import vn.kehoach.score.Trial.FieldTrial;
import vn.kehoach.score.Trial.MediumTrial;

/**
 * An evaluation for a person: what it comes to, each plan, tables, generalisation, phrases,
 * questions over many plans, then what to look at.
 */
final class EvaluationPage {

  private static final int SHOWN_DETAILS = 10;

  private final Messages messages;
  private final ScoreTables tables;
  private final Page page = new Page();

  private EvaluationPage(Messages messages) {
    this.messages = messages;
    this.tables = new ScoreTables(messages);
  }

  static Page of(EvaluationReport report, Messages messages) {
    var made = new EvaluationPage(messages);
    made.summary(report);
    made.plans(report);
    made.tables(report);
    made.generalisation(report.generalisation());
    made.phrases(report.phrases());
    new QuestionParts(messages, made.tables).of(report.questions()).forEach(made.page::add);
    made.findings(report.plans());
    return made.page;
  }

  private void summary(EvaluationReport report) {
    for (Overall overall : report.overall()) {
      heading(1, messages.get("evaluate.all", messages.word(overall.medium()), overall.plans()));
      grid(tables.summary(overall));
    }
    if (!report.overall().isEmpty()) {
      heading(2, messages.get("evaluate.levels"));
      grid(tables.means(report.overall()));
      forms(report);
      page.add(new Words(messages.get("evaluate.rates")));
    }
    for (Overall overall : report.overall()) {
      String medium = messages.word(overall.medium());
      heading(2, messages.get("evaluate.micro", medium));
      grid(tables.levels(overall.micro()));
      heading(2, messages.get("evaluate.macro", medium));
      grid(tables.levels(overall.macro()));
    }
  }

  /** The forms of a medium that has several. */
  private void forms(EvaluationReport report) {
    for (Overall overall : report.overall()) {
      Map<String, Overall> forms = report.byForm(overall.medium());
      if (forms.size() > 1) {
        heading(2, messages.get("evaluate.forms", messages.word(overall.medium())));
        grid(tables.forms(forms));
      }
    }
  }

  private void plans(EvaluationReport report) {
    for (PlanScore plan : report.plans()) {
      heading(2, plan.file());
      grid(tables.levels(plan.levels()));
    }
  }

  private void tables(EvaluationReport report) {
    if (report.plans().stream().allMatch(plan -> plan.tables().isEmpty())) {
      return;
    }
    heading(1, messages.get("evaluate.tables"));
    grid(tables.tablesOverall(report.overall()));
    grid(tables.tables(report.plans()));
  }

  private void generalisation(List<Trial> trials) {
    if (trials.isEmpty()) {
      return;
    }
    heading(1, messages.get("evaluate.generalisation"));
    grid(trials(trials));
    page.add(new Words(messages.get("evaluate.fall")));
    for (Trial trial : trials) {
      if (!trial.details().isEmpty()) {
        page.add(new Entry(name(trial) + ": " + details(trial.details()), ""));
      }
    }
  }

  /** Some of what was taken away, and how much it was; the JSON has it all. */
  private String details(List<String> all) {
    String some = all.stream().limit(SHOWN_DETAILS).collect(Collectors.joining(" · "));
    return all.size() <= SHOWN_DETAILS
        ? some
        : some + " · " + messages.get("evaluate.more", all.size() - SHOWN_DETAILS);
  }

  private TextTable trials(List<Trial> trials) {
    var columns = new ArrayList<Column>();
    columns.add(Column.words(messages.get("evaluate.trial")));
    for (Medium medium : media(trials)) {
      String name = messages.word(medium);
      columns.add(Column.figures(messages.get("evaluate.ordinary", name)));
      columns.add(Column.figures(messages.get("evaluate.reached")));
      columns.add(Column.figures(messages.get("evaluate.points")));
      columns.add(Column.words(messages.get("evaluate.worst")));
    }
    var table = new TextTable(columns);
    for (Trial trial : trials) {
      var cells = new ArrayList<String>();
      cells.add(name(trial));
      for (Medium medium : media(trials)) {
        cells.addAll(
            trial.media().stream()
                .filter(part -> part.medium() == medium)
                .findFirst()
                .map(this::cells)
                .orElse(List.of("", "", "", "")));
      }
      table.add(cells);
    }
    return table;
  }

  private static List<Medium> media(List<Trial> trials) {
    return trials.stream()
        .flatMap(trial -> trial.media().stream())
        .map(MediumTrial::medium)
        .distinct()
        .sorted()
        .toList();
  }

  private List<String> cells(MediumTrial part) {
    return List.of(
        tables.share(part.ordinary()),
        tables.share(part.reached()),
        tables.points(-part.fall()),
        part.worst().map(this::worst).orElse(""));
  }

  private String worst(FieldTrial field) {
    return messages.word(field.field()) + " " + tables.points(-field.fall());
  }

  private String name(Trial trial) {
    String name =
        trial.kind() == Trial.Kind.WITHOUT_MODEL
            ? messages.get("Ability." + trial.name())
            : trial.name();
    return messages.word(trial.kind()) + (name.isEmpty() ? "" : ": " + name);
  }

  private void phrases(List<PhraseScore> scores) {
    if (scores.isEmpty()) {
      return;
    }
    heading(1, messages.get("evaluate.phrases"));
    var table =
        new TextTable(
            List.of(
                Column.words(messages.get("evaluate.table")),
                Column.figures(messages.get("column.rows")),
                Column.figures(messages.get("column.matched")),
                Column.figures(messages.get("evaluate.share"))));
    for (PhraseScore score : scores) {
      table.add(
          List.of(
              messages.get("PhraseTable." + score.table()),
              String.valueOf(score.rows()),
              String.valueOf(score.right()),
              tables.share(score.share())));
    }
    grid(table);
    for (PhraseScore score : scores) {
      String name = messages.get("PhraseTable." + score.table());
      for (PhraseScore.Failure row : score.wrong()) {
        String place = messages.get("evaluate.line", row.line());
        page.add(
            new Entry(
                name + ", " + place + ": " + row.expected() + " ≠ " + row.found(), row.words()));
      }
    }
  }

  private void findings(List<PlanScore> plans) {
    for (PlanScore plan : plans) {
      if (!plan.findings().isEmpty()) {
        heading(1, messages.get("evaluate.look", plan.file()));
        plan.findings().forEach(this::finding);
      }
    }
  }

  private void finding(Finding finding) {
    String place = place(finding);
    page.add(
        new Entry(
            messages.word(finding.fault())
                + " "
                + messages.word(finding.field())
                + (place.isEmpty() ? "" : ", " + place)
                + ": "
                + finding.fact(),
            finding.quote()));
  }

  private String place(Finding finding) {
    if (finding.page() != null) {
      return messages.get("evaluate.page", finding.page());
    }
    return finding.line() == null ? "" : messages.get("evaluate.line", finding.line());
  }

  private void heading(int level, String text) {
    page.add(new Heading(level, text));
  }

  private void grid(TextTable table) {
    page.add(new Grid(table));
  }
}
