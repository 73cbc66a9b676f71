package vn.kehoach.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
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
    RecordComponent[] components = type.getRecordComponents();
    @Nullable Object[] values = new @Nullable Object[components.length];
    for (int i = 0; i < components.length; i++) {
      String name = components[i].getName();
      values[i] =
          readComponent(node.get(name), components[i], place.isEmpty() ? name : place + "." + name);
    }
    return construct(type, components, values, place);
  }

  private @Nullable Object readComponent(
      @Nullable JsonNode node, RecordComponent component, String place) throws PlanFormatException {
    Class<?> type = component.getType();
    boolean absent = node == null || node.isNull();
    if (!absent) {
      if (type == Map.class) {
        return readMap(node, component, place);
      }
      return type == List.class
          ? readList(node, typeArgument(component, 0), place)
          : readValue(node, type, place);
    }
    if (Components.isNullable(component)) {
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
  private Map<Object, Object> readMap(JsonNode node, RecordComponent component, String place)
      throws PlanFormatException {
    if (!node.isObject()) {
      throw new PlanFormatException(place, "an object was expected");
    }
    Class<?> names = typeArgument(component, 0);
    var map = new LinkedHashMap<Object, Object>();
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      String name = entry.getKey();
      Object key = names == String.class ? name : Scalars.constant(name, names, place + "." + name);
      map.put(key, readValue(entry.getValue(), typeArgument(component, 1), place + "." + name));
    }
    return map;
  }

  private static Class<?> typeArgument(RecordComponent component, int index) {
    var type = (ParameterizedType) component.getGenericType();
    return (Class<?>) type.getActualTypeArguments()[index];
  }

  private static <T extends Record> T construct(
      Class<T> type, RecordComponent[] components, @Nullable Object[] values, String place)
      throws PlanFormatException {
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<T> constructor = type.getDeclaredConstructor(types);
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      throw new PlanFormatException(place, String.valueOf(e.getCause().getMessage()));
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("no record to build: " + type, e);
    }
  }
}
