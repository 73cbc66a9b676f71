package vn.kehoach.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.kehoach.model.Appendix;
import vn.kehoach.model.At;
import vn.kehoach.model.Row;
import vn.kehoach.score.Alignment.Pair;

/**
 * Tables that run over pages, as pairs: the part on a page and the part on the next page of rows
 * that belong to one table. A truth that names no pages, and a medium that has none, has no pairs.
 */
final class JoinedPages {

  private JoinedPages() {}

  /**
   * Two parts of one table.
   *
   * @param table the table in a few words
   * @param from page of the first part
   * @param to the next page that bears rows of it
   * @param at where the second part begins
   */
  private record Joint(String table, int from, int to, At at) {

    boolean same(Joint other) {
      return from == other.from && to == other.to;
    }

    String words() {
      return Words.of(table, from + " + " + to);
    }
  }

  /**
   * Writes down which joints the reading has.
   *
   * @param tables which table of the reading stands for which
   */
  static void score(Alignment<Appendix> tables, ScoreSheet sheet) {
    if (unpaged(tables)) {
      return;
    }
    for (Pair<Appendix> pair : tables.pairs()) {
      if (!pages(pair.read()).isEmpty() && !pages(pair.truth()).isEmpty()) {
        write(joints(pair.truth()), joints(pair.read()), sheet);
      }
    }
    tables.missed().forEach(lost -> write(joints(lost), List.of(), sheet));
    tables.spurious().forEach(extra -> write(List.of(), joints(extra), sheet));
  }

  /** Whether the reading is of a medium without pages: there is nothing to miss or to find. */
  private static boolean unpaged(Alignment<Appendix> tables) {
    List<Row> rows =
        Stream.concat(tables.pairs().stream().map(Pair::read), tables.spurious().stream())
            .flatMap(table -> table.rows().stream())
            .toList();
    return !rows.isEmpty() && rows.stream().allMatch(row -> row.at().page() == null);
  }

  private static void write(List<Joint> truth, List<Joint> read, ScoreSheet sheet) {
    sheet.aligned(
        Field.JOINED_PAGES,
        Alignment.of(truth, read, (one, other) -> one.same(other) ? 1 : 0),
        Joint::words,
        Joint::at);
  }

  private static List<Joint> joints(Appendix table) {
    List<Map.Entry<Integer, At>> pages = List.copyOf(pages(table).entrySet());
    var joints = new ArrayList<Joint>();
    for (int i = 1; i < pages.size(); i++) {
      joints.add(
          new Joint(
              TableScorer.label(table),
              pages.get(i - 1).getKey(),
              pages.get(i).getKey(),
              pages.get(i).getValue()));
    }
    return joints;
  }

  /** The pages that bear rows of a table, with the first place on each. */
  private static SortedMap<Integer, At> pages(Appendix table) {
    var pages = new TreeMap<Integer, At>();
    for (Row row : table.rows()) {
      Stream.concat(Stream.of(row.at()), row.at().more().stream())
          .filter(at -> at.page() != null)
          .forEach(at -> pages.putIfAbsent(Objects.requireNonNull(at.page()), at));
    }
    return pages;
  }
}
