package vn.kehoach.read.scan;

import java.io.Serializable;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How scans are recognised; can be sent to another process.
 *
 * @param mode which pages are
 * @param command the Tesseract command, a name on the path or a file
 * @param language Tesseract's code of the language
 * @param pageSeconds longest time that one page may take
 * @param jobs how many pages are recognised side by side, each by a process of one thread
 * @param shared a folder; those who name the same one keep to that number together, null where this
 *     program keeps to it alone
 */
public record OcrOptions(
    OcrMode mode,
    String command,
    String language,
    int pageSeconds,
    int jobs,
    @Nullable String shared)
    implements Serializable {

  private static final String COMMAND = "tesseract";

  private static final String LANGUAGE = "vie";

  /** A page takes 2 to 5 s; fifty times as much, on a busy machine, is one that would never end. */
  private static final int PAGE_SECONDS = 240;

  public OcrOptions {
    if (command.isBlank() || language.isBlank() || pageSeconds < 1 || jobs < 1) {
      throw new IllegalArgumentException("OCR needs a command, a language, time and a process");
    }
  }

  /** Tesseract as it is on the path, in Vietnamese, with a process for each core. */
  public static OcrOptions standard() {
    return new OcrOptions(
        OcrMode.AUTO,
        COMMAND,
        LANGUAGE,
        PAGE_SECONDS,
        Runtime.getRuntime().availableProcessors(),
        null);
  }

  /** The same for other pages. */
  public OcrOptions withMode(OcrMode other) {
    return new OcrOptions(other, command, language, pageSeconds, jobs, shared);
  }

  /** The same with another number of processes. */
  public OcrOptions withJobs(int other) {
    return new OcrOptions(mode, command, language, pageSeconds, other, shared);
  }

  /** The same with another command. */
  public OcrOptions withCommand(String other) {
    return new OcrOptions(mode, other, language, pageSeconds, jobs, shared);
  }

  /** The same, with its number of processes kept to by all who share a folder. */
  public OcrOptions sharing(Path folder) {
    return new OcrOptions(mode, command, language, pageSeconds, jobs, folder.toString());
  }

  /** The processes that may run side by side. */
  EngineSlots slots() {
    return new EngineSlots(shared == null ? null : Path.of(shared), jobs);
  }
}
