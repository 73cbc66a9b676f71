package vn.kehoach.score.question;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kehoach.index.FactKind;
import vn.kehoach.index.TopicDirectory;
import vn.kehoach.index.UnitRef;
import vn.kehoach.model.Role;
import vn.kehoach.model.Unit;
import vn.kehoach.phrase.UnitDirectory;
import vn.kehoach.score.GoldenException;
import vn.kehoach.search.SearchRequest;

/**
 * What narrows a question: "unit=Công an xã; role=LEAD". Whatever is null does not narrow.
 *
 * @param kind the kind of fact
 * @param unit a unit that bears responsibility
 * @param role the role in which it does
 * @param commune a commune
 * @param province a province
 * @param from first day of the stretch in which the fact may be due
 * @param to its last day
 * @param topic id of a topic
 * @param indicator words of an indicator
 * @param value what its figure must be, as ">= 80"
 */
record Filter(
    @Nullable FactKind kind,
    @Nullable UnitRef unit,
    @Nullable Role role,
    @Nullable String commune,
    @Nullable String province,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    TopicDirectory.@Nullable Topic topic,
    @Nullable String indicator,
    @Nullable Bound value) {

  /**
   * Reads the filter in a cell.
   *
   * @throws GoldenException where it is none
   */
  static Filter of(TableRow row, String head) throws GoldenException {
    Map<String, String> parts = parts(row, row.cell(head));
    try {
      var filter =
          new Filter(
              parts.containsKey("kind") ? FactKind.ofCode(parts.remove("kind")) : null,
              parts.containsKey("unit") ? unit(parts.remove("unit")) : null,
              parts.containsKey("role") ? Role.valueOf(parts.remove("role")) : null,
              parts.remove("commune"),
              parts.remove("province"),
              parts.containsKey("from") ? LocalDate.parse(parts.remove("from")) : null,
              parts.containsKey("to") ? LocalDate.parse(parts.remove("to")) : null,
              parts.containsKey("topic") ? topic(parts.remove("topic")) : null,
              parts.remove("indicator"),
              parts.containsKey("value") ? Bound.of(parts.remove("value")) : null);
      if (!parts.isEmpty()) {
        throw row.wrong("no filters: " + parts.keySet());
      }
      return filter;
    } catch (DateTimeException | IllegalArgumentException e) {
      throw row.wrong(e.getMessage() + " in \"" + row.cell(head) + "\"");
    }
  }

  private static Map<String, String> parts(TableRow row, String cell) throws GoldenException {
    var parts = new LinkedHashMap<String, String>();
    for (String part : cell.split(";")) {
      if (!part.isBlank()) {
        String[] sides = part.split("=", 2);
        if (sides.length < 2) {
          throw row.wrong("no filter: \"" + part.strip() + "\"");
        }
        parts.put(sides[0].strip(), sides[1].strip());
      }
    }
    return parts;
  }

  private static UnitRef unit(String name) {
    Unit unit =
        UnitDirectory.standard()
            .resolve(name)
            .orElseThrow(() -> new IllegalArgumentException("unknown unit \"" + name + "\""));
    return new UnitRef(unit.id(), unit.name());
  }

  private static TopicDirectory.Topic topic(String id) {
    return TopicDirectory.standard()
        .find(id)
        .orElseThrow(() -> new IllegalArgumentException("unknown topic \"" + id + "\""));
  }

  /** As a search for these words. */
  SearchRequest search(@Nullable String words, int limit) {
    return new SearchRequest(words, unit, role, commune, province, kind, to, from, limit);
  }
}
