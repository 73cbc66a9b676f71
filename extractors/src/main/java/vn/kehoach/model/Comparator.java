package vn.kehoach.model;

/** How the figure of a target is meant. */
public enum Comparator {
  EQ,
  GE,
  GT,
  LE,
  LT,
  /** From {@code value} to {@code upperValue}. */
  RANGE,
  /** "Đạt", "Có", "Hoàn thành": no figure. */
  DONE
}
