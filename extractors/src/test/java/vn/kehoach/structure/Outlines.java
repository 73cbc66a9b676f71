package vn.kehoach.structure;

import java.util.List;
import java.util.stream.Collectors;
import vn.kehoach.layout.Blocks;
import vn.kehoach.layout.Passage;

/** Outlines of sketched documents, and outlines as text. */
final class Outlines {

  private Outlines() {}

  static Outline outline(String sketch) {
    return OutlineBuilder.build(Blocks.paged(sketch));
  }

  static Outline plain(String sketch) {
    return OutlineBuilder.build(Blocks.plain(sketch));
  }

  /** Each section as "number KIND title", two blanks a level. */
  static String sections(Outline outline) {
    return outline.sections().stream()
        .map(
            section ->
                "  ".repeat(section.level() - 1)
                    + (section.numeral() == null ? "·" : section.numeral().printed())
                    + " "
                    + section.kind()
                    + " "
                    + section.title())
        .collect(Collectors.joining("\n"));
  }

  static String contents(Outline outline, int section) {
    return outline.sections().get(section).contents().stream()
        .map(
            content ->
                switch (content) {
                  case Content.Text text -> "text " + text.passage();
                  case Content.Bullet bullet -> "bullet" + bullet.depth() + " " + bullet.passage();
                  case Content.Numbered item ->
                      "item " + item.numeral().printed() + " " + item.passage();
                  case Content.TableContent table -> "table " + table.table().rows().size();
                })
        .collect(Collectors.joining("\n"));
  }

  static List<String> texts(List<Passage> passages) {
    return passages.stream().map(Passage::text).toList();
  }
}
