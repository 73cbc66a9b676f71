package vn.kehoach.score.phrase;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.structure.HeadWords;

/** Heads of columns, alone and beside others. */
final class ColumnHeadCase implements PhraseCase {

  @Override
  public List<String> question() {
    return List.of("beside", "year", "head");
  }

  @Override
  public String expected(List<PhraseRow> rows) {
    return rows.getFirst().cell("role");
  }

  /** The head stands last among the others, but the first is a table's first. */
  @Override
  public String found(PhraseRow row) {
    var heads = new ArrayList<String>();
    if (!row.cell("beside").isEmpty()) {
      heads.addAll(List.of(row.cell("beside").split(" \\| ")));
    }
    heads.add(row.cell("head"));
    return HeadWords.roles(heads, row.year("year")).getLast().name();
  }
}
