package vn.kehoach.read;

import java.util.List;
import java.util.Map;
import vn.kehoach.read.WordBuilder.PlacedWord;

/**
 * What the letters of a PDF say.
 *
 * @param pages its pages in order
 * @param damaged what is wrong with pages whose contents have no end, by number
 * @param fillings what lies over a page and may fill its blanks, but has found none among its
 *     letters, by number: on a scan the blanks are in the image
 */
record PdfPages(
    List<Page> pages, Map<Integer, String> damaged, Map<Integer, List<List<PlacedWord>>> fillings) {

  PdfPages {
    pages = List.copyOf(pages);
    damaged = Map.copyOf(damaged);
    fillings = Map.copyOf(fillings);
  }
}
