package vn.kehoach.score;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Appendix;
import vn.kehoach.model.At;
import vn.kehoach.model.Row;
import vn.kehoach.score.Alignment.Pair;

/**
 * How well one table was read.
 *
 * @param table its label, else its title or heads
 * @param page where its first row stands, null in a medium without pages
 * @param rows data rows of the truth; of the reading, for a table that the truth does not have
 * @param teds likeness of the two tables as trees, from 0 to 1; 0 for one that only one side has
 * @param structure the same without regard to words
 */
public record TableScore(
    String table, @Nullable Integer page, int rows, double teds, double structure) {

  static List<TableScore> of(Alignment<Appendix> tables) {
    var scores = new ArrayList<TableScore>();
    for (Pair<Appendix> pair : tables.pairs()) {
      scores.add(
          of(
              pair.truth(),
              TableTree.similarity(pair.truth(), pair.read()),
              TableTree.structure(pair.truth(), pair.read())));
    }
    tables.missed().forEach(lost -> scores.add(of(lost, 0, 0)));
    tables.spurious().forEach(extra -> scores.add(of(extra, 0, 0)));
    return scores;
  }

  private static TableScore of(Appendix table, double teds, double structure) {
    List<Row> rows = table.rows();
    At first = rows.isEmpty() ? null : rows.getFirst().at();
    return new TableScore(
        TableScorer.label(table),
        first == null ? null : first.page(),
        rows.size(),
        teds,
        structure);
  }
}
