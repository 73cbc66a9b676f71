package vn.kehoach.read.office;

import org.jspecify.annotations.Nullable;
import vn.kehoach.read.Style;

/**
 * A cell of a sheet as it is shown, on the grid of what is visible.
 *
 * @param column first column, from 0
 * @param columnSpan number of columns
 * @param rowSpan number of rows
 * @param text what it shows; lines parted by "\n"
 * @param font the font of its letters
 * @param style how they are set
 * @param centered whether they stand on the middle
 * @param ruled whether a border is drawn around it
 */
record SheetCell(
    int column,
    int columnSpan,
    int rowSpan,
    String text,
    @Nullable String font,
    Style style,
    boolean centered,
    boolean ruled) {

  /** Whether it shows anything. */
  boolean filled() {
    return !text.isBlank();
  }
}
