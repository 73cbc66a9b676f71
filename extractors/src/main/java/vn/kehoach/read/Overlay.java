package vn.kehoach.read;

import java.util.List;
import java.util.Set;

/**
 * What one annotation lays over a page.
 *
 * @param glyphs its characters as they are shown
 * @param whole whether its appearance could be read to the end
 */
record Overlay(List<Glyph> glyphs, boolean whole) {

  /** Sorts of annotations that lay text over a page: fields, typed notes, rubber stamps. */
  static final Set<String> SUBTYPES = Set.of("Widget", "FreeText", "Stamp");

  Overlay {
    glyphs = List.copyOf(glyphs);
  }
}
