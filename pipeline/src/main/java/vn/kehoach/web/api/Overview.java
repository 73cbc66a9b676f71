package vn.kehoach.web.api;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import vn.kehoach.index.CommuneKey;
import vn.kehoach.store.PlanEntry.Coverage;
import vn.kehoach.store.PlanEntry.Figures;
import vn.kehoach.web.job.FailedFile;

/**
 * The store at a glance.
 *
 * @param plans how many plans there are
 * @param lately how many of them arrived in the last seven days
 * @param communes what each commune has
 * @param failed files that gave no plan
 * @param latest what arrived last
 */
public record Overview(
    int plans, int lately, List<Commune> communes, List<FailedFile> failed, List<PlanRow> latest) {

  private static final int LATEST = 10;
  private static final Duration LATELY = Duration.ofDays(7);

  public Overview {
    communes = List.copyOf(communes);
    failed = List.copyOf(failed);
    latest = List.copyOf(latest);
  }

  /**
   * What a commune has.
   *
   * @param commune its name; null for plans that do not say
   * @param province its province
   * @param plans how many plans
   * @param objectives how many in all of them
   * @param targets how many in all of them
   * @param tasks how many in all of them
   * @param warnings how many in all of them
   * @param lines lines and rows of all of them; null where of one of them nobody knows
   * @param accounted those of which it is known what they are; null likewise
   * @param outcomes how many of its plans have which outcome
   * @param scanned how many of its plans were recognised from images, in whole or in part
   * @param incomplete how many of its plans were not wholly understood
   */
  public record Commune(
      @Nullable String commune,
      @Nullable String province,
      int plans,
      int objectives,
      int targets,
      int tasks,
      int warnings,
      @Nullable Integer lines,
      @Nullable Integer accounted,
      Map<String, Integer> outcomes,
      int scanned,
      int incomplete) {}

  /** The overview of a catalogue. */
  static Overview of(Catalogue catalogue, List<FailedFile> failed, Instant now) throws IOException {
    List<Catalogue.Entry> entries = catalogue.entries();
    Instant lately = now.minus(LATELY);
    return new Overview(
        entries.size(),
        (int) entries.stream().filter(entry -> entry.arrived().isAfter(lately)).count(),
        communes(entries),
        failed,
        catalogue.rows(entries.stream().sorted(Catalogue.LATEST_FIRST).limit(LATEST).toList()));
  }

  private static List<Commune> communes(List<Catalogue.Entry> entries) {
    var groups = new LinkedHashMap<CommuneKey, List<Catalogue.Entry>>();
    for (Catalogue.Entry entry : entries) {
      groups.computeIfAbsent(entry.commune(), unseen -> new ArrayList<>()).add(entry);
    }
    return groups.entrySet().stream()
        .map(group -> commune(group.getKey(), group.getValue()))
        .toList();
  }

  private static Commune commune(CommuneKey key, List<Catalogue.Entry> entries) {
    List<Figures> figures = entries.stream().map(Catalogue.Entry::figures).toList();
    var outcomes = new TreeMap<String, Integer>();
    entries.forEach(entry -> outcomes.merge(entry.outcome(), 1, Integer::sum));
    return new Commune(
        key.commune(),
        key.province(),
        entries.size(),
        figures.stream().mapToInt(Figures::objectives).sum(),
        figures.stream().mapToInt(Figures::targets).sum(),
        figures.stream().mapToInt(Figures::tasks).sum(),
        figures.stream().mapToInt(Figures::warnings).sum(),
        covered(figures, Coverage::lines),
        covered(figures, Coverage::accounted),
        outcomes,
        (int) entries.stream().filter(Catalogue.Entry::scanned).count(),
        (int) entries.stream().filter(entry -> !entry.plan().complete()).count());
  }

  private static @Nullable Integer covered(List<Figures> figures, ToIntFunction<Coverage> what) {
    List<Coverage> known =
        figures.stream().map(Figures::coverage).filter(Objects::nonNull).toList();
    return known.size() < figures.size() ? null : known.stream().mapToInt(what).sum();
  }
}
