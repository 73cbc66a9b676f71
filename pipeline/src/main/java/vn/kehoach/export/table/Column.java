package vn.kehoach.export.table;

/**
 * A column of a sheet.
 *
 * @param head its head
 * @param width how many letters wide it should be
 * @param centred whether its cells stand in the middle
 */
public record Column(String head, int width, boolean centred) {

  /** A column whose cells stand where their kind stands. */
  public Column(String head, int width) {
    this(head, width, false);
  }
}
