package vn.kehoach.compare;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import vn.kehoach.index.CommuneKey;
import vn.kehoach.index.IndexedFact;
import vn.kehoach.model.Comparator;

/**
 * Targets that measure the same in the same words, framing aside: what is compared with others. It
 * is filled while the targets are gathered, and then left as it is.
 */
final class Item {

  private final Measure measure;
  private final String figure;
  private final String key;
  private final TreeMap<CommuneKey, IndexedFact> targets = new TreeMap<>();
  private final Set<String> plans = new HashSet<>();
  private final Set<String> wordings = new HashSet<>();

  Item(Measure measure, String figure) {
    this.measure = measure;
    this.figure = figure;
    this.key = keyOf(measure, figure);
  }

  /** Adds a target; what comes first in a commune's plans stands for it. */
  void add(CommuneKey commune, IndexedFact target) {
    targets.putIfAbsent(commune, target);
    plans.add(target.planId());
    wordings.add(figure(target).indicator());
  }

  /** What its targets measure. */
  Measure measure() {
    return measure;
  }

  /** How it is put in figures: "%", a counted noun, or "Đạt" for no figure. */
  String figure() {
    return figure;
  }

  /** Tells items apart, and settles their order. */
  String key() {
    return key;
  }

  /** The first target of each commune that has it, in the order of communes. */
  TreeMap<CommuneKey, IndexedFact> targets() {
    return targets;
  }

  /** The plans that have it. */
  Set<String> plans() {
    return plans;
  }

  /** The indicators as printed, each wording once. */
  Set<String> wordings() {
    return wordings;
  }

  /** Equal for targets that belong to one item. */
  static String keyOf(Measure measure, String figure) {
    return measure.signature() + "|" + figure;
  }

  /** How a target's value is put. */
  static String figureOf(IndexedFact.Figure figure) {
    if (figure.comparator() == Comparator.DONE) {
      return "Đạt";
    }
    return figure.unit() == null ? "" : figure.unit();
  }

  /** The measurable part, which every target has. */
  static IndexedFact.Figure figure(IndexedFact target) {
    return Objects.requireNonNull(target.figure(), "a target without figure");
  }
}
