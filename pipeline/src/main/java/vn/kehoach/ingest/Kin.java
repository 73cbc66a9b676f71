package vn.kehoach.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.rendition.Families;
import vn.kehoach.rendition.Identity;
import vn.kehoach.rendition.Worded;
import vn.kehoach.rendition.Wording;
import vn.kehoach.store.DamagedPlanException;
import vn.kehoach.store.PlanEntry;
import vn.kehoach.store.Store;

/**
 * Finds the stored plans that may be kin to one. The journal knows them by commune and kind; of
 * many the most alike are taken, told by their wordings, which stay in memory, as the plans do that
 * were compared last.
 */
final class Kin {

  private static final Logger LOG = LoggerFactory.getLogger(Kin.class);

  /** Wordings kept, some ten kilobytes each. */
  private static final int WORDINGS = 5_000;

  /** Plans kept. */
  private static final int PLANS = 2 * Families.MOST_VERSIONS;

  private final Store store;
  private final Map<String, Wording> wordings = latest(WORDINGS);
  private final Map<String, Kept> plans = latest(PLANS);

  Kin(Store store) {
    this.store = store;
  }

  /** A plan as it was when its JSON had a digest. */
  private record Kept(String digest, Worded plan) {}

  private record Alike(PlanEntry plan, double likeness) {}

  private static <T> Map<String, T> latest(int most) {
    return new LinkedHashMap<>(16, 0.75f, true) {
      @Override
      protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
        return size() > most;
      }
    };
  }

  /** The stored plans that may be kin to one that was just read, by identifier. */
  List<Worded> of(Worded fresh) throws IOException {
    wordings.put(fresh.plan().id(), fresh.wording());
    var kin = new ArrayList<Worded>();
    for (PlanEntry plan : mostAlike(fresh, candidates(fresh.plan()))) {
      worded(plan).ifPresent(kin::add);
    }
    return kin;
  }

  private List<PlanEntry> candidates(PlanDocument fresh) {
    return store.journal().mayBe(Identity.of(fresh)).stream()
        .filter(plan -> !plan.sha256().equals(fresh.source().sha256()))
        .filter(plan -> plan.leads() && store.has(plan.planId()))
        .toList();
  }

  private List<PlanEntry> mostAlike(Worded fresh, List<PlanEntry> all) throws IOException {
    if (all.size() <= Families.MOST_VERSIONS) {
      return all;
    }
    var alike = new ArrayList<Alike>();
    for (PlanEntry plan : all) {
      Optional<Wording> wording = wording(plan);
      if (wording.isPresent()) {
        alike.add(new Alike(plan, fresh.wording().likeness(wording.get())));
      }
    }
    return alike.stream()
        .sorted(Comparator.comparingDouble(each -> -each.likeness()))
        .limit(Families.MOST_VERSIONS)
        .map(Alike::plan)
        .sorted(Comparator.comparing(PlanEntry::planId))
        .toList();
  }

  private Optional<Wording> wording(PlanEntry plan) throws IOException {
    Wording known = wordings.get(plan.planId());
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Wording> read = read(plan.planId()).map(Wording::of);
    read.ifPresent(wording -> wordings.put(plan.planId(), wording));
    return read;
  }

  private Optional<Worded> worded(PlanEntry plan) throws IOException {
    Kept kept = plans.get(plan.planId());
    if (kept != null && kept.digest().equals(plan.digest())) {
      return Optional.of(kept.plan());
    }
    Optional<Worded> read = read(plan.planId()).map(Worded::of);
    read.ifPresent(worded -> plans.put(plan.planId(), new Kept(plan.digest(), worded)));
    return read;
  }

  /** A stored plan; none where it is not there, or is damaged: the doctor says so. */
  Optional<PlanDocument> read(String planId) throws IOException {
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
}
