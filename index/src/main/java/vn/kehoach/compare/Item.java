package vn.kehoach.compare;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import vn.kehoach.index.IndexedFact;
import vn.kehoach.index.TargetColumns;
import vn.kehoach.measure.Measure;
import vn.kehoach.measure.Scale;

/**
 * Targets that measure the same in the same words, framing aside: what is compared with others. It
 * is filled while the targets are gathered, and then left as it is.
 */
final class Item {

  private final Measure measure;
  private final Scale scale;
  private final String key;
  private int[] targets = new int[4];
  private int size;
  private int[] plans = {};

  Item(Measure measure, Scale scale) {
    this.measure = measure;
    this.scale = scale;
    this.key = measure.signature() + "|" + scale.key();
  }

  void add(int target) {
    if (size == targets.length) {
      targets = Arrays.copyOf(targets, 2 * size);
    }
    targets[size++] = target;
  }

  /** Nothing is added any more: puts the targets in the order of plans and documents. */
  void close(TargetColumns columns) {
    targets =
        Arrays.stream(targets, 0, size)
            .boxed()
            .sorted(Comparator.comparingInt(columns::plan).thenComparingInt(columns::order))
            .mapToInt(target -> target)
            .toArray();
    plans = Arrays.stream(targets).map(columns::plan).sorted().distinct().toArray();
  }

  /** What its targets measure. */
  Measure measure() {
    return measure;
  }

  /** How it is put in figures. */
  Scale scale() {
    return scale;
  }

  /** Tells items apart, and settles their order. */
  String key() {
    return key;
  }

  /** Its targets, by plan and place in the document. */
  int[] targets() {
    return targets;
  }

  /** The measurable part, which every target has. */
  static IndexedFact.Figure figure(IndexedFact target) {
    return Objects.requireNonNull(target.figure(), "a target without figure");
  }

  /** The numbers of the plans that have it, ascending. */
  int[] plans() {
    return plans;
  }
}
