package vn.kehoach.compare;

/**
 * One way in which a figure is not the row's.
 *
 * @param aspect in what it differs
 * @param own what it has; empty where it only lacks something
 * @param other what the row's label has instead; empty where it has nothing
 */
public record Difference(Aspect aspect, String own, String other) {

  /** In what indicators can differ that stand in one row. */
  public enum Aspect {
    /** Who is counted. */
    POPULATION("đối tượng"),
    /** Where, or for whom. */
    SCOPE("phạm vi"),
    /** What it takes to count. */
    CONDITION("cách đo"),
    /** A share, a number, an amount, or "Đạt". */
    SCALE("thước đo"),
    /** What is counted in. */
    UNIT("đơn vị"),
    /** What is said besides. */
    CONTENT("nội dung"),
    /** The year that the figure is for. */
    PERIOD("thời kỳ");

    private final String words;

    Aspect(String words) {
      this.words = words;
    }
  }

  /** "khác đối tượng: dân số từ 15 tuổi trở lên". */
  @Override
  public String toString() {
    if (aspect == Aspect.SCALE) {
      return "khác " + aspect.words + ": " + own + " / " + other;
    }
    if (aspect == Aspect.PERIOD) {
      return "khác " + aspect.words + ": " + own + " (hàng này: " + other + ")";
    }
    return own.isEmpty()
        ? "khác " + aspect.words + ": không có “" + other + "”"
        : "khác " + aspect.words + ": " + own;
  }
}
