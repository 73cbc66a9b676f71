package vn.kehoach.cli;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.message.Messages;
import vn.kehoach.report.Page.Entry;
import vn.kehoach.report.Page.Grid;
import vn.kehoach.report.Page.Heading;
import vn.kehoach.report.Page.Part;
import vn.kehoach.report.Page.Words;
import vn.kehoach.report.TextTable;
import vn.kehoach.report.TextTable.Column;
import vn.kehoach.score.QuestionScore;

/** Questions over many plans for a person: what was measured of each table, then every miss. */
final class QuestionParts {

  private final Messages messages;
  private final ScoreTables tables;

  QuestionParts(Messages messages, ScoreTables tables) {
    this.messages = messages;
    this.tables = tables;
  }

  List<Part> of(List<QuestionScore> scores) {
    if (scores.isEmpty()) {
      return List.of();
    }
    var parts = new ArrayList<Part>();
    parts.add(new Heading(1, messages.get("evaluate.questions")));
    for (QuestionScore score : scores) {
      parts.add(new Heading(2, messages.word(score.table())));
      parts.add(new Grid(measures(score)));
    }
    parts.add(new Words(messages.get("evaluate.questions.rates")));
    for (QuestionScore score : scores) {
      if (!score.misses().isEmpty()) {
        parts.add(new Heading(1, messages.get("evaluate.look", messages.word(score.table()))));
        score.misses().forEach(miss -> parts.add(entry(miss)));
      }
    }
    return parts;
  }

  /** One row for all cases and one for each part; the measures as columns. */
  private TextTable measures(QuestionScore score) {
    var columns = new ArrayList<Column>();
    columns.add(Column.words(messages.get("evaluate.questions.cases")));
    columns.add(Column.figures(messages.get("evaluate.questions.count")));
    score.measures().forEach(each -> columns.add(Column.figures(messages.word(each.measure()))));
    var table = new TextTable(columns);
    table.add(row(messages.get("evaluate.questions.all"), score.cases(), score.measures()));
    score.parts().forEach(part -> table.add(row(part.name(), part.cases(), part.measures())));
    return table;
  }

  private List<String> row(String name, int cases, List<QuestionScore.Measured> measures) {
    var cells = new ArrayList<String>();
    cells.add(name);
    cells.add(String.valueOf(cases));
    measures.forEach(each -> cells.add(tables.share(each.share())));
    return cells;
  }

  private Entry entry(QuestionScore.Miss miss) {
    var text = new StringBuilder(messages.get("evaluate.line", miss.line()));
    text.append(", ").append(miss.question()).append(": ").append(messages.word(miss.fault()));
    if (!miss.grades().isEmpty()) {
      text.append(' ').append(miss.grades());
    }
    if (miss.plan() != null) {
      text.append(" · ").append(miss.plan());
    }
    if (miss.page() != null) {
      text.append(", ").append(messages.get("evaluate.page", miss.page()));
    }
    return new Entry(text.toString(), miss.quote());
  }
}
