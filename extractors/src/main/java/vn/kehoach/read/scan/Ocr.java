package vn.kehoach.read.scan;

/**
 * How scans are recognised, where what was recognised is kept, and who hears of it.
 *
 * @param options how
 * @param cache where results are kept
 * @param listener who hears how far it has come
 */
public record Ocr(OcrOptions options, OcrCache cache, OcrListener listener) {

  /** Tesseract as it is on the path; nothing is kept and nobody hears of it. */
  public static Ocr standard() {
    return new Ocr(OcrOptions.standard(), OcrCache.NONE, OcrListener.NONE);
  }
}
