package vn.kehoach.export.table;

import java.io.IOException;
import java.util.List;

/**
 * A table.
 *
 * @param title its name
 * @param columns its columns
 * @param fixed how many columns at the left say what a row is about
 * @param rows its rows, made anew each time they are asked for
 */
public record Sheet(String title, List<Column> columns, int fixed, Rows rows) {

  public Sheet {
    columns = List.copyOf(columns);
  }

  /** The rows of a sheet. */
  @FunctionalInterface
  public interface Rows {

    /** Gives every row to a taker, in order. */
    void each(Taker taker) throws IOException;
  }

  /** What takes rows. */
  @FunctionalInterface
  public interface Taker {

    /** Takes a row. */
    void take(Row row) throws IOException;
  }
}
