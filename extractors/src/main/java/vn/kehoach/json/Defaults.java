package vn.kehoach.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.At;
import vn.kehoach.model.Coverage;
import vn.kehoach.model.Source;
import vn.kehoach.model.TextOrigin;

/** What stands for a part that a hand-written truth leaves out. */
final class Defaults {

  private Defaults() {}

  /** The default; null where a truth without that part is no truth. */
  static @Nullable Object of(Class<?> type) {
    if (type == String.class) {
      return "";
    }
    if (type == boolean.class) {
      return false;
    }
    if (type == int.class) {
      return 0;
    }
    if (type == At.class) {
      return new At(null, null, null, "", List.of());
    }
    if (type == Source.class) {
      return new Source("", "", "", null, TextOrigin.TEXT_LAYER);
    }
    if (type == Coverage.class) {
      return new Coverage(0, 0, List.of());
    }
    return null;
  }
}
