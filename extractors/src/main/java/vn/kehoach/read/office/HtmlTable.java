package vn.kehoach.read.office;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import vn.kehoach.read.Flow;

/**
 * A table of a page. One that only holds the page together (no border, another table or an article
 * in one of its cells) is a layout: what stands in it is the page's.
 */
final class HtmlTable {

  /** No cell of a table that is read as a table holds so much. */
  private static final int ARTICLE = 2_500;

  private final boolean layout;
  private final GridBuilder grid = new GridBuilder();

  private HtmlTable(boolean layout) {
    this.layout = layout;
  }

  static HtmlTable of(
      Element table, Map<String, String> said, HtmlStyles styles, HtmlFurniture page) {
    boolean ruled = ruled(table, said) || cellRuled(table, styles);
    var made = new HtmlTable(!ruled && holdsPage(table, page));
    if (ruled) {
      made.grid.ruled();
    }
    return made;
  }

  /** A table inside so many others that nobody can mean it as one. */
  static HtmlTable tooDeep() {
    return new HtmlTable(true);
  }

  /** Whether it only holds the page together. */
  boolean layout() {
    return layout;
  }

  void row() {
    grid.row();
  }

  void cell(Element cell, List<Flow> content) {
    grid.cell(span(cell, "colspan"), span(cell, "rowspan"), content);
  }

  List<Flow> build() {
    return grid.build();
  }

  private static boolean holdsPage(Element table, HtmlFurniture page) {
    if (table.attr("role").equals("presentation") || table.getElementsByTag("table").size() > 1) {
      return true;
    }
    for (Element cell : table.getElementsByTag("td")) {
      if (page.letters(cell) > ARTICLE) {
        return true;
      }
    }
    return false;
  }

  private static boolean ruled(Element table, Map<String, String> said) {
    String border = table.attr("border");
    boolean drawn = table.hasAttr("border") && !border.equals("0");
    return drawn || table.hasAttr("rules") && !table.attr("rules").equals("none") || border(said);
  }

  /** Whether a cell of its own has a border; the first rows tell. */
  private static boolean cellRuled(Element table, HtmlStyles styles) {
    return table.select("td, th").stream()
        .filter(cell -> table.equals(cell.closest("table")))
        .limit(20)
        .anyMatch(cell -> border(styles.of(cell)));
  }

  private static boolean border(Map<String, String> said) {
    return said.entrySet().stream()
        .anyMatch(
            each ->
                each.getKey().startsWith("border")
                    && (each.getValue().contains("solid") || each.getValue().contains("double")));
  }

  private static int span(Element cell, String attribute) {
    try {
      String value = cell.attr(attribute).strip();
      return value.isEmpty() ? 1 : Integer.parseInt(value);
    } catch (NumberFormatException e) {
      return 1;
    }
  }
}
