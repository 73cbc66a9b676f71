package vn.kehoach.cli;

import java.time.Duration;
import picocli.CommandLine.Option;
import vn.kehoach.ingest.Limits;

/** The options that bound what one file may cost. */
final class LimitOptions {

  private static final Limits USUAL = Limits.STANDARD;

  @Option(names = "--timeout", paramLabel = "SECONDS")
  private long timeout = USUAL.silence().toSeconds();

  @Option(names = "--max-time", paramLabel = "SECONDS")
  private long time = USUAL.whole().toSeconds();

  @Option(names = "--worker-memory", paramLabel = "MB")
  private int memory = USUAL.workerMegabytes();

  @Option(names = "--max-size", paramLabel = "MB")
  private long size = USUAL.bytes() / Limits.MEGABYTE;

  @Option(names = "--max-pages", paramLabel = "N")
  private int pages = USUAL.pages();

  @Option(names = "--max-depth", paramLabel = "N")
  private int depth = USUAL.depth();

  @Option(names = "--max-entries", paramLabel = "N")
  private int entries = USUAL.entries();

  @Option(names = "--max-unpacked", paramLabel = "MB")
  private long unpacked = USUAL.unpacked() / Limits.MEGABYTE;

  /** The limits; wrong use where one is none. */
  Limits limits(Subcommand command) {
    least(command, "--timeout", timeout, 1);
    least(command, "--max-time", time, 1);
    least(command, "--worker-memory", memory, 64);
    least(command, "--max-size", size, 1);
    least(command, "--max-pages", pages, 1);
    least(command, "--max-depth", depth, 0);
    least(command, "--max-entries", entries, 1);
    least(command, "--max-unpacked", unpacked, 1);
    return new Limits(
        Duration.ofSeconds(timeout),
        Duration.ofSeconds(time),
        memory,
        Math.multiplyExact(size, Limits.MEGABYTE),
        pages,
        depth,
        entries,
        Math.multiplyExact(unpacked, Limits.MEGABYTE));
  }

  private static void least(Subcommand command, String option, long value, long least) {
    if (value < least || value > Integer.MAX_VALUE) {
      throw command.wrong("use.least", option, least, value);
    }
  }
}
