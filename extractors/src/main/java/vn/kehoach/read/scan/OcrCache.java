package vn.kehoach.read.scan;

import java.util.List;
import java.util.Optional;

/**
 * Keeps what was recognised, so that nothing is recognised twice. The library itself keeps nothing;
 * who wants it kept hands a cache in. Implementations may be asked by several threads.
 */
public interface OcrCache {

  /** A cache that forgets. */
  OcrCache NONE =
      new OcrCache() {
        @Override
        public Optional<List<RawWord>> find(String key) {
          return Optional.empty();
        }

        @Override
        public void keep(String key, List<RawWord> words) {}
      };

  /**
   * What was recognised.
   *
   * @param key digest of everything that the words depend on: the images, the engine, its settings
   */
  Optional<List<RawWord>> find(String key);

  /** Keeps what was recognised; where that fails it is recognised again next time. */
  void keep(String key, List<RawWord> words);
}
