package vn.kehoach.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.At;
import vn.kehoach.model.Mention;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Responsibility;
import vn.kehoach.model.Unit;
import vn.kehoach.phrase.UnitDirectory;
import vn.kehoach.phrase.UnitDirectory.Entry;
import vn.kehoach.search.NearNames;
import vn.kehoach.store.PlanStore;
import vn.kehoach.text.Folding;

/** Units of stored plans that no directory knew when the plans were read. */
final class UnknownUnits {

  private final UnitDirectory directory;
  private final Map<String, Gathered> units = new LinkedHashMap<>();

  UnknownUnits(UnitDirectory directory) {
    this.directory = directory;
  }

  /**
   * An unknown unit.
   *
   * @param words as first printed
   * @param assigned how often it was given something
   * @param mentioned how often it was only mentioned
   * @param communes whose plans name it
   * @param first where it stands first
   * @param nowKnown the id under which the directory knows it by now
   * @param near names of units that are spelt nearly so
   */
  record Found(
      String words,
      int assigned,
      int mentioned,
      List<String> communes,
      Place first,
      @Nullable String nowKnown,
      List<String> near) {}

  /** A place in a plan. */
  record Place(
      String planId,
      String file,
      @Nullable Integer page,
      @Nullable Integer line,
      @Nullable Integer paragraph,
      String quote) {}

  /** What is gathered of one unit. */
  private static final class Gathered {
    private final String words;
    private final Place first;
    private final Set<String> communes = new LinkedHashSet<>();
    private int assigned;
    private int mentioned;

    Gathered(String words, Place first) {
      this.words = words;
      this.first = first;
    }
  }

  /** The unknown units of all plans, the most frequent first; those that a text is part of. */
  List<Found> in(PlanStore plans, String text) throws IOException {
    for (String id : plans.ids()) {
      gather(plans.read(id));
    }
    String wanted = Folding.marks(text.strip());
    return units.values().stream()
        .filter(unit -> Folding.marks(unit.words).contains(wanted))
        .sorted(Comparator.comparingInt(unit -> -(unit.assigned + unit.mentioned)))
        .map(this::found)
        .toList();
  }

  private void gather(PlanDocument plan) {
    plan.targets()
        .forEach(target -> gather(plan, target.responsibilities(), List.of(), target.at()));
    plan.tasks().forEach(task -> gather(plan, task.responsibilities(), task.mentions(), task.at()));
  }

  private void gather(
      PlanDocument plan, List<Responsibility> given, List<Mention> mentions, At at) {
    given.stream()
        .map(Responsibility::unit)
        .filter(unit -> unit.id() == null)
        .forEach(unit -> of(plan, unit, at).assigned++);
    mentions.stream()
        .map(Mention::unit)
        .filter(unit -> unit.id() == null)
        .forEach(unit -> of(plan, unit, at).mentioned++);
  }

  private Gathered of(PlanDocument plan, Unit unit, At at) {
    var place =
        new Place(
            plan.id(), plan.source().file(), at.page(), at.line(), at.paragraph(), at.quote());
    Gathered gathered =
        units.computeIfAbsent(Folding.tone(unit.text()), key -> new Gathered(unit.text(), place));
    String commune = plan.document().commune();
    gathered.communes.add(commune == null ? plan.source().file() : commune);
    return gathered;
  }

  private Found found(Gathered unit) {
    String known = directory.resolve(unit.words).map(Unit::id).orElse(null);
    Stream<String> names = directory.entries().stream().map(Entry::name);
    return new Found(
        unit.words,
        unit.assigned,
        unit.mentioned,
        new ArrayList<>(unit.communes),
        unit.first,
        known,
        known == null ? NearNames.of(unit.words, names.toList()) : List.of());
  }
}
