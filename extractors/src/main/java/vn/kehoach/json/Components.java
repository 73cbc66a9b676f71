package vn.kehoach.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.At;
import vn.kehoach.model.Deadline;

/** What the codec asks of a record's components. */
final class Components {

  private Components() {}

  static @Nullable Object valueOf(RecordComponent component, Record part) {
    try {
      Method accessor = component.getAccessor();
      accessor.trySetAccessible(); // a record may be known to its own package only
      return accessor.invoke(part);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalArgumentException("cannot read " + component + " of " + part.getClass(), e);
    }
  }

  static boolean isNullable(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  /** What nearly no fact has: two lists, and the confidence of a statistical reading. */
  static boolean leftOut(RecordComponent component, @Nullable Object value) {
    return component.getName().equals("confidence")
        ? value == null
        : leftOutWhenEmpty(component) && List.of().equals(value);
  }

  private static boolean leftOutWhenEmpty(RecordComponent component) {
    Class<?> owner = component.getDeclaringRecord();
    return owner == At.class && component.getName().equals("more")
        || owner == Deadline.class && component.getName().equals("milestones");
  }
}
