package vn.kehoach.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.OtherVersion;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.rendition.Identity;

/**
 * What the journal knows of a stored plan, so that nobody need read it to list or to check it.
 *
 * @param planId the plan
 * @param sha256 digest of the file that it was read from
 * @param reader the version of what read it; empty where nobody knows
 * @param digest SHA-256 of its JSON as it was stored
 * @param outcome a word for how well it was read; empty where nobody knows
 * @param reason a word for why; empty where nobody knows
 * @param figures what it holds, in figures
 * @param lead the plan of which it is a rendition; empty where it stands for itself
 * @param identity whose plan it is, of which kind and for which time
 * @param versions other versions of the plan, a draft or an amended one: identifiers of their leads
 */
public record PlanEntry(
    String planId,
    String sha256,
    String reader,
    String digest,
    String outcome,
    String reason,
    Figures figures,
    String lead,
    Identity identity,
    List<String> versions) {

  public PlanEntry {
    versions = List.copyOf(versions);
  }

  /**
   * A plan in figures.
   *
   * @param pages pages of its file, null where the medium has none
   * @param coverage how much of it was understood; null where nobody knows
   */
  public record Figures(
      @Nullable Integer pages,
      int objectives,
      int targets,
      int tasks,
      int warnings,
      @Nullable Coverage coverage) {

    /** The figures of a plan. */
    public static Figures of(PlanDocument plan) {
      return new Figures(
          plan.source().pageCount(),
          plan.objectives().size(),
          plan.targets().size(),
          plan.tasks().size(),
          plan.warnings().size(),
          new Coverage(plan.coverage().lines(), plan.coverage().accounted()));
    }
  }

  /**
   * How much of a plan was understood.
   *
   * @param lines its lines and rows
   * @param accounted those of which it is known what they are
   */
  public record Coverage(int lines, int accounted) {}

  /**
   * How a plan was read.
   *
   * @param reader the version of what read it
   * @param outcome a word for how well
   * @param reason a word for why
   */
  public record Read(String reader, String outcome, String reason) {}

  /** Whether it is known how it was read; a plan that was found beside the journal is not. */
  public boolean readingIsKnown() {
    return !reason.isEmpty();
  }

  /** Whether it stands for itself, and not behind a better rendition of the same plan. */
  public boolean leads() {
    return lead.isEmpty();
  }

  /** How it was read. */
  Read read() {
    return new Read(reader, outcome, reason);
  }

  /** The entry of a plan. */
  static PlanEntry of(PlanDocument plan, Read read, String digest, String lead) {
    return new PlanEntry(
        plan.id(),
        plan.source().sha256(),
        read.reader(),
        digest,
        read.outcome(),
        read.reason(),
        Figures.of(plan),
        lead,
        Identity.of(plan),
        plan.versions().stream().map(OtherVersion::id).toList());
  }
}
