package vn.kehoach.read.office;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page's own style sheets and attributes say of an element. Of the sheets only rules for one
 * element, class or identifier count ("p.MsoTitle", ".giua"): editors write no others.
 */
final class HtmlStyles {

  private static final Pattern RULE = Pattern.compile("([^{}@;]+)\\{([^{}]*)}");
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|<!--|-->", Pattern.DOTALL);
  private static final Pattern SIMPLE = Pattern.compile("[A-Za-z0-9]*(?:[.#][\\w-]+)?");
  private static final int LONGEST_SHEET = 500_000;

  private final Map<String, Map<String, String>> rules = new HashMap<>();

  private HtmlStyles() {}

  static HtmlStyles of(Document page) {
    var styles = new HtmlStyles();
    for (Element sheet : page.getElementsByTag("style")) {
      String text = sheet.data();
      if (text.length() <= LONGEST_SHEET) {
        styles.read(COMMENT.matcher(text).replaceAll(" "));
      }
    }
    return styles;
  }

  /** All that is said of an element, the nearest last. */
  Map<String, String> of(Element element) {
    String tag = element.normalName();
    var said = new HashMap<>(rule(tag));
    for (String name : element.classNames()) {
      String dotted = "." + name.toLowerCase(Locale.ROOT);
      said.putAll(rule(dotted));
      said.putAll(rule(tag + dotted));
    }
    if (!element.id().isEmpty()) {
      said.putAll(rule("#" + element.id().toLowerCase(Locale.ROOT)));
    }
    // Editors write "align" to overrule their own sheets, though browsers would not have it so.
    if (element.hasAttr("align") && !tag.equals("table")) {
      said.put("text-align", element.attr("align").toLowerCase(Locale.ROOT));
    }
    said.putAll(declarations(element.attr("style")));
    return said;
  }

  private void read(String sheet) {
    Matcher rule = RULE.matcher(sheet);
    while (rule.find()) {
      Map<String, String> said = declarations(rule.group(2));
      for (String selector : rule.group(1).split(",", -1)) {
        String name = selector.strip();
        if (!name.isEmpty() && SIMPLE.matcher(name).matches()) {
          rules.computeIfAbsent(name.toLowerCase(Locale.ROOT), n -> new HashMap<>()).putAll(said);
        }
      }
    }
  }

  private Map<String, String> rule(String selector) {
    return rules.getOrDefault(selector, Map.of());
  }

  private static Map<String, String> declarations(String text) {
    if (text.isEmpty()) {
      return Map.of();
    }
    var said = new HashMap<String, String>();
    for (String declaration : text.split(";", -1)) {
      int colon = declaration.indexOf(':');
      if (colon > 0) {
        said.put(
            declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            declaration.substring(colon + 1).strip().toLowerCase(Locale.ROOT));
      }
    }
    return said;
  }
}
