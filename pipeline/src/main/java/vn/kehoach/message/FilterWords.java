package vn.kehoach.message;

import java.util.ArrayList;
import vn.kehoach.export.facts.Filter;
import vn.kehoach.report.Figures;

/** What was asked for, in words, as reports have it at their head. */
public final class FilterWords {

  private FilterWords() {}

  /** "đơn vị Công an xã; đến hạn từ 01/01/2026"; "" for everything. */
  public static String of(Filter filter, Messages messages) {
    var parts = new ArrayList<String>();
    if (filter.text() != null && !filter.text().isBlank()) {
      parts.add(messages.get("export.scope.text", filter.text()));
    }
    if (filter.unit() != null) {
      parts.add(messages.get("export.scope.unit", filter.unit().name()));
    }
    if (filter.role() != null) {
      parts.add(messages.get("export.scope.role", messages.word(filter.role())));
    }
    if (!filter.communes().isEmpty()) {
      parts.add(messages.get("export.scope.commune", String.join(", ", filter.communes())));
    }
    if (filter.province() != null) {
      parts.add(messages.get("export.scope.province", filter.province()));
    }
    if (filter.kind() != null) {
      parts.add(messages.get("export.scope.kind", messages.word(filter.kind())));
    }
    if (filter.dueAfter() != null) {
      parts.add(messages.get("export.scope.after", Figures.day(filter.dueAfter())));
    }
    if (filter.dueBefore() != null) {
      parts.add(messages.get("export.scope.before", Figures.day(filter.dueBefore())));
    }
    return String.join("; ", parts);
  }
}
