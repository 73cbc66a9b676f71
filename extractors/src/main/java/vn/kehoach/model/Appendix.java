package vn.kehoach.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of the plan, or an appendix that is named and not there.
 *
 * @param id identifier within the plan
 * @param label as printed ("PHỤ LỤC 01"), null where the page bears none
 * @param title title as printed
 * @param kind what the table holds
 * @param columns its columns
 * @param rows its data rows; group rows stand in {@link Row#group}
 * @param missing whether it is named in the text and not in the file
 * @param sectionId the section of a table that stands in the body
 */
public record Appendix(
    String id,
    @Nullable String label,
    @Nullable String title,
    AppendixKind kind,
    List<Column> columns,
    List<Row> rows,
    boolean missing,
    @Nullable String sectionId) {

  public Appendix {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
