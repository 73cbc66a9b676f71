package vn.kehoach.read.scan;

import vn.kehoach.read.ReadException;

/** Where the images of scanned pages come from; asked by one thread at a time. */
@FunctionalInterface
public interface PageSource {

  /**
   * The image of a page.
   *
   * @param number the page, 1-based
   * @throws ReadException where it is too large, damaged, or of a kind that cannot be decoded
   */
  PageImage image(int number) throws ReadException;
}
