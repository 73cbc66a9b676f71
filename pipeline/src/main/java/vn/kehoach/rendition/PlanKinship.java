package vn.kehoach.rendition;

import java.time.LocalDate;
import java.util.List;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.TextOrigin;

/** Compares two plans by what they say. */
public final class PlanKinship {

  /**
   * Two forms of one plan share nearly all of their wording; what recognition misreads in a scan
   * costs up to a fifth of the three-word runs.
   */
  private static final double SAME = 0.75;

  /** A draft keeps most of its wording; plans that follow one model from above share less. */
  private static final double VERSION = 0.5;

  private PlanKinship() {}

  /** What two plans are to each other; the other way round gives the mirrored answer. */
  public static Kinship between(PlanDocument first, PlanDocument second) {
    return between(Worded.of(first), Worded.of(second));
  }

  /** What two plans are to each other. */
  static Kinship between(Worded first, Worded second) {
    if (!Identity.of(first.plan()).mayBe(Identity.of(second.plan()))) {
      return new Kinship.Unrelated();
    }
    double likeness = first.wording().likeness(second.wording());
    if (likeness < VERSION) {
      return new Kinship.Unrelated();
    }
    List<Difference> differences = new Differences(first, second).find();
    if (differences.isEmpty() || likeness >= SAME && misread(differences, first, second)) {
      return likeness < SAME ? new Kinship.Unrelated() : new Kinship.Rendition(likeness);
    }
    return new Kinship.Version(likeness, order(first.plan(), second.plan()), differences);
  }

  /** Whether differences are no more than what recognition or flattening makes of one text. */
  private static boolean misread(List<Difference> differences, Worded first, Worded second) {
    if (differences.stream().anyMatch(Difference.Head.class::isInstance)) {
      return false;
    }
    int facts = first.passages().size() + second.passages().size();
    return differences.size() <= facts * Math.max(misread(first.plan()), misread(second.plan()));
  }

  /** Share of a plan's facts that its medium may have changed. */
  private static double misread(PlanDocument plan) {
    return switch (plan.source().textOrigin()) {
      case TEXT_LAYER, OFFICE -> 0;
      case PLAIN_TEXT -> 0.05;
      case OCR, MIXED -> 0.2;
    };
  }

  /** Whether a plan's words are those of its file, and not what recognition or flattening left. */
  static boolean exact(PlanDocument plan) {
    TextOrigin origin = plan.source().textOrigin();
    return origin == TextOrigin.TEXT_LAYER || origin == TextOrigin.OFFICE;
  }

  private static Kinship.Order order(PlanDocument first, PlanDocument second) {
    LocalDate one = first.document().issuedOn();
    LocalDate other = second.document().issuedOn();
    if (one == null && other == null || one != null && one.equals(other)) {
      return Kinship.Order.UNKNOWN;
    }
    if (one == null || other == null) {
      // A plan without date of issue beside one that has it is its draft.
      return one == null ? Kinship.Order.SECOND_IS_LATER : Kinship.Order.FIRST_IS_LATER;
    }
    return one.isAfter(other) ? Kinship.Order.FIRST_IS_LATER : Kinship.Order.SECOND_IS_LATER;
  }
}
