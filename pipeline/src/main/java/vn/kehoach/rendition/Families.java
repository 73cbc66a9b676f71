package vn.kehoach.rendition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.model.OtherVersion;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Rendition;

/**
 * Keeps the renditions of one plan together behind the best of them, and links versions. The best
 * rendition leads: it alone stands for the plan in every answer, and names the others.
 */
public final class Families {

  /**
   * Other versions that a plan names at most, the most alike: nobody reads a list of hundreds, and
   * each of hundreds would have to be stored anew with every one that comes.
   */
  public static final int MOST_VERSIONS = 50;

  private Families() {}

  /**
   * What a plan that was just read changes.
   *
   * @param lead the plan's lead now, with its renditions and versions
   * @param demoted the rendition that led until now, or the one that was just read and does not
   *     lead; none where the plan was not known in another form
   * @param relinked leads of other versions whose links changed
   */
  public record Placement(
      PlanDocument lead, Optional<PlanDocument> demoted, List<PlanDocument> relinked) {

    public Placement {
      relinked = List.copyOf(relinked);
    }
  }

  /** A lead and what the plan that was just read is to it. */
  private record Kin(PlanDocument lead, Kinship kinship) {}

  /**
   * Finds the place of a plan that was just read.
   *
   * @param fresh the plan
   * @param leads the leads of all plans that may be kin to it, of more than {@link #MOST_VERSIONS}
   *     those that are most alike; it is none of them
   */
  public static Placement place(PlanDocument fresh, List<PlanDocument> leads) {
    return place(Worded.of(fresh), leads.stream().map(Worded::of).toList());
  }

  /** Finds the place of a plan that was just read among plans that are ready to be compared. */
  public static Placement place(Worded read, List<Worded> worded) {
    PlanDocument fresh = read.plan();
    List<PlanDocument> leads = worded.stream().map(Worded::plan).toList();
    List<Kin> kin =
        worded.stream().map(lead -> new Kin(lead.plan(), PlanKinship.between(read, lead))).toList();
    Optional<PlanDocument> same =
        kin.stream()
            .filter(each -> each.kinship() instanceof Kinship.Rendition)
            .max(Comparator.comparingDouble(Families::likeness))
            .map(Kin::lead);
    if (same.isPresent()) {
      return joined(fresh, same.get(), leads);
    }
    return versions(fresh, kin);
  }

  private static double likeness(Kin kin) {
    return kin.kinship() instanceof Kinship.Rendition(double likeness) ? likeness : 0;
  }

  private static Placement joined(PlanDocument fresh, PlanDocument lead, List<PlanDocument> leads) {
    if (RenditionOrder.bestFirst().compare(lead, fresh) < 0) {
      return new Placement(
          lead.with(with(lead.renditions(), fresh), lead.versions()),
          Optional.of(alone(fresh)),
          List.of());
    }
    PlanDocument leading = fresh.with(with(lead.renditions(), lead), lead.versions());
    List<PlanDocument> relinked =
        leads.stream()
            .filter(
                other -> other.versions().stream().anyMatch(link -> link.id().equals(lead.id())))
            .map(other -> renamed(other, lead.id(), fresh.id()))
            .toList();
    return new Placement(leading, Optional.of(alone(lead)), relinked);
  }

  private static Placement versions(PlanDocument fresh, List<Kin> kin) {
    var links = new ArrayList<OtherVersion>();
    var relinked = new ArrayList<PlanDocument>();
    for (Kin each : kin) {
      if (each.kinship() instanceof Kinship.Version version) {
        links.add(link(each.lead(), version, true));
        List<OtherVersion> theirs = without(each.lead().versions(), fresh.id());
        if (theirs.size() < MOST_VERSIONS) {
          theirs.add(link(fresh, version, false));
          relinked.add(each.lead().with(each.lead().renditions(), theirs));
        }
      }
    }
    return new Placement(fresh.with(List.of(), links), Optional.empty(), relinked);
  }

  private static OtherVersion link(PlanDocument to, Kinship.Version version, boolean fromFirst) {
    OtherVersion.Order order =
        switch (version.order()) {
          case UNKNOWN -> OtherVersion.Order.UNKNOWN;
          case FIRST_IS_LATER -> fromFirst ? OtherVersion.Order.EARLIER : OtherVersion.Order.LATER;
          case SECOND_IS_LATER -> fromFirst ? OtherVersion.Order.LATER : OtherVersion.Order.EARLIER;
        };
    return new OtherVersion(to.id(), order, DifferenceWords.of(version.differences(), fromFirst));
  }

  /** The renditions without those of a plan that is gone; what is no rendition stays as it is. */
  public static PlanDocument without(PlanDocument lead, String gone) {
    return lead.with(
        lead.renditions().stream().filter(each -> !each.id().equals(gone)).toList(),
        without(lead.versions(), gone));
  }

  /**
   * The plan's lead after the one that led is gone.
   *
   * @param versions the versions that the lead that is gone named
   * @param left its other renditions
   * @return the best of them, with what the old lead named; none where there is no other
   */
  public static Optional<PlanDocument> heir(List<OtherVersion> versions, List<PlanDocument> left) {
    List<PlanDocument> inOrder = left.stream().sorted(RenditionOrder.bestFirst()).toList();
    if (inOrder.isEmpty()) {
      return Optional.empty();
    }
    List<Rendition> others = inOrder.stream().skip(1).map(Families::rendition).toList();
    return Optional.of(inOrder.getFirst().with(others, versions));
  }

  /** The plan with links to one version going to another rendition of it. */
  public static PlanDocument renamed(PlanDocument plan, String from, String to) {
    List<OtherVersion> links =
        plan.versions().stream()
            .map(
                link ->
                    link.id().equals(from)
                        ? new OtherVersion(to, link.order(), link.differences())
                        : link)
            .toList();
    return plan.with(plan.renditions(), links);
  }

  /** The plan as it was read, knowing of no other. */
  public static PlanDocument alone(PlanDocument plan) {
    return plan.with(List.of(), List.of());
  }

  private static List<OtherVersion> without(List<OtherVersion> links, String id) {
    var kept = new ArrayList<>(links);
    kept.removeIf(link -> link.id().equals(id));
    return kept;
  }

  private static List<Rendition> with(List<Rendition> renditions, PlanDocument another) {
    var all =
        new ArrayList<>(
            Stream.concat(
                    renditions.stream().filter(each -> !each.id().equals(another.id())),
                    Stream.of(rendition(another)))
                .toList());
    all.sort(
        Comparator.comparingInt((Rendition each) -> RenditionOrder.rank(each.source()))
            .thenComparing(each -> each.source().sha256()));
    return Collections.unmodifiableList(all);
  }

  private static Rendition rendition(PlanDocument plan) {
    return new Rendition(plan.id(), plan.source());
  }
}
