package vn.kehoach.worker;

import org.jspecify.annotations.Nullable;
import vn.kehoach.read.scan.OcrOptions;

/**
 * How files are read; goes to the worker with each file.
 *
 * @param units address (URI) of a file with units to add to the program's own, null for none
 * @param pages most pages of a file
 * @param bytes most bytes of a file that is no archive
 * @param ocr how scanned pages are recognised
 * @param ocrFolder address (URI) of the folder that keeps what was recognised, null for none
 */
public record ReadOptions(
    @Nullable String units, int pages, long bytes, OcrOptions ocr, @Nullable String ocrFolder) {

  /** Files of any length, and the program's own units. */
  public static final ReadOptions STANDARD =
      new ReadOptions(null, Integer.MAX_VALUE, Long.MAX_VALUE, OcrOptions.standard(), null);
}
