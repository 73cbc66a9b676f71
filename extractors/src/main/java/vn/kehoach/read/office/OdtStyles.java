package vn.kehoach.read.office;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The styles of an ODT file: those that its author named and those that were made on the way. */
final class OdtStyles {

  private static final int LONGEST_CHAIN = 50;

  private final Map<String, OdtFormat> formats = new HashMap<>();
  private final Map<String, String> fonts = new HashMap<>();
  private final Map<String, Map<Integer, OdtLevel>> lists = new HashMap<>();
  private Map<Integer, OdtLevel> outline = Map.of();

  /** The style that is being read, with its family; null outside of styles. */
  private @Nullable String current;

  private @Nullable Map<Integer, OdtLevel> list;

  /** Reads all styles of one part of the file; what the part says otherwise is passed over. */
  void read(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        start(xml);
      }
    }
  }

  /** Takes note of an element if it belongs to a style. */
  void start(XMLStreamReader xml) {
    switch (SafeXml.name(xml)) {
      case "style:style", "style:default-style" -> style(xml);
      case "style:text-properties", "style:paragraph-properties", "style:table-cell-properties" ->
          properties(xml);
      case "style:font-face" -> font(xml);
      case "text:list-style" -> {
        list = new HashMap<>();
        current = null;
        lists.put(String.valueOf(SafeXml.attribute(xml, "name")), list);
      }
      case "text:outline-style" -> {
        list = new HashMap<>();
        current = null;
        outline = list;
      }
      case "text:list-level-style-number",
          "text:list-level-style-bullet",
          "text:outline-level-style" -> {
        if (list != null) {
          list.put(SafeXml.number(xml, "level", 1), OdtLevel.of(xml));
        }
      }
      default -> {}
    }
  }

  /** What a style comes to with all that it inherits. */
  OdtFormat resolved(String family, @Nullable String name) {
    OdtFormat format = OdtFormat.NONE;
    String next = name;
    for (int i = 0; i < LONGEST_CHAIN && next != null; i++) {
      OdtFormat base = formats.get(key(family, next));
      if (base == null) {
        break;
      }
      format = format.over(base);
      next = base.parent();
    }
    return format.over(formats.getOrDefault(key(family, ""), OdtFormat.NONE));
  }

  /** The font that a name of this file stands for. */
  @Nullable String font(@Nullable String name) {
    return name == null ? null : fonts.getOrDefault(name, name);
  }

  /** The levels of a list style, counted from 1; none where there is no such style. */
  Map<Integer, OdtLevel> list(@Nullable String name) {
    return lists.getOrDefault(String.valueOf(name), Map.of());
  }

  /** The levels of numbered headings. */
  Map<Integer, OdtLevel> outline() {
    return outline;
  }

  private void style(XMLStreamReader xml) {
    String name = SafeXml.attribute(xml, "name");
    String family = String.valueOf(SafeXml.attribute(xml, "family"));
    current = key(family, name == null ? "" : name);
    list = null;
    formats.put(current, OdtFormat.childOf(SafeXml.attribute(xml, "parent-style-name")));
  }

  private void properties(XMLStreamReader xml) {
    if (current != null) {
      formats.computeIfPresent(current, (name, format) -> format.with(xml));
    }
  }

  private void font(XMLStreamReader xml) {
    String name = SafeXml.attribute(xml, "name");
    String family = SafeXml.attribute(xml, "font-family");
    if (name != null && family != null) {
      fonts.put(name, family.replace("'", ""));
    }
  }

  private static String key(String family, String name) {
    return family + " " + name;
  }
}
