package vn.kehoach.read.office;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import vn.kehoach.text.WordTable;

/** What a site puts around a document: navigation, search, banners, lists of other articles. */
final class HtmlFurniture {

  /** Elements that are no text of a page, by what they are. */
  private static final Set<String> NO_TEXT =
      Set.of(
          "head",
          "script",
          "style",
          "noscript",
          "template",
          "nav",
          "aside",
          "iframe",
          "object",
          "embed",
          "applet",
          "svg",
          "canvas",
          "audio",
          "video",
          "map",
          "select",
          "option",
          "button",
          "input",
          "textarea",
          "dialog",
          "menu",
          "del",
          "title");

  private static final Set<String> ROLES =
      Set.of("navigation", "banner", "contentinfo", "search", "complementary", "menu", "menubar");

  private static final Set<String> LISTS = Set.of("ul", "ol", "div", "table", "td", "section");

  private static final Set<String> WORDS =
      Set.copyOf(WordTable.words(HtmlFurniture.class, "html-furniture.txt"));

  private static final int MENU_LINKS = 5;
  private static final double MENU_SHARE = 0.8;

  /** A link of a menu is a few words. */
  private static final int MENU_LENGTH = 120;

  /** How many letters an element holds, how many of them in links, and how many links. */
  private static final class Count {
    private int letters;
    private int linked;
    private int links;

    void add(Count inner) {
      letters += inner.letters;
      linked += inner.linked;
      links += inner.links;
    }
  }

  private final Map<Element, Count> counts = new IdentityHashMap<>();
  private final int all;

  private HtmlFurniture(Element body) {
    body.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
              count(text.parent()).letters += text.text().strip().length();
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element) {
              end(element);
            }
          }
        });
    all = count(body).letters;
  }

  static HtmlFurniture of(Document page) {
    return new HtmlFurniture(page.body());
  }

  /** The number of letters in an element. */
  int letters(Element element) {
    return count(element).letters;
  }

  private void end(Element element) {
    Count own = count(element);
    boolean link =
        element.normalName().equals("a")
            && element.hasAttr("href")
            && !element.attr("href").startsWith("#");
    if (link && own.letters <= MENU_LENGTH) {
      own.links++;
      own.linked = own.letters;
    }
    count(element.parent()).add(own);
  }

  private Count count(@Nullable Node node) {
    return node instanceof Element element
        ? counts.computeIfAbsent(element, e -> new Count())
        : new Count();
  }

  /** The part of a page that is its document: the one article, else all of it. */
  static Element content(Document page) {
    int all = page.body().text().length();
    for (String query : List.of("[itemprop=articleBody]", "article", "main", "[role=main]")) {
      Elements found = page.body().select(query);
      if (found.size() == 1 && found.getFirst().text().length() * 2 >= all) {
        return found.getFirst();
      }
    }
    return page.body();
  }

  /** Whether nothing in an element belongs to the document. */
  boolean holds(Element element) {
    if (NO_TEXT.contains(element.normalName()) || element.hasAttr("hidden")) {
      return true;
    }
    if (element.normalName().equals("body")) {
      return false;
    }
    return ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
        || menu(element)
        || named(element) && small(element);
  }

  /** Names are given freely: what holds half of the words is the document, whatever its name. */
  private boolean small(Element element) {
    return count(element).letters * 2 < all;
  }

  private static boolean named(Element element) {
    if (Set.of("header", "footer").contains(element.normalName())) {
      return element.closest("article, main") == null;
    }
    String names = element.className() + " " + element.id();
    for (String name : names.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1)) {
      if (WORDS.contains(name)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an element is little but links, each of a few words. */
  private boolean menu(Element element) {
    Count count = count(element);
    return LISTS.contains(element.normalName())
        && count.links >= MENU_LINKS
        && count.linked >= MENU_SHARE * count.letters;
  }
}
