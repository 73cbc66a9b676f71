package vn.kehoach.measure;

/**
 * Words that change what an indicator means.
 *
 * @param kind what they narrow
 * @param key the words, folded
 * @param text the words as printed
 */
public record Qualifier(Kind kind, String key, String text) {

  /** What is narrowed. */
  public enum Kind {
    /** Who is counted: "từ 15 tuổi trở lên". */
    POPULATION,
    /** Where, or for whom: "trong phạm vi cấp tỉnh". */
    SCOPE,
    /** What it takes to count: "toàn trình", "đúng hạn". */
    MEASURE
  }
}
