package vn.kehoach.index;

import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps Lucene from advising the user, on standard error, to start Java with its vector module: it
 * concerns searches by vectors, and there are none here.
 */
final class QuietLucene {

  /** Held here, since the logging system forgets loggers that nobody holds. */
  private static final Logger VECTORS =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  private QuietLucene() {}

  /** Before the first use of Lucene. */
  static void please() {
    VECTORS.setLevel(Level.SEVERE);
  }
}
