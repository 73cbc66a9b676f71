package vn.kehoach.score.question;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A question whose answer is a whole set.
 *
 * @param line its first line in the table
 * @param asked the question in words
 * @param asks what is asked for
 * @param filter what narrows it
 * @param communes the communes of the answer, with their counts where these are asked for
 * @param places the facts of the answer, where facts are asked for
 */
record SetQuestion(
    int line, String asked, Asks asks, Filter filter, List<String> communes, List<Place> places) {

  /** The commune of an empty answer. */
  private static final String NONE = "-";

  SetQuestion {
    communes = List.copyOf(communes);
    places = List.copyOf(places);
  }

  /** What is asked for. */
  enum Asks {
    /** The communes that do. */
    COMMUNES,
    /** The communes that do not. */
    NOT,
    /** The facts themselves. */
    FACTS,
    /** The tasks that fall due on a day of a stretch of time. */
    DUE,
    /** How many facts each commune gives a unit in a role. */
    COUNTS;

    /** Whether the members of the answer are facts, and not communes. */
    boolean facts() {
      return this == FACTS || this == DUE;
    }
  }

  /** The questions of a table, in its order. */
  static List<SetQuestion> read(Path file) throws IOException {
    Map<String, List<TableRow>> questions = new LinkedHashMap<>();
    for (TableRow row : TableRow.read(file)) {
      questions.computeIfAbsent(row.cell("question"), number -> new ArrayList<>()).add(row);
    }
    var read = new ArrayList<SetQuestion>();
    for (List<TableRow> rows : questions.values()) {
      read.add(of(rows));
    }
    return List.copyOf(read);
  }

  private static SetQuestion of(List<TableRow> rows) throws IOException {
    TableRow first = rows.getFirst();
    Asks asks = asks(first);
    var communes = new ArrayList<String>();
    var places = new ArrayList<Place>();
    for (TableRow row : rows) {
      String commune = row.cell("commune");
      boolean empty = commune.equals(NONE);
      if (!row.cell("filter").equals(first.cell("filter")) || (empty && rows.size() > 1)) {
        throw row.wrong("the rows of a question agree, and an empty answer has one");
      }
      if (!empty && asks.facts()) {
        places.add(row.place());
      } else if (!empty) {
        communes.add(asks == Asks.COUNTS ? counted(commune, row.cell("words")) : commune);
      }
    }
    return new SetQuestion(
        first.line(), first.cell("asked"), asks, Filter.of(first, "filter"), communes, places);
  }

  /** A commune with the number of its facts, as a member of an answer. */
  static String counted(String commune, String number) {
    return commune + ": " + number;
  }

  private static Asks asks(TableRow row) throws IOException {
    try {
      return Asks.valueOf(row.cell("asks"));
    } catch (IllegalArgumentException e) {
      throw row.wrong("nobody can ask for \"" + row.cell("asks") + "\"");
    }
  }
}
