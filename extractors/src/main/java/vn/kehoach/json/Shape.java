package vn.kehoach.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.At;
import vn.kehoach.model.Deadline;

/**
 * What the codec asks of a type of records. It is asked of each type once: an answer over all
 * communes has hundreds of thousands of records.
 */
final class Shape {

  private static final ClassValue<Shape> KNOWN =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return new Shape(type);
        }
      };

  private final Class<?> type;
  private final List<Component> components;
  private final Constructor<?> constructor;

  private Shape(Class<?> type) {
    this.type = type;
    this.components = Stream.of(type.getRecordComponents()).map(Component::of).toList();
    try {
      this.constructor =
          type.getDeclaredConstructor(
              components.stream().map(Component::type).toArray(Class<?>[]::new));
      constructor.trySetAccessible(); // a record may be known to its own package only
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException("no record: " + type, e);
    }
  }

  static Shape of(Class<?> record) {
    return KNOWN.get(record);
  }

  List<Component> components() {
    return components;
  }

  /**
   * Builds a record.
   *
   * @throws InvocationTargetException if the record refuses the values
   */
  Object build(@Nullable Object[] values) throws InvocationTargetException {
    try {
      return constructor.newInstance(values);
    } catch (InstantiationException | IllegalAccessException e) {
      throw new IllegalArgumentException("no record to build: " + type, e);
    }
  }

  /**
   * A component of a record.
   *
   * @param name its name
   * @param type its type
   * @param arguments the types that a list or map is of
   * @param nullable whether it may be null
   * @param leftOut the value with which it is not written; null where it always is
   * @param accessor reads it
   */
  record Component(
      String name,
      Class<?> type,
      List<Class<?>> arguments,
      boolean nullable,
      @Nullable Omission leftOut,
      Method accessor) {

    private static Component of(RecordComponent component) {
      Method accessor = component.getAccessor();
      accessor.trySetAccessible();
      return new Component(
          component.getName(),
          component.getType(),
          arguments(component.getGenericType()),
          component.getAnnotatedType().isAnnotationPresent(Nullable.class),
          omission(component),
          accessor);
    }

    private static List<Class<?>> arguments(Type type) {
      return type instanceof ParameterizedType of
          ? Stream.of(of.getActualTypeArguments())
              .<Class<?>>map(argument -> argument instanceof Class<?> known ? known : Object.class)
              .toList()
          : List.of();
    }

    /** What nearly no fact has: two lists, and the confidence of a statistical reading. */
    private static @Nullable Omission omission(RecordComponent component) {
      Class<?> owner = component.getDeclaringRecord();
      String name = component.getName();
      if (name.equals("confidence")) {
        return Omission.NULL;
      }
      boolean rare =
          owner == At.class && name.equals("more")
              || owner == Deadline.class && name.equals("milestones");
      return rare ? Omission.EMPTY : null;
    }

    @Nullable Object valueOf(Record part) {
      try {
        return accessor.invoke(part);
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalArgumentException("cannot read " + name + " of " + part.getClass(), e);
      }
    }

    boolean isLeftOut(@Nullable Object value) {
      return switch (leftOut) {
        case null -> false;
        case NULL -> value == null;
        case EMPTY -> List.of().equals(value);
      };
    }
  }

  /** With which value a component is not written. */
  private enum Omission {
    NULL,
    EMPTY
  }
}
