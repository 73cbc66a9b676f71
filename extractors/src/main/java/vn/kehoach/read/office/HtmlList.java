package vn.kehoach.read.office;

import java.util.Map;
import org.jsoup.nodes.Element;

/** Counts the items of one list of a page. */
final class HtmlList {

  private static final String SIGN = "-";

  private final boolean numbered;
  private final String form;
  private int next;

  private HtmlList(boolean numbered, String form, int next) {
    this.numbered = numbered;
    this.form = form;
    this.next = next;
  }

  static HtmlList signs() {
    return new HtmlList(false, "", 1);
  }

  static HtmlList numbers(Element list, Map<String, String> said) {
    String type = said.getOrDefault("list-style-type", "");
    String form =
        switch (type) {
          case "lower-alpha", "lower-latin" -> "a";
          case "upper-alpha", "upper-latin" -> "A";
          case "lower-roman" -> "i";
          case "upper-roman" -> "I";
          case "none" -> "";
          default -> list.hasAttr("type") ? list.attr("type") : "1";
        };
    return new HtmlList(true, form, number(list.attr("start"), 1));
  }

  /** What is printed before an item; empty for nothing. */
  String label(Element item) {
    if (!numbered) {
      return SIGN;
    }
    next = number(item.attr("value"), next);
    String number = ListLabels.number(next, form);
    next++;
    return number.isEmpty() ? "" : number + ".";
  }

  private static int number(String text, int otherwise) {
    try {
      return text.isBlank() ? otherwise : Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}
