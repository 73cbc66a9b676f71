package vn.kehoach.provenance;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.model.Appendix;
import vn.kehoach.model.At;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Row;
import vn.kehoach.model.Warning;

/** The places of all facts of a plan, each part of a place by itself. */
final class FactPlaces {

  private final List<Place> places = new ArrayList<>();

  /**
   * Where a fact stands.
   *
   * @param sort what sort of fact
   * @param fact a name for it
   * @param at its place, or the part of it on another page
   */
  record Place(String sort, String fact, At at) {

    /** Cells of a row stand side by side, and their lines interleave. */
    boolean sideBySide() {
      return sort.equals("row");
    }

    @Override
    public String toString() {
      return sort + " " + fact + " " + at;
    }
  }

  private FactPlaces() {}

  static List<Place> of(PlanDocument plan) {
    var all = new FactPlaces();
    plan.sections().forEach(section -> all.add("section", section.id(), section.at()));
    plan.objectives().forEach(one -> all.add("objective", one.id(), one.at()));
    plan.targets().forEach(target -> all.add("target", target.id(), target.at()));
    plan.tasks().forEach(task -> all.add("task", task.id(), task.at()));
    for (Appendix table : plan.appendices()) {
      for (Row row : table.rows()) {
        all.add("row", row.number() + " of " + table.label(), row.at());
      }
    }
    for (Warning warning : plan.warnings()) {
      At at = warning.at();
      if (at != null) {
        all.add("warning", warning.code().name(), at);
      }
    }
    plan.coverage().notUnderstood().forEach(at -> all.add("open line", "", at));
    return all.places;
  }

  private void add(String sort, String fact, At at) {
    places.add(new Place(sort, fact, at));
    at.more().forEach(part -> places.add(new Place(sort, fact, part)));
  }
}
