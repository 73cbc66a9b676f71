package vn.kehoach.rendition;

import java.util.Comparator;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Source;

/**
 * The order of a plan's renditions, the best to answer from first: what has text and pages, what
 * has text, what was recognised; among equals the one with more facts, then the more fully read,
 * and the digest last, so that the order does not depend on which file came first.
 */
public final class RenditionOrder {

  private RenditionOrder() {}

  /** Compares two renditions of one plan. */
  public static Comparator<PlanDocument> bestFirst() {
    return Comparator.comparingInt((PlanDocument plan) -> rank(plan.source()))
        .thenComparing(Comparator.comparingInt(RenditionOrder::facts).reversed())
        .thenComparing(Comparator.comparingDouble(RenditionOrder::understood).reversed())
        .thenComparing(plan -> plan.source().sha256());
  }

  static int rank(Source source) {
    return switch (source.textOrigin()) {
      case TEXT_LAYER -> 0;
      case OFFICE -> 1;
      case MIXED -> 2;
      case PLAIN_TEXT -> 3;
      case OCR -> 4;
    };
  }

  private static int facts(PlanDocument plan) {
    return plan.sections().size()
        + plan.objectives().size()
        + plan.targets().size()
        + plan.tasks().size();
  }

  private static double understood(PlanDocument plan) {
    int lines = plan.coverage().lines();
    return lines == 0 ? 0 : (double) plan.coverage().accounted() / lines;
  }
}
