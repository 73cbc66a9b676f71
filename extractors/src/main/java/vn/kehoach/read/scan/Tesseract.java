package vn.kehoach.read.scan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * The Tesseract command: images → words.
 *
 * <p>One process reads all images of a page, because to load the language takes as long as to read
 * a few lines. Each process has one thread: pages side by side are faster than one page on many
 * threads (2 s a page instead of 8 on two cores). No more of them run than {@link EngineSlots} has.
 * The images go through files of a private folder, which is gone before the answer is given.
 */
public final class Tesseract {

  /** Each image is a block of text: whoever calls has parted columns and cells. */
  private static final String ONE_BLOCK = "6";

  private static final Duration ASKING = Duration.ofSeconds(30);

  private final OcrOptions options;
  private final String version;

  private Tesseract(OcrOptions options, String version) {
    this.options = options;
    this.version = version;
  }

  /** What came of looking for the engine. */
  public sealed interface Found {

    /** It is there and knows the language. */
    record Ready(Tesseract engine) implements Found {}

    /**
     * It cannot be used.
     *
     * @param reason why
     * @param detail in words for a person, with what to do
     */
    record Missing(Recognition.Reason reason, String detail) implements Found {}
  }

  /** What the engine calls itself; "" where it cannot be used. */
  public static String version(OcrOptions options) {
    return find(options) instanceof Found.Ready ready ? ready.engine().version() : "";
  }

  /** Looks for the engine: asks it for its version and its languages. */
  public static Found find(OcrOptions options) {
    return switch (ask(options, "--version")) {
      case EngineProcess.Ended version when version.exit() == 0 ->
          withLanguage(options, firstLine(version.output() + version.errors()));
      case EngineProcess.Ended ended ->
          new Found.Missing(Recognition.Reason.CRASHED, options.command() + ": " + ended.errors());
      case EngineProcess.Late late ->
          new Found.Missing(
              Recognition.Reason.TIMEOUT,
              options.command() + " does not answer within " + ASKING.toSeconds() + " s");
      case EngineProcess.NotStarted none ->
          new Found.Missing(
              Recognition.Reason.NO_ENGINE, "Tesseract is not installed; run .ci/setup");
    };
  }

  private static Found withLanguage(OcrOptions options, String version) {
    boolean known =
        ask(options, "--list-langs") instanceof EngineProcess.Ended ended
            && ended.exit() == 0
            && (ended.output() + ended.errors()).lines().anyMatch(options.language()::equals);
    return known
        ? new Found.Ready(new Tesseract(options, version))
        : new Found.Missing(
            Recognition.Reason.NO_LANGUAGE,
            "Tesseract does not know the language \"" + options.language() + "\"; run .ci/setup");
  }

  private static EngineProcess.Result ask(OcrOptions options, String what) {
    return EngineProcess.run(List.of(options.command(), what), ASKING);
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("");
  }

  /** What the engine calls itself ("tesseract 5.3.0"). */
  public String version() {
    return version;
  }

  /** Everything beside the images that the words depend on. */
  String setting() {
    return version + " " + options.language() + " " + ONE_BLOCK;
  }

  /**
   * Reads images, each of them one block of text.
   *
   * @param images at least one
   * @param dpi pixels an inch
   */
  Recognition read(List<Raster> images, double dpi) {
    try {
      Path folder = Files.createTempDirectory("kehoach-ocr");
      try {
        return read(ImageFiles.write(images, folder), dpi);
      } finally {
        ImageFiles.delete(folder);
      }
    } catch (IOException e) {
      return new Recognition.Failed(
          Recognition.Reason.BROKEN, "page images cannot be written: " + e.getMessage());
    }
  }

  /**
   * Reads images, each of them one block of text.
   *
   * @param list a file with the names of theirs
   * @param dpi pixels an inch
   */
  Recognition read(Path list, double dpi) {
    List<String> command =
        List.of(
            options.command(),
            list.toString(),
            "stdout",
            "-l",
            options.language(),
            "--dpi",
            String.valueOf(Math.round(dpi)),
            "--psm",
            ONE_BLOCK,
            "tsv");
    return switch (run(command)) {
      case EngineProcess.Ended ended when ended.exit() == 0 -> words(ended);
      case EngineProcess.Ended ended ->
          new Recognition.Failed(
              Recognition.Reason.CRASHED,
              "Tesseract ended with " + ended.exit() + ": " + last(ended.errors()));
      case EngineProcess.Late late ->
          new Recognition.Failed(
              Recognition.Reason.TIMEOUT,
              "Tesseract took more than " + options.pageSeconds() + " s for one page");
      case EngineProcess.NotStarted none ->
          new Recognition.Failed(Recognition.Reason.NO_ENGINE, Objects.toString(none.detail()));
    };
  }

  private EngineProcess.Result run(List<String> command) {
    try {
      EngineSlots.Slot slot = options.slots().take();
      try {
        return EngineProcess.run(command, Duration.ofSeconds(options.pageSeconds()));
      } finally {
        slot.close();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new EngineProcess.Late();
    }
  }

  private static Recognition words(EngineProcess.Ended ended) {
    try {
      return new Recognition.Read(Tsv.words(ended.output()), ended.time());
    } catch (IllegalArgumentException e) {
      return new Recognition.Failed(
          Recognition.Reason.BROKEN, "Tesseract's answer is not understood: " + e.getMessage());
    }
  }

  private static String last(String errors) {
    List<String> lines = errors.lines().filter(line -> !line.isBlank()).toList();
    return lines.isEmpty() ? "no message" : lines.getLast();
  }
}
