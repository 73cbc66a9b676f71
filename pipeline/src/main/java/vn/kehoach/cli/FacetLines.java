package vn.kehoach.cli;

import java.util.List;
import java.util.stream.Collectors;
import vn.kehoach.index.FacetCounts;
import vn.kehoach.index.FactKind;
import vn.kehoach.message.Messages;
import vn.kehoach.model.Role;

/** Counts of what was found, a line for each facet. */
final class FacetLines {

  /** More values than these are only counted. */
  private static final int MOST = 8;

  private final Messages messages;

  FacetLines(Messages messages) {
    this.messages = messages;
  }

  /** "Xã: Suối Mơ, Nghệ An (12) · Hòa An, Cao Bằng (3) · và 4 nữa". */
  List<String> of(List<FacetCounts> facets) {
    return facets.stream().filter(facet -> facet.distinct() > 0).map(this::line).toList();
  }

  private String line(FacetCounts facet) {
    String values =
        facet.values().stream()
            .limit(MOST)
            .map(value -> name(facet, value) + " (" + value.count() + ")")
            .collect(Collectors.joining(" · "));
    int more = facet.distinct() - MOST;
    return messages.word(facet.facet())
        + ": "
        + values
        + (more > 0 ? " · " + messages.get("search.facets.more", more) : "");
  }

  private String name(FacetCounts facet, FacetCounts.Value value) {
    return switch (facet.facet()) {
      case ROLE -> messages.word(Role.valueOf(value.value()));
      case KIND -> messages.word(FactKind.valueOf(value.value()));
      case SECTION, ORIGIN, MEDIUM -> messages.get("search." + facet.facet() + "." + value.value());
      case COMMUNE, PROVINCE, UNIT, YEAR, QUARTER, PLAN ->
          value.name() == null ? value.value() : value.name();
    };
  }
}
