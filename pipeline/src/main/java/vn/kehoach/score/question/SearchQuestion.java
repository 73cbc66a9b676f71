package vn.kehoach.score.question;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Words that people type, and the facts that should come first.
 *
 * @param line its first line in the table
 * @param manner how it is typed
 * @param typed what is typed, letters as the manner has them
 * @param filter what narrows it
 * @param judged the facts that are of use
 */
record SearchQuestion(int line, String manner, String typed, Filter filter, List<Judged> judged) {

  /** The manner whose letters are asked for decomposed, whatever an editor made of the table. */
  private static final String DECOMPOSED = "NFD";

  private static final int BEST_GRADE = 3;

  SearchQuestion {
    judged = List.copyOf(judged);
  }

  /**
   * A fact that is of use.
   *
   * @param grade how much, from 1 to 3
   * @param place where it stands
   */
  record Judged(int grade, Place place) {}

  /** The question for people: composed letters, and how they were typed. */
  String named() {
    return Normalizer.normalize(typed, Normalizer.Form.NFC) + " (" + manner + ")";
  }

  /** The questions of a table, in its order. */
  static List<SearchQuestion> read(Path file) throws IOException {
    Map<String, List<TableRow>> questions = new LinkedHashMap<>();
    for (TableRow row : TableRow.read(file)) {
      questions.computeIfAbsent(row.cell("question"), number -> new ArrayList<>()).add(row);
    }
    var read = new ArrayList<SearchQuestion>();
    for (List<TableRow> rows : questions.values()) {
      read.add(of(rows));
    }
    return List.copyOf(read);
  }

  private static SearchQuestion of(List<TableRow> rows) throws IOException {
    TableRow first = rows.getFirst();
    var judged = new ArrayList<Judged>();
    for (TableRow row : rows) {
      int grade = row.figure("grade");
      if (grade < 1 || grade > BEST_GRADE || !row.cell("typed").equals(first.cell("typed"))) {
        throw row.wrong("a grade from 1 to 3 and the words of the question's first row, please");
      }
      judged.add(new Judged(grade, row.place()));
    }
    String manner = first.cell("manner");
    Normalizer.Form form = manner.equals(DECOMPOSED) ? Normalizer.Form.NFD : Normalizer.Form.NFC;
    return new SearchQuestion(
        first.line(),
        manner,
        Normalizer.normalize(first.cell("typed"), form),
        Filter.of(first, "filter"),
        judged);
  }
}
