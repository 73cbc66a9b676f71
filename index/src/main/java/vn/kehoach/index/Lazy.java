package vn.kehoach.index;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A value that is made at its first use, once. */
final class Lazy<T> {

  /** Makes the value. */
  interface Maker<T> {
    T make() throws IOException;
  }

  private final Maker<T> maker;
  private @Nullable T value;

  Lazy(Maker<T> maker) {
    this.maker = maker;
  }

  synchronized T get() throws IOException {
    T made = value;
    if (made == null) {
      made = maker.make();
      value = made;
    }
    return made;
  }
}
