package vn.kehoach.score;

import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.At;
import vn.kehoach.score.Alignment.Pair;
import vn.kehoach.score.ScoreSheet.Sides;

/**
 * Two facts that stand for each other, compared attribute by attribute.
 *
 * @param field what the attributes count for
 * @param owner the fact in a few words; empty where there is only one
 * @param pair the two facts
 * @param places where they stand
 * @param sheet where the outcome is written down
 */
record Attributes<T>(Field field, String owner, Pair<T> pair, Sides<At> places, ScoreSheet sheet) {

  /** Compares one attribute, which either may lack. */
  <V> void compare(String name, Function<T, @Nullable V> attribute, BiPredicate<V, V> same) {
    var values = new Sides<V>(attribute.apply(pair.truth()), attribute.apply(pair.read()));
    sheet.attribute(field, Words.of(owner, name), values, same, places);
  }
}
