package vn.kehoach.read.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The automatic lists of a document (ECMA-376, part 1, 17.9). */
final class DocxNumbering {

  /** Definitions point to each other through styles; no further than this. */
  private static final int MOST_LINKS = 8;

  private final DocxStyles styles;
  private final Map<String, Definition> definitions = new HashMap<>();
  private final Map<String, Instance> instances = new HashMap<>();
  private final Map<String, ListCounters.@Nullable Used> used = new HashMap<>();
  private final ListCounters counters = new ListCounters();

  DocxNumbering(DocxStyles styles) {
    this.styles = styles;
  }

  /**
   * What lists are made of.
   *
   * @param levels by number, from 0
   * @param link the list style that stands for this definition
   */
  private record Definition(Map<Integer, ListLevel> levels, @Nullable String link) {}

  /**
   * A list.
   *
   * @param definition what it is made of
   * @param levels levels that it defines otherwise
   * @param starts first numbers that it sets otherwise
   */
  private record Instance(
      String definition, Map<Integer, ListLevel> levels, Map<Integer, Integer> starts) {}

  /** Reads the part that defines lists. */
  void read(byte[] part) throws XMLStreamException {
    var xml = new XmlCursor(part);
    xml.root();
    xml.children(
        name -> {
          if (name.equals("w:abstractNum")) {
            String id = String.valueOf(xml.attribute("abstractNumId"));
            definitions.put(id, definition(xml));
          } else if (name.equals("w:num")) {
            String id = String.valueOf(xml.attribute("numId"));
            instances.put(id, instance(xml));
          }
        });
  }

  /** The label of the next paragraph of a look; empty where it bears none. */
  String label(ParagraphLook own, DocxStyles.Named style) {
    ParagraphLook look = own.over(style.paragraph());
    if (look.list() == null || look.list().equals("0")) {
      return "";
    }
    ListCounters.Used list = used.computeIfAbsent(look.list(), this::use);
    if (list == null) {
      return "";
    }
    int level = look.level() == null ? 0 : look.level();
    for (int i = 0; own.list() == null && i < list.levels().size(); i++) {
      level = style.id().equals(list.levels().get(i).style()) ? i : level;
    }
    return counters.next(list, level);
  }

  private ListCounters.@Nullable Used use(String id) {
    Instance instance = instances.get(id);
    if (instance == null) {
      return null;
    }
    String definition = followed(instance.definition());
    var base = definitions.getOrDefault(definition, new Definition(Map.of(), null));
    var levels = new ArrayList<ListLevel>();
    for (int i = 0; i < ListLevel.COUNT; i++) {
      ListLevel level = instance.levels().getOrDefault(i, base.levels().get(i));
      if (level == null) {
        break;
      }
      Integer start = instance.starts().get(i);
      levels.add(start == null ? level : level.startingAt(start));
    }
    return new ListCounters.Used(id, definition, levels, instance.starts().keySet());
  }

  /** The definition that stands behind one that only names a list style. */
  private String followed(String id) {
    String current = id;
    for (int i = 0; i < MOST_LINKS; i++) {
      Definition definition = definitions.get(current);
      if (definition == null || definition.link() == null || !definition.levels().isEmpty()) {
        return current;
      }
      String list = styles.named(definition.link()).paragraph().list();
      Instance instance = list == null ? null : instances.get(list);
      if (instance == null) {
        return current;
      }
      current = instance.definition();
    }
    return current;
  }

  private static Definition definition(XmlCursor xml) throws XMLStreamException {
    var levels = new TreeMap<Integer, ListLevel>();
    var link = new String[1];
    xml.children(
        name -> {
          if (name.equals("w:lvl")) {
            levels.put(XmlCursor.number(xml.attribute("ilvl"), 0), DocxListLevel.read(xml));
          } else if (name.equals("w:numStyleLink")) {
            link[0] = xml.value();
          }
        });
    return new Definition(levels, link[0]);
  }

  private static Instance instance(XmlCursor xml) throws XMLStreamException {
    var levels = new HashMap<Integer, ListLevel>();
    var starts = new HashMap<Integer, Integer>();
    var definition = new String[] {""};
    xml.children(
        name -> {
          if (name.equals("w:abstractNumId")) {
            definition[0] = String.valueOf(xml.value());
          } else if (name.equals("w:lvlOverride")) {
            int level = XmlCursor.number(xml.attribute("ilvl"), 0);
            xml.children(
                part -> {
                  if (part.equals("w:startOverride")) {
                    starts.put(level, xml.number(1));
                  } else if (part.equals("w:lvl")) {
                    levels.put(level, DocxListLevel.read(xml));
                  }
                });
          }
        });
    return new Instance(definition[0], levels, starts);
  }
}
