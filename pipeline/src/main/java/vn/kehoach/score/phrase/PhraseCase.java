package vn.kehoach.score.phrase;

import java.util.List;

/**
 * How the rows of a table are read and asked.
 *
 * <p>Some words say several things (two goals, three documents): then a case is a run of rows with
 * the same words.
 */
interface PhraseCase {

  /**
   * The columns that together are the question; rows next to each other that agree in them are one
   * case.
   */
  List<String> question();

  /** What the rows say. */
  String expected(List<PhraseRow> rows);

  /** What the grammar says, in the same notation. */
  String found(PhraseRow row);
}
