package vn.kehoach.compare.matrix;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.search.Answer;
import vn.kehoach.search.PartCounts;
import vn.kehoach.search.UnreadPlan;

/**
 * Units or topics against communes.
 *
 * @param by what the rows are
 * @param communes the columns, in the order of a Vietnamese dictionary
 * @param rows the rows, those of the most communes first
 */
public record Matrix(By by, List<Commune> communes, List<Row> rows) {

  public Matrix {
    communes = List.copyOf(communes);
    rows = List.copyOf(rows);
  }

  /** What the rows of a matrix are. */
  public enum By {
    UNIT,
    TOPIC
  }

  /**
   * A column.
   *
   * @param commune its name, null for plans that do not say
   * @param province its province
   * @param plans number of its plans
   * @param unread its plans that were not wholly understood: what they do not say proves nothing
   */
  public record Commune(
      @Nullable String commune, @Nullable String province, int plans, List<UnreadPlan> unread) {

    public Commune {
      unread = List.copyOf(unread);
    }
  }

  /**
   * A row.
   *
   * @param id id of the unit or topic; null for a unit that is in no list
   * @param name its name
   * @param facts in how many facts it has something to do, or that are about it
   * @param counts the same by part; for a topic, how many of its facts have a unit in that part
   * @param cells one for each commune, in their order
   */
  public record Row(
      @Nullable String id, String name, int facts, PartCounts counts, List<Cell> cells) {

    public Row {
      cells = List.copyOf(cells);
    }

    /** In how many communes the answer is this one. */
    public int communes(Answer answer) {
      return (int) cells.stream().filter(cell -> cell.answer() == answer).count();
    }
  }

  /**
   * A commune in a row.
   *
   * @param answer whether there is anything; UNKNOWN where the silence proves nothing
   * @param facts in how many facts
   * @param counts by part
   */
  public record Cell(Answer answer, int facts, PartCounts counts) {}
}
