package vn.kehoach.score.phrase;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table of phrases.
 *
 * @param line its line in the file, from 1
 * @param cells what stands under each head
 */
public record PhraseRow(int line, Map<String, String> cells) {

  public PhraseRow {
    cells = Map.copyOf(cells);
  }

  /**
   * The cell under a head.
   *
   * @throws IllegalArgumentException where the table has no such column
   */
  String cell(String head) {
    String cell = cells.get(head);
    if (cell == null) {
      throw new IllegalArgumentException("no column \"" + head + "\" in " + cells.keySet());
    }
    return cell;
  }

  /** The year in a cell, nothing where it is empty. */
  @Nullable Integer year(String head) {
    return cell(head).isEmpty() ? null : Integer.valueOf(cell(head));
  }
}
