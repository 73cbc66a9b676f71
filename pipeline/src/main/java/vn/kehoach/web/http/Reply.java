package vn.kehoach.web.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What a route answers with. */
public sealed interface Reply {

  /** A record, as JSON. */
  record Json(Record record) implements Reply {}

  /** JSON that is stored as it is. */
  record StoredJson(byte[] bytes) implements Reply {}

  /**
   * Work that was begun.
   *
   * @param location where to ask how it goes on
   * @param record how it stands
   */
  record Accepted(String location, Record record) implements Reply {}

  /**
   * A file of the disk.
   *
   * @param file the file
   * @param mediaType its type
   * @param name the name to save it under
   * @param shown whether a browser may show it; else it is saved
   */
  record OfDisk(Path file, String mediaType, String name, boolean shown) implements Reply {}

  /**
   * A file that is made.
   *
   * @param mediaType its type
   * @param name the name to save it under
   * @param content writes it
   */
  record Made(String mediaType, String name, Content content) implements Reply {}

  /** News as they come. */
  record Events(Feed feed) implements Reply {}

  /** What writes a file. */
  @FunctionalInterface
  interface Content {

    /** Writes all of it; leaves the stream open. */
    void write(OutputStream out) throws IOException;
  }

  /** Where news come from. */
  @FunctionalInterface
  interface Feed {

    /**
     * Waits for news.
     *
     * @return the next; null where there will be no more
     */
    @Nullable Event next() throws InterruptedException;
  }

  /**
   * A piece of news.
   *
   * @param name its name
   * @param data what is new
   */
  record Event(String name, Record data) {}

  /** A record, as JSON. */
  static Reply of(Record record) {
    return new Json(record);
  }
}
