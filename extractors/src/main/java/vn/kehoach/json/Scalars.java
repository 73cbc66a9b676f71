package vn.kehoach.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import vn.kehoach.model.Box;

/** Single values of a JSON tree. */
final class Scalars {

  private Scalars() {}

  static Object read(JsonNode node, Class<?> type, String place) throws PlanFormatException {
    if (type == String.class && node.isTextual()) {
      return node.textValue();
    }
    if (type == boolean.class && node.isBoolean()) {
      return node.booleanValue();
    }
    if ((type == int.class || type == Integer.class) && node.canConvertToExactIntegral()) {
      return node.intValue();
    }
    if (type == long.class && node.canConvertToLong()) {
      return node.longValue();
    }
    if (type == BigDecimal.class && node.isNumber()) {
      return figure(node);
    }
    if (type == Double.class && node.isNumber()) {
      return node.doubleValue();
    }
    if (type == LocalDate.class && node.isTextual()) {
      return date(node.textValue(), place);
    }
    if (type.isEnum() && node.isTextual()) {
      return constant(node.textValue(), type, place);
    }
    throw new PlanFormatException(place, node + " is no " + type.getSimpleName());
  }

  /** 100, never 1E+2 nor 100.0: figures that are equal have one form. */
  private static BigDecimal figure(JsonNode node) {
    BigDecimal stripped = node.decimalValue().stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static LocalDate date(String text, String place) throws PlanFormatException {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new PlanFormatException(place, "\"" + text + "\" is no date");
    }
  }

  static Object constant(String name, Class<?> type, String place) throws PlanFormatException {
    for (Object constant : type.getEnumConstants()) {
      if (((Enum<?>) constant).name().equals(name)) {
        return constant;
      }
    }
    throw new PlanFormatException(
        place, "\"" + name + "\" is none of " + Arrays.toString(type.getEnumConstants()));
  }

  static Box box(JsonNode node, String place) throws PlanFormatException {
    if (!node.isArray() || node.size() != 4) {
      throw new PlanFormatException(place, "a box is four numbers");
    }
    for (JsonNode side : node) {
      if (!side.isNumber()) {
        throw new PlanFormatException(place, side + " is no number");
      }
    }
    double width = node.get(2).doubleValue();
    double height = node.get(3).doubleValue();
    if (width < 0 || height < 0) {
      throw new PlanFormatException(place, "a box of negative size");
    }
    return new Box(node.get(0).doubleValue(), node.get(1).doubleValue(), width, height);
  }
}
