package vn.kehoach.ingest;

import java.time.Duration;

/**
 * How much one file may cost.
 *
 * @param silence the longest that a file may take without another page of it being done
 * @param whole the longest that a file may take in all
 * @param workerMegabytes memory of a process that reads
 * @param bytes most bytes of a file that is no archive
 * @param pages most pages of a file
 * @param depth most archives that a file may lie in
 * @param entries most files that one archive may hold, with those of the archives in it
 * @param unpacked most bytes that one archive may unpack to, with the archives in it; also the most
 *     bytes of the archive itself
 */
public record Limits(
    Duration silence,
    Duration whole,
    int workerMegabytes,
    long bytes,
    int pages,
    int depth,
    int entries,
    long unpacked) {

  /** Bytes of a megabyte. */
  public static final long MEGABYTE = 1L << 20;

  /** Good for any plan on an office computer; recognition gives a page up after 240 s itself. */
  public static final Limits STANDARD =
      new Limits(
          Duration.ofMinutes(5),
          Duration.ofHours(2),
          1024,
          150 * MEGABYTE,
          2_000,
          5,
          10_000,
          2048 * MEGABYTE);

  public Limits {
    if (silence.toMillis() < 1
        || whole.toMillis() < 1
        || workerMegabytes < 1
        || bytes < 1
        || pages < 1
        || depth < 0
        || entries < 1
        || unpacked < 1) {
      throw new IllegalArgumentException("limits are positive");
    }
  }
}
