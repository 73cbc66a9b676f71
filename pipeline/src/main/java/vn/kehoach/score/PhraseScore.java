package vn.kehoach.score;

import java.util.List;

/**
 * How many rows of a table of phrases are read as the table says.
 *
 * @param table the table's name
 * @param rows its cases
 * @param right those that are read right
 * @param wrong the others
 */
public record PhraseScore(String table, int rows, int right, List<Failure> wrong) {

  public PhraseScore {
    wrong = List.copyOf(wrong);
  }

  /**
   * A case that is read otherwise.
   *
   * @param line its line in the table, from 1
   * @param words what was read
   * @param expected what the table says
   * @param found what the grammar says, in the same notation
   */
  public record Failure(int line, String words, String expected, String found) {}

  /** The share of the cases that are right. */
  public double share() {
    return rows == 0 ? 1 : (double) right / rows;
  }
}
