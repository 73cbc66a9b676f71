package vn.kehoach.read.scan;

import java.io.Serializable;

/**
 * How scans are recognised; can be sent to another process.
 *
 * @param mode which pages are
 * @param command the Tesseract command, a name on the path or a file
 * @param language Tesseract's code of the language
 * @param pageSeconds longest time that one page may take
 * @param jobs how many pages are recognised side by side, each by a process of one thread
 */
public record OcrOptions(OcrMode mode, String command, String language, int pageSeconds, int jobs)
    implements Serializable {

  private static final String COMMAND = "tesseract";

  private static final String LANGUAGE = "vie";

  /** A page takes 2 to 5 s; twenty times as much is a page that would never end. */
  private static final int PAGE_SECONDS = 100;

  public OcrOptions {
    if (command.isBlank() || language.isBlank() || pageSeconds < 1 || jobs < 1) {
      throw new IllegalArgumentException("OCR needs a command, a language, time and a process");
    }
  }

  /** Tesseract as it is on the path, in Vietnamese, with a process for each core. */
  public static OcrOptions standard() {
    return new OcrOptions(
        OcrMode.AUTO, COMMAND, LANGUAGE, PAGE_SECONDS, Runtime.getRuntime().availableProcessors());
  }

  /** The same for other pages. */
  public OcrOptions withMode(OcrMode other) {
    return new OcrOptions(other, command, language, pageSeconds, jobs);
  }

  /** The same with another number of processes. */
  public OcrOptions withJobs(int other) {
    return new OcrOptions(mode, command, language, pageSeconds, other);
  }

  /** The same with another command. */
  public OcrOptions withCommand(String other) {
    return new OcrOptions(mode, other, language, pageSeconds, jobs);
  }
}
