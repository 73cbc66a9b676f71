package vn.kehoach.model;

/** How the text of a plan was had. */
public enum TextOrigin {
  /** From the characters of a PDF. */
  TEXT_LAYER,
  /** Recognised from page images. */
  OCR,
  /** Some pages from characters, some recognised. */
  MIXED,
  /** From a word processor's file. */
  OFFICE,
  /** From a text file. */
  PLAIN_TEXT
}
