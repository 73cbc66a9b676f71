package vn.kehoach.read.office;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.kehoach.read.Style;

/**
 * What a style of an ODT file says, without what it inherits; null where it does not say.
 *
 * @param parent name of the style that it inherits from
 * @param bold whether letters are bold
 * @param italic whether letters are italic
 * @param hidden whether letters are not shown
 * @param capitals whether small letters are printed as capitals
 * @param size of letters in points
 * @param font their font
 * @param centered whether a paragraph stands on the middle
 * @param ruled whether a cell has a border
 */
record OdtFormat(
    @Nullable String parent,
    @Nullable Boolean bold,
    @Nullable Boolean italic,
    @Nullable Boolean hidden,
    @Nullable Boolean capitals,
    @Nullable Double size,
    @Nullable String font,
    @Nullable Boolean centered,
    @Nullable Boolean ruled) {

  static final OdtFormat NONE = new OdtFormat(null, null, null, null, null, null, null, null, null);

  /** This one on top of another. */
  OdtFormat over(OdtFormat base) {
    return new OdtFormat(
        parent,
        first(bold, base.bold),
        first(italic, base.italic),
        first(hidden, base.hidden),
        first(capitals, base.capitals),
        first(size, base.size),
        first(font, base.font),
        first(centered, base.centered),
        first(ruled, base.ruled));
  }

  /** How letters are set. */
  Style style() {
    return new Style(
        size == null ? 0 : size, Boolean.TRUE.equals(bold), Boolean.TRUE.equals(italic));
  }

  /** A style that says nothing but whose child it is. */
  static OdtFormat childOf(@Nullable String parent) {
    return new OdtFormat(parent, null, null, null, null, null, null, null, null);
  }

  /** This style with what one element of properties says. */
  OdtFormat with(XMLStreamReader properties) {
    Map<String, String> said = said(properties);
    String weight = said.get("font-weight");
    String slant = said.get("font-style");
    String display = said.get("display");
    String transform = said.get("text-transform");
    String align = said.get("text-align");
    return new OdtFormat(
            parent,
            weight == null ? null : weight.equals("bold") || weight.matches("[6-9]00"),
            slant == null ? null : !slant.equals("normal"),
            display == null ? null : display.equals("none"),
            transform == null ? null : transform.equals("uppercase"),
            points(said.get("font-size")),
            first(said.get("font-name"), said.get("font-family")),
            align == null ? null : align.equals("center"),
            border(said))
        .over(this);
  }

  private static Map<String, String> said(XMLStreamReader properties) {
    var said = new HashMap<String, String>();
    for (int i = 0; i < properties.getAttributeCount(); i++) {
      said.put(properties.getAttributeLocalName(i), properties.getAttributeValue(i));
    }
    return said;
  }

  private static @Nullable Boolean border(Map<String, String> said) {
    Boolean drawn = null;
    for (String side :
        new String[] {"border", "border-top", "border-bottom", "border-left", "border-right"}) {
      String line = said.get(side);
      if (line != null) {
        drawn = Boolean.TRUE.equals(drawn) || !line.equals("none") && !line.equals("hidden");
      }
    }
    return drawn;
  }

  private static @Nullable Double points(@Nullable String size) {
    if (size == null || !size.endsWith("pt")) {
      return null;
    }
    try {
      return Double.valueOf(size.substring(0, size.length() - 2));
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static <T> @Nullable T first(@Nullable T own, @Nullable T other) {
    return own == null ? other : own;
  }
}
