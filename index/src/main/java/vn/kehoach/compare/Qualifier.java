package vn.kehoach.compare;

/**
 * Words that change what an indicator means.
 *
 * @param kind what they narrow
 * @param key the words, folded
 * @param text the words as printed
 */
record Qualifier(Kind kind, String key, String text) {

  /** What is narrowed. */
  enum Kind {
    POPULATION("đối tượng"),
    SCOPE("phạm vi"),
    MEASURE("cách đo");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** How a difference of this kind is called in an answer. */
    String label() {
      return label;
    }
  }
}
