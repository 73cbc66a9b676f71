package vn.kehoach.web.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.read.ReadException;
import vn.kehoach.read.SourceReader;

/**
 * The words of a file without pages.
 *
 * @param planId the plan that was read from it
 * @param unit what its parts are
 * @param parts the parts in order; none where the file is gone, or has pages to show instead
 */
public record SourceText(String planId, Unit unit, List<Part> parts) {

  public SourceText {
    parts = List.copyOf(parts);
  }

  /** What a part of a text is. */
  public enum Unit {
    LINE,
    PARAGRAPH,
    /** The file has pages: they are to be shown themselves. */
    PAGE
  }

  /**
   * A part.
   *
   * @param number its number, 1-based, as in the places of facts
   * @param text its words
   * @param heading level of its heading style, 0 for none
   * @param cell where it stands in a table, null where it stands in none
   */
  public record Part(int number, String text, int heading, @Nullable Cell cell) {}

  /**
   * A place in a table.
   *
   * @param table the table, counted from 1
   * @param row grid row, from 0
   * @param column grid column, from 0
   * @param rowSpan number of grid rows
   * @param columnSpan number of grid columns
   */
  public record Cell(int table, int row, int column, int rowSpan, int columnSpan) {}

  /**
   * The words of a plan's file.
   *
   * @param file the file; null where it is gone
   */
  public static SourceText of(PlanDocument plan, @Nullable Path file) throws IOException {
    boolean pages = plan.source().pageCount() != null;
    if (pages || file == null) {
      return new SourceText(plan.id(), pages ? Unit.PAGE : Unit.LINE, List.of());
    }
    try {
      var text = new SourceReader().read(Files.readAllBytes(file));
      return text.flow().isEmpty()
          ? new SourceText(plan.id(), Unit.LINE, Parts.lines(text))
          : new SourceText(plan.id(), Unit.PARAGRAPH, Parts.paragraphs(text.flow()));
    } catch (ReadException e) {
      return new SourceText(plan.id(), Unit.LINE, List.of());
    }
  }
}
