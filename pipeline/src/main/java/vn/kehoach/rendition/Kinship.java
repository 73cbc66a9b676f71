package vn.kehoach.rendition;

import java.util.List;

/** What two files are to each other. */
public sealed interface Kinship {

  /**
   * The same plan in another form.
   *
   * @param likeness share of the shorter one's wording that stands in the other too, 0 to 1
   */
  record Rendition(double likeness) implements Kinship {}

  /**
   * The same plan at another time: a draft, or the plan as it was amended.
   *
   * @param likeness share of the shorter one's wording that stands in the other too, 0 to 1
   * @param order which of the two is the later one
   * @param differences what differs, the weightiest first; at least one
   */
  record Version(double likeness, Order order, List<Difference> differences) implements Kinship {

    public Version {
      differences = List.copyOf(differences);
      if (differences.isEmpty()) {
        throw new IllegalArgumentException("versions differ in something");
      }
    }
  }

  /** Two plans. */
  record Unrelated() implements Kinship {}

  /** Which of two versions is the later one, as far as their own dates and numbers say. */
  enum Order {
    FIRST_IS_LATER,
    SECOND_IS_LATER,
    UNKNOWN
  }
}
