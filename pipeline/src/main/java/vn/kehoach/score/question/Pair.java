package vn.kehoach.score.question;

/**
 * Two targets, in either order the same pair.
 *
 * @param one the name of the one that sorts first
 * @param other the other's
 */
record Pair(String one, String other) {

  Pair {
    if (one.compareTo(other) > 0) {
      String first = other;
      other = one;
      one = first;
    }
  }
}
