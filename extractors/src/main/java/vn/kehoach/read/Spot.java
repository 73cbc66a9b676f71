package vn.kehoach.read;

/**
 * Where a word of plain text stands on its line.
 *
 * @param column characters between the line's start and the word, counted from 0; a tab goes on to
 *     the next multiple of eight
 * @param tabs number of tabs between the word and the one before it, or the line's start
 * @param newPage whether a form feed stands between the word and the one before it, which may be
 *     lines above
 */
public record Spot(int column, int tabs, boolean newPage) {

  public Spot {
    if (column < 0 || tabs < 0) {
      throw new IllegalArgumentException("columns and tabs count from 0");
    }
  }
}
