package vn.kehoach.score;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.At;
import vn.kehoach.score.Finding.Fault;

/** Where the scorers of one plan write down what they see. */
final class ScoreSheet {

  private static final At NOWHERE = new At(null, null, null, "", List.of());

  private final Map<Field, Counts> counts = new EnumMap<>(Field.class);
  private final List<Finding> findings = new ArrayList<>();

  /** A fact that both have. */
  void matched(Field field) {
    count(field, new Counts(1, 0, 0));
  }

  /** A fact of the truth that the reading lacks. */
  void missed(Field field, String fact, @Nullable At at) {
    count(field, new Counts(0, 1, 0));
    note(field, Fault.MISSED, fact, at);
  }

  /** A fact of the reading that the truth lacks. */
  void spurious(Field field, String fact, @Nullable At at) {
    count(field, new Counts(0, 0, 1));
    note(field, Fault.SPURIOUS, fact, at);
  }

  /** Writes down how an alignment came out. */
  <T> void aligned(
      Field field, Alignment<T> facts, Function<T, String> words, Function<T, @Nullable At> at) {
    facts.pairs().forEach(pair -> matched(field));
    facts.missed().forEach(fact -> missed(field, words.apply(fact), at.apply(fact)));
    facts.spurious().forEach(fact -> spurious(field, words.apply(fact), at.apply(fact)));
  }

  /**
   * Compares one attribute that either may lack. Where both have it and it differs, the truth's is
   * missed and the reading's is found wrongly.
   */
  <V> void attribute(
      Field field, String name, Sides<V> values, BiPredicate<V, V> same, Sides<At> places) {
    V truth = values.truth();
    V read = values.read();
    if (truth != null && read != null && same.test(truth, read)) {
      matched(field);
      return;
    }
    if (truth != null) {
      missed(field, name + ": " + truth + Words.instead(read), places.truth());
    }
    if (read != null) {
      spurious(field, name + ": " + read + Words.instead(truth), places.read());
    }
  }

  /**
   * The two sides of a comparison.
   *
   * @param truth what the truth says, null where nothing
   * @param read what the reading says, null where nothing
   */
  record Sides<V>(@Nullable V truth, @Nullable V read) {}

  Map<Field, Counts> counts() {
    return Map.copyOf(counts);
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** Counts without a word on each. */
  void count(Field field, Counts more) {
    if (!more.equals(Counts.NONE)) {
      counts.merge(field, more, Counts::plus);
    }
  }

  private void note(Field field, Fault fault, String fact, @Nullable At at) {
    At place = Objects.requireNonNullElse(at, NOWHERE);
    findings.add(new Finding(field, fault, fact, place.page(), place.line(), place.quote()));
  }
}
