package vn.kehoach.read.office;

import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import vn.kehoach.read.Flow;

/** What word processors write into the pages that they save, beyond HTML. */
final class WordHtml {

  private WordHtml() {}

  /** Whether an element is not shown: hidden text, comments, deleted text, marks of notes. */
  static boolean unprinted(Element element, Map<String, String> said) {
    if (said.getOrDefault("display", "").startsWith("none")
        || said.getOrDefault("visibility", "").startsWith("hidden")
        || said.getOrDefault("mso-hide", "").startsWith("all")
        || said.getOrDefault("mso-element", "").startsWith("comment")
        || said.containsKey("mso-special-character")
        || said.getOrDefault("mso-element", "").endsWith("separator")) {
      return true;
    }
    return element.hasClass("MsoCommentReference")
        || element.hasClass("msoDel")
        || element.hasClass("MsoFootnoteReference")
        || element.hasClass("MsoEndnoteReference")
        || noteMark(element);
  }

  /** Whether an element is what an automatic list prints. */
  static boolean label(Map<String, String> said) {
    return said.getOrDefault("mso-list", "").equals("ignore");
  }

  /** Where an element stands if it is a note or a page's head or foot; null for the text. */
  static Flow.@Nullable Place aside(Element element, Map<String, String> said) {
    if (!element.normalName().equals("div")) {
      return null;
    }
    String kind = said.getOrDefault("mso-element", "");
    if (kind.equals("footnote") || kind.equals("endnote") || noteId(element.id())) {
      return Flow.Place.NOTE;
    }
    boolean margin =
        element.attr("title").equals("header") || element.attr("title").equals("footer");
    return margin || kind.equals("header") || kind.equals("footer") ? Flow.Place.MARGIN : null;
  }

  /** "ftn1", "edn2" by Word, "sdfootnote1" by LibreOffice. */
  private static boolean noteId(String id) {
    return id.matches("(ftn|edn|sdfootnote|sdendnote)\\d+");
  }

  private static boolean noteMark(Element element) {
    return element.normalName().equals("a")
        && (element.attr("href").matches("#_(ftn|edn)(ref)?\\d+")
            || element.className().matches("sd(footnote|endnote)(anc|sym)"));
  }
}
