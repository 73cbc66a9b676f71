package vn.kehoach.read.office;

import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import vn.kehoach.read.Style;

/**
 * How the words in an element are set.
 *
 * @param style weight and slant
 * @param centered whether they stand on the middle
 * @param heading level of the heading that they are in, 0 for none
 * @param lines whether ends of lines in the file are ends of lines on the page
 * @param capitals whether small letters are printed as capitals
 * @param font their font; null where the page does not say
 */
record HtmlLook(
    Style style,
    boolean centered,
    int heading,
    boolean lines,
    boolean capitals,
    @Nullable String font) {

  static final HtmlLook PLAIN = new HtmlLook(Style.NONE, false, 0, false, false, null);

  /** How the words in an element inside this one are set. */
  HtmlLook with(Element element, Map<String, String> said) {
    String tag = element.normalName();
    return new HtmlLook(
        new Style(0, bold(tag, said), italic(tag, said)),
        centered(tag, said),
        heading(tag),
        lines(tag, said),
        said.containsKey("text-transform")
            ? said.get("text-transform").equals("uppercase")
            : capitals,
        font(element, said));
  }

  private boolean bold(String tag, Map<String, String> said) {
    String weight = said.get("font-weight");
    if (weight != null) {
      return weight.startsWith("bold") || weight.matches("[6-9]00");
    }
    return switch (tag) {
      case "b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6" -> true;
      default -> style.bold();
    };
  }

  private boolean italic(String tag, Map<String, String> said) {
    String slant = said.get("font-style");
    if (slant != null) {
      return !slant.startsWith("normal");
    }
    return style.italic() || tag.equals("i") || tag.equals("em");
  }

  private boolean centered(String tag, Map<String, String> said) {
    String align = said.getOrDefault("text-align", "inherit");
    if (!align.isEmpty() && !align.equals("inherit")) {
      return align.endsWith("center");
    }
    return switch (tag) {
      case "center", "th", "caption" -> true;
      case "table" -> false;
      default -> centered;
    };
  }

  private int heading(String tag) {
    boolean level = tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    return level ? tag.charAt(1) - '0' : heading;
  }

  private boolean lines(String tag, Map<String, String> said) {
    String space = said.get("white-space");
    return space == null ? lines || tag.equals("pre") : space.startsWith("pre");
  }

  private @Nullable String font(Element element, Map<String, String> said) {
    String family = said.get("font-family");
    if (family == null && element.hasAttr("face")) {
      family = element.attr("face");
    }
    return family == null ? font : family.split(",", -1)[0].replaceAll("[\"']", "").strip();
  }

  /** What tells how letters are printed. */
  RunLook run() {
    return new RunLook(null, null, null, capitals, font);
  }
}
