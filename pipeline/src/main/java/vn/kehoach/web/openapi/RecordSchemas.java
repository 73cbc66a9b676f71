package vn.kehoach.web.openapi;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Box;

/** JSON Schemas of records, as they are written: each under a name of its own. */
final class RecordSchemas {

  private final Map<String, Object> schemas = new TreeMap<>();

  /** All records that were referred to, by name. */
  Map<String, Object> all() {
    return schemas;
  }

  /** A reference to the schema of a record. */
  Map<String, Object> of(Class<?> type) {
    String name = name(type);
    if (!schemas.containsKey(name)) {
      var schema = new LinkedHashMap<String, Object>();
      schemas.put(name, schema); // before its components: one may be of its own kind
      var properties = new LinkedHashMap<String, Object>();
      var needed = new ArrayList<String>();
      for (RecordComponent component : type.getRecordComponents()) {
        properties.put(component.getName(), of(component.getAnnotatedType()));
        needed.add(component.getName());
      }
      schema.put("type", "object");
      schema.put("properties", properties);
      schema.put("required", needed);
    }
    return Map.of("$ref", "#/components/schemas/" + name);
  }

  /** "Assignments.Fact" for a record in another one. */
  private static String name(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return outer == null ? type.getSimpleName() : name(outer) + "." + type.getSimpleName();
  }

  private Map<String, Object> of(AnnotatedType annotated) {
    Map<String, Object> schema = of(annotated.getType());
    return annotated.isAnnotationPresent(Nullable.class)
        ? Map.of("anyOf", List.of(schema, Map.of("type", "null")))
        : schema;
  }

  private Map<String, Object> of(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      return generic.getRawType() == List.class
          ? Map.of("type", "array", "items", of(arguments[0]))
          : Map.of("type", "object", "additionalProperties", of(arguments[1]));
    }
    if (type instanceof Class<?> plain) {
      return plain(plain);
    }
    throw new IllegalArgumentException("no schema for " + type);
  }

  private Map<String, Object> plain(Class<?> type) {
    if (type == Object.class) {
      return Map.of();
    }
    if (type == String.class) {
      return Map.of("type", "string");
    }
    if (type == LocalDate.class) {
      return Map.of("type", "string", "format", "date");
    }
    if (type == boolean.class || type == Boolean.class) {
      return Map.of("type", "boolean");
    }
    if (List.of(int.class, long.class, Integer.class, Long.class).contains(type)) {
      return Map.of("type", "integer");
    }
    if (List.of(double.class, Double.class, BigDecimal.class).contains(type)) {
      return Map.of("type", "number");
    }
    if (type == Box.class) {
      Map<String, Object> number = Map.of("type", "number");
      return Map.of("type", "array", "items", number, "minItems", 4, "maxItems", 4);
    }
    if (type.isEnum()) {
      List<String> names =
          Stream.of(type.getEnumConstants()).map(each -> ((Enum<?>) each).name()).toList();
      return Map.of("type", "string", "enum", names);
    }
    if (type.isRecord()) {
      return of(type);
    }
    if (type.isSealed()) {
      return Map.of("oneOf", Stream.of(type.getPermittedSubclasses()).map(this::of).toList());
    }
    throw new IllegalArgumentException("no schema for " + type);
  }
}
