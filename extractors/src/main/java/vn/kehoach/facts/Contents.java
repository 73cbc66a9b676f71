package vn.kehoach.facts;

import java.util.List;
import vn.kehoach.layout.Passage;
import vn.kehoach.structure.Content;

/** Words of section content. */
final class Contents {

  private Contents() {}

  /** The words of a piece of content; a table's header for a table. */
  static Passage passage(Content content) {
    return switch (content) {
      case Content.Text text -> text.passage();
      case Content.Bullet bullet -> bullet.passage();
      case Content.Numbered numbered -> numbered.passage();
      case Content.TableContent table -> Passage.empty();
    };
  }

  /** All words of some content as the text of its section. */
  static String running(List<Content> contents) {
    return join(contents.stream().map(Contents::passage).toList());
  }

  static String join(List<Passage> passages) {
    return String.join(
        " ", passages.stream().map(Passage::text).filter(text -> !text.isEmpty()).toList());
  }
}
