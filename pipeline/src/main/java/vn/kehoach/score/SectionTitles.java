package vn.kehoach.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Section;

/** Titles of a plan's sections, by which sections of two readings are known to be the same. */
final class SectionTitles {

  private final Map<String, String> titles = new HashMap<>();

  SectionTitles(List<Section> sections) {
    sections.forEach(section -> titles.put(section.id(), section.title()));
  }

  /** The title of a section; empty for none. */
  String of(@Nullable String id) {
    return id == null ? "" : titles.getOrDefault(id, "");
  }
}
