package vn.kehoach.layout;

import java.util.List;
import vn.kehoach.layout.Block.FlatLine;

/**
 * Finds tables in plain text that text extraction flattened. Only what the words say tells where
 * such a table begins and ends, so who knows words is asked.
 */
@FunctionalInterface
public interface FlatTableFinder {

  /**
   * Index behind the last line of the table whose head begins at a line; the same index where none
   * begins.
   */
  int end(List<FlatLine> lines, int from);
}
