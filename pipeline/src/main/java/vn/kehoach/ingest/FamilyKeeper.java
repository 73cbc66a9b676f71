package vn.kehoach.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.model.OtherVersion;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Rendition;
import vn.kehoach.rendition.Families;
import vn.kehoach.rendition.Worded;
import vn.kehoach.store.PlanEntry;
import vn.kehoach.store.Store;

/**
 * Stores plans among their kin: renditions behind the best of them, versions linked.
 *
 * <p>What changes of the kin is stored first and the plan itself last, so that a plan whose storing
 * was cut short is not known, is read again, and finds its place again.
 */
final class FamilyKeeper {

  private final Store store;
  private final IndexUpdate index;
  private final Kin kin;

  FamilyKeeper(Store store, IndexUpdate index) {
    this.store = store;
    this.index = index;
    this.kin = new Kin(store);
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
    Worded worded = Worded.of(fresh);
    Families.Placement placed = Families.place(worded, kin.of(worded));
    for (PlanDocument relinked : placed.relinked()) {
      rewrite(relinked);
    }
    renameElsewhere(placed);
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

  /** Whoever names the demoted plan as a version, and was not among those most alike. */
  private void renameElsewhere(Families.Placement placed) throws IOException {
    Optional<PlanDocument> demoted = placed.demoted();
    if (demoted.isPresent() && !demoted.get().id().equals(placed.lead().id())) {
      rename(demoted.get().id(), placed.lead().id());
    }
  }

  private void rename(String from, String to) throws IOException {
    for (PlanEntry naming : store.journal().naming(from)) {
      Optional<PlanDocument> other = kin.read(naming.planId());
      if (other.isPresent() && !naming.planId().equals(to)) {
        rewrite(Families.renamed(other.get(), from, to));
      }
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
      Optional<PlanDocument> named = kin.read(lead);
      if (named.isPresent()) {
        rewrite(Families.without(named.get(), planId));
      }
      return;
    }
    List<OtherVersion> versions = kin.read(planId).map(PlanDocument::versions).orElse(List.of());
    var left = new ArrayList<PlanDocument>();
    for (PlanEntry behind : store.behind(planId)) {
      kin.read(behind.planId()).ifPresent(left::add);
    }
    Optional<PlanDocument> heir = Families.heir(versions, left);
    for (String other : linked(planId, versions)) {
      Optional<PlanDocument> stored = kin.read(other);
      if (stored.isPresent()) {
        rewrite(
            heir.isPresent()
                ? Families.renamed(stored.get(), planId, heir.get().id())
                : Families.without(stored.get(), planId));
      }
    }
    if (heir.isPresent()) {
      for (Rendition other : heir.get().renditions()) {
        store.demote(store.plans().read(other.id()), heir.get().id());
      }
      rewrite(heir.get());
    }
  }

  /** Whom a plan names as its versions, and who names it. */
  private Set<String> linked(String planId, List<OtherVersion> versions) {
    Set<String> linked = new LinkedHashSet<>();
    versions.forEach(link -> linked.add(link.id()));
    store.journal().naming(planId).forEach(naming -> linked.add(naming.planId()));
    return linked;
  }

  /** Stores a plan with other links; of one that led before, the index knows all but these. */
  private void rewrite(PlanDocument lead) throws IOException {
    boolean led = store.journal().plan(lead.id()).filter(PlanEntry::leads).isPresent();
    String digest = store.rewrite(lead);
    if (led) {
      index.relink(lead, digest);
    } else {
      index.put(lead, digest);
    }
  }
}
