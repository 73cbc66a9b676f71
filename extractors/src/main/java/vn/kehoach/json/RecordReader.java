package vn.kehoach.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Box;

/**
 * Builds records from a tree of JSON nodes.
 *
 * <p>A component that may be null may be missing, and so may a list or map; any other must be
 * there, unless the reader is lenient: then a missing text is empty and a missing record is built
 * of defaults.
 */
final class RecordReader {

  private final boolean lenient;

  RecordReader(boolean lenient) {
    this.lenient = lenient;
  }

  <T extends Record> T read(JsonNode tree, Class<T> type) throws PlanFormatException {
    return readRecord(tree, type, "");
  }

  private <T extends Record> T readRecord(JsonNode node, Class<T> type, String place)
      throws PlanFormatException {
    if (!node.isObject()) {
      throw new PlanFormatException(place, "an object was expected");
    }
    Shape shape = Shape.of(type);
    @Nullable Object[] values = new @Nullable Object[shape.components().size()];
    int at = 0;
    for (Shape.Component component : shape.components()) {
      String name = component.name();
      values[at++] =
          readComponent(node.get(name), component, place.isEmpty() ? name : place + "." + name);
    }
    try {
      return type.cast(shape.build(values));
    } catch (InvocationTargetException e) {
      throw new PlanFormatException(place, String.valueOf(e.getCause().getMessage()));
    }
  }

  private @Nullable Object readComponent(
      @Nullable JsonNode node, Shape.Component component, String place) throws PlanFormatException {
    Class<?> type = component.type();
    boolean absent = node == null || node.isNull();
    if (!absent) {
      if (type == Map.class) {
        return readMap(node, component, place);
      }
      return type == List.class
          ? readList(node, component.arguments().get(0), place)
          : readValue(node, type, place);
    }
    if (component.nullable()) {
      return null;
    }
    if (type == List.class) {
      return List.of();
    }
    if (type == Map.class) {
      return Map.of();
    }
    Object standIn = lenient ? Defaults.of(type) : null;
    if (standIn == null) {
      throw new PlanFormatException(place, "missing");
    }
    return standIn;
  }

  private List<Object> readList(JsonNode node, Class<?> element, String place)
      throws PlanFormatException {
    if (!node.isArray()) {
      throw new PlanFormatException(place, "an array was expected");
    }
    var list = new ArrayList<Object>(node.size());
    for (int i = 0; i < node.size(); i++) {
      list.add(readValue(node.get(i), element, place + "[" + i + "]"));
    }
    return list;
  }

  private Object readValue(JsonNode node, Class<?> type, String place) throws PlanFormatException {
    if (type == Box.class) {
      return Scalars.box(node, place);
    }
    return type.isRecord()
        ? readRecord(node, type.asSubclass(Record.class), place)
        : Scalars.read(node, type, place);
  }

  /** An object whose names are texts or constants. */
  private Map<Object, Object> readMap(JsonNode node, Shape.Component component, String place)
      throws PlanFormatException {
    if (!node.isObject()) {
      throw new PlanFormatException(place, "an object was expected");
    }
    Class<?> names = component.arguments().get(0);
    var map = new LinkedHashMap<Object, Object>();
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      String name = entry.getKey();
      Object key = names == String.class ? name : Scalars.constant(name, names, place + "." + name);
      map.put(key, readValue(entry.getValue(), component.arguments().get(1), place + "." + name));
    }
    return map;
  }
}
