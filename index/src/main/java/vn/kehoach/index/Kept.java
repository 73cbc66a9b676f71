package vn.kehoach.index;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What answers work out once for an open index and keep with it, since it does not change: each
 * kind of value is made at its first use, by one thread, and goes when the index does.
 */
public final class Kept {

  private final Map<Class<?>, Lazy<?>> values = new ConcurrentHashMap<>();

  Kept() {}

  /** Makes a value. */
  public interface Maker<T> {
    /** The value, of an index that is open. */
    T make() throws IOException;
  }

  /** The value of a kind, made by the first that asks for it. */
  public <T> T get(Class<T> kind, Maker<T> maker) throws IOException {
    Lazy<?> lazy = values.computeIfAbsent(kind, unseen -> new Lazy<>(maker::make));
    return kind.cast(lazy.get());
  }
}
