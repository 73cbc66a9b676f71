package vn.kehoach.score.phrase;

import vn.kehoach.structure.NumberingGrammar;

/** The words of headings. */
final class Headings {

  private Headings() {}

  /** A heading without its number. */
  static String title(String heading) {
    return NumberingGrammar.parse(heading)
        .map(numbered -> heading.substring(numbered.end()))
        .orElse(heading);
  }
}
