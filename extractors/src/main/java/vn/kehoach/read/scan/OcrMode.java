package vn.kehoach.read.scan;

/** Which pages are recognised. */
public enum OcrMode {
  /** Pages whose letters are missing or worthless. */
  AUTO,
  /** None: scanned pages stay unread. */
  NEVER,
  /** Every page of a PDF, whatever letters it brings. */
  ALWAYS
}
