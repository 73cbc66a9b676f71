package vn.kehoach.compare;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.kehoach.index.CommuneKey;
import vn.kehoach.index.IndexedFact;

/**
 * Targets that measure the same in the same words, framing aside: what is compared with others.
 *
 * @param measure what they measure
 * @param figure how it is put in figures: "%", a counted noun, or "Đạt" for no figure
 * @param targets the targets, in the order of plans and documents
 */
record Item(Measure measure, String figure, List<IndexedFact> targets) {

  Item {
    targets = List.copyOf(targets);
  }

  /** Tells items apart, and settles their order. */
  String key() {
    return measure.signature() + "|" + figure;
  }

  /** The plans that have it. */
  Set<String> plans() {
    return targets.stream().map(IndexedFact::planId).collect(Collectors.toSet());
  }

  /** The communes that have it. */
  Set<CommuneKey> communes() {
    return targets.stream().map(CommuneKey::of).collect(Collectors.toSet());
  }

  /** How a target's value is put. */
  static String figureOf(IndexedFact.Figure figure) {
    if (figure.comparator() == vn.kehoach.model.Comparator.DONE) {
      return "Đạt";
    }
    return figure.unit() == null ? "" : figure.unit();
  }
}
