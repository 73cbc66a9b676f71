package vn.kehoach.spot;

import vn.kehoach.model.Box;

/**
 * A syllable on a page.
 *
 * @param folded how it is compared
 * @param page page, 1-based
 * @param line its line, counted over the page from the top
 * @param box the rectangle of the word that it belongs to
 */
record PrintedWord(String folded, int page, int line, Box box) {

  /** Whether another stands on the same line. */
  boolean beside(PrintedWord other) {
    return page == other.page && line == other.line;
  }
}
