package vn.kehoach.cli;

import java.util.Collection;
import java.util.List;
import vn.kehoach.search.NearNames;

/** Finds what somebody may have meant. */
final class NearSpelling {

  private NearSpelling() {}

  /** The nearest of the known words, nearest first; none that is too far. */
  static List<String> of(String asked, Collection<String> known) {
    return NearNames.of(asked, known);
  }
}
