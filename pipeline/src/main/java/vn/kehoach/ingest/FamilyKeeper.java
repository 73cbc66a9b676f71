package vn.kehoach.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.kehoach.model.OtherVersion;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Rendition;
import vn.kehoach.rendition.Families;
import vn.kehoach.rendition.Identity;
import vn.kehoach.store.DamagedPlanException;
import vn.kehoach.store.PlanEntry;
import vn.kehoach.store.Store;

/**
 * Stores plans among their kin: renditions behind the best of them, versions linked.
 *
 * <p>What changes of the kin is stored first and the plan itself last, so that a plan whose storing
 * was cut short is not known, is read again, and finds its place again.
 */
final class FamilyKeeper {

  private static final Logger LOG = LoggerFactory.getLogger(FamilyKeeper.class);

  private final Store store;
  private final IndexUpdate index;

  FamilyKeeper(Store store, IndexUpdate index) {
    this.store = store;
    this.index = index;
  }

  /**
   * Stores a plan that was just read.
   *
   * @return the plan that leads now: this one, or the one behind which it stands
   */
  PlanDocument join(PlanDocument fresh, PlanEntry.Read read) throws IOException {
    index.announce();
    for (PlanEntry earlier : store.journal().plansOf(fresh.source().sha256())) {
      leave(earlier.planId());
    }
    Families.Placement placed = Families.place(fresh, kin(fresh));
    for (PlanDocument relinked : placed.relinked()) {
      rewrite(relinked);
    }
    List<String> replaced;
    if (placed.lead().id().equals(fresh.id())) {
      replaced = lead(placed, read);
    } else {
      rewrite(placed.lead());
      replaced = store.writeRendition(fresh, read, placed.lead().id()).replaced();
      index.remove(fresh.id());
    }
    for (String planId : replaced) {
      index.remove(planId);
    }
    return placed.lead();
  }

  private List<String> lead(Families.Placement placed, PlanEntry.Read read) throws IOException {
    PlanDocument lead = placed.lead();
    if (placed.demoted().isPresent()) {
      PlanDocument demoted = placed.demoted().get();
      for (PlanEntry behind : store.behind(demoted.id())) {
        store.demote(store.plans().read(behind.planId()), lead.id());
      }
      store.demote(demoted, lead.id());
      index.remove(demoted.id());
    }
    Store.Stored stored = store.write(lead, read);
    index.put(lead, stored.digest());
    return stored.replaced();
  }

  /** The stored plans that may be kin to one, with the renditions and versions that they name. */
  private List<PlanDocument> kin(PlanDocument fresh) throws IOException {
    Identity identity = Identity.of(fresh);
    var kin = new ArrayList<PlanDocument>();
    for (PlanEntry plan : store.journal().plans()) {
      boolean itself = plan.sha256().equals(fresh.source().sha256());
      if (!itself && plan.leads() && identity.mayBe(plan.identity()) && store.has(plan.planId())) {
        kinOf(plan.planId()).ifPresent(kin::add);
      }
    }
    return kin;
  }

  /** A stored plan; none where it is not there, or is damaged: the doctor says so. */
  private Optional<PlanDocument> kinOf(String planId) throws IOException {
    if (!store.has(planId)) {
      return Optional.empty();
    }
    try {
      return Optional.of(store.plans().read(planId));
    } catch (DamagedPlanException e) {
      LOG.warn("{} cannot be compared", planId, e);
      return Optional.empty();
    }
  }

  /**
   * Takes a plan out of its family; its own file stays as it is. What stood behind it is led by the
   * next best.
   */
  void leave(String planId) throws IOException {
    Optional<PlanEntry> known = store.journal().plan(planId);
    if (known.isEmpty() || !store.has(planId)) {
      return;
    }
    if (!known.get().leads()) {
      String lead = known.get().lead();
      Optional<PlanDocument> named = kinOf(lead);
      if (named.isPresent()) {
        rewrite(Families.without(named.get(), planId));
      }
      return;
    }
    List<OtherVersion> versions = kinOf(planId).map(PlanDocument::versions).orElse(List.of());
    var left = new ArrayList<PlanDocument>();
    for (PlanEntry behind : store.behind(planId)) {
      kinOf(behind.planId()).ifPresent(left::add);
    }
    Optional<PlanDocument> heir = Families.heir(versions, left);
    for (OtherVersion link : versions) {
      Optional<PlanDocument> other = kinOf(link.id());
      if (other.isPresent()) {
        rewrite(
            heir.isPresent()
                ? Families.renamed(other.get(), planId, heir.get().id())
                : Families.without(other.get(), planId));
      }
    }
    if (heir.isPresent()) {
      for (Rendition other : heir.get().renditions()) {
        store.demote(store.plans().read(other.id()), heir.get().id());
      }
      rewrite(heir.get());
    }
  }

  private void rewrite(PlanDocument lead) throws IOException {
    index.put(lead, store.rewrite(lead));
  }
}
