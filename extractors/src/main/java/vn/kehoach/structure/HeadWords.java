package vn.kehoach.structure;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.ColumnRole;
import vn.kehoach.model.SectionKind;

/** What the words of headings and of columns' heads say, asked one by one. */
public final class HeadWords {

  private HeadWords() {}

  /** The kind of section that a heading names; empty where its words name none. */
  public static Optional<SectionKind> kind(String title) {
    return SectionKinds.of(title);
  }

  /**
   * The roles of a table's columns.
   *
   * @param heads the heads, from the left
   * @param planYear the year the plan is for, where it is known
   */
  public static List<ColumnRole> roles(List<String> heads, @Nullable Integer planYear) {
    return TableHeader.columns(heads, heads).stream().map(SheetTable.SheetColumn::role).toList();
  }
}
