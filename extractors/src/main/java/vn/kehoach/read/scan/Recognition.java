package vn.kehoach.read.scan;

import java.time.Duration;
import java.util.List;

/** What came of handing images to the engine. */
public sealed interface Recognition {

  /**
   * They were read.
   *
   * @param words image by image, line by line, from left to right
   * @param engine how long the engine's process ran; zero where its answer was known already
   */
  record Read(List<RawWord> words, Duration engine) implements Recognition {

    public Read {
      words = List.copyOf(words);
    }
  }

  /**
   * They were not.
   *
   * @param reason why
   * @param detail in words for a person, with what to do where anything can be done
   */
  record Failed(Reason reason, String detail) implements Recognition {}

  /** Why images were not read. */
  enum Reason {
    /** There is no such command. */
    NO_ENGINE,
    /** The engine does not know the language. */
    NO_LANGUAGE,
    /** The engine took too long and was ended. */
    TIMEOUT,
    /** The engine ended with an error. */
    CRASHED,
    /** The images could not be handed over, or the answer not be understood. */
    BROKEN
  }
}
