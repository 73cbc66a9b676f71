package vn.kehoach.score;

import java.util.function.Function;
import vn.kehoach.model.At;

/**
 * Places with words to look for. A truth that is written by hand names pages and no quotes: what
 * the fact says is printed there.
 */
final class Quotes {

  private Quotes() {}

  /** The place of a fact, with its own words where the place has none. */
  static At at(At place, String words) {
    return place.quote().isEmpty()
        ? new At(place.page(), place.box(), place.line(), place.paragraph(), words, place.more())
        : place;
  }

  /** The same for facts of one sort. */
  static <T> Function<T, At> of(Function<T, At> place, Function<T, String> words) {
    return fact -> at(place.apply(fact), words.apply(fact));
  }
}
