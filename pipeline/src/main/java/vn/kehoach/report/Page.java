package vn.kehoach.report;

import java.util.ArrayList;
import java.util.List;

/** A report as a sequence of parts, from which text for a terminal or Markdown can be made. */
public final class Page {

  private final List<Part> parts = new ArrayList<>();

  /** What a report is made of. */
  public sealed interface Part {}

  /**
   * The heading of what follows.
   *
   * @param level 1 for the outermost
   * @param text its words
   */
  public record Heading(int level, String text) implements Part {}

  /**
   * A paragraph.
   *
   * @param text its words
   */
  public record Words(String text) implements Part {}

  /**
   * A table.
   *
   * @param table the table
   */
  public record Grid(TextTable table) implements Part {}

  /**
   * An item of a list.
   *
   * @param text what it says
   * @param quote the words of a document that it is about; may be empty
   */
  public record Entry(String text, String quote) implements Part {}

  /** Adds a part. */
  public Page add(Part part) {
    parts.add(part);
    return this;
  }

  /** The parts, in order. */
  public List<Part> parts() {
    return List.copyOf(parts);
  }

  /** The report in Markdown, line by line. */
  public List<String> markdown() {
    var lines = new ArrayList<String>();
    Part before = null;
    for (Part part : parts) {
      boolean listGoesOn = part instanceof Entry && before instanceof Entry;
      if (before != null && !listGoesOn) {
        lines.add("");
      }
      switch (part) {
        case Heading heading -> lines.add("#".repeat(heading.level()) + " " + heading.text());
        case Words words -> lines.add(words.text());
        case Grid grid -> lines.addAll(grid.table().markdown());
        case Entry entry ->
            lines.add(
                "- "
                    + escaped(entry.text())
                    + (entry.quote().isEmpty() ? "" : " — “" + escaped(entry.quote()) + "”"));
      }
      before = part;
    }
    return lines;
  }

  /** Signs that would set the words of a plan in italics or make markup of them. */
  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("*", "\\*").replace("_", "\\_").replace("<", "&lt;");
  }
}
