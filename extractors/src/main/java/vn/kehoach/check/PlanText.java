package vn.kehoach.check;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.layout.Passage;
import vn.kehoach.structure.Content;
import vn.kehoach.structure.Outline;
import vn.kehoach.structure.SectionNode;
import vn.kehoach.structure.SheetTable;

/** All passages of a plan's outline, for checks that look at every word. */
final class PlanText {

  private PlanText() {}

  /** Recitals, headings, section content and closing words, in reading order. */
  static List<Passage> body(Outline outline) {
    var passages = new ArrayList<>(outline.front().recitals());
    for (SectionNode section : outline.sections()) {
      passages.add(section.heading());
      section.contents().forEach(content -> passages.addAll(of(content)));
    }
    passages.addAll(outline.closing());
    return passages;
  }

  /** Captions and cells of the appendices. */
  static List<Passage> sheets(Outline outline) {
    var passages = new ArrayList<Passage>();
    for (Outline.Sheet sheet : outline.sheets()) {
      passages.add(sheet.label());
      passages.add(sheet.title());
      passages.addAll(sheet.captions());
      sheet.tables().forEach(table -> passages.addAll(of(table)));
    }
    return passages;
  }

  private static List<Passage> of(Content content) {
    return switch (content) {
      case Content.Text text -> List.of(text.passage());
      case Content.Bullet bullet -> List.of(bullet.passage());
      case Content.Numbered numbered -> List.of(numbered.passage());
      case Content.TableContent table -> of(table.table());
    };
  }

  private static List<Passage> of(SheetTable table) {
    var passages = new ArrayList<Passage>();
    passages.add(table.header());
    passages.addAll(table.groupRows());
    table.rows().forEach(row -> row.cells().forEach(cell -> passages.add(cell.passage())));
    return passages;
  }
}
