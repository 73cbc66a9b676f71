package vn.kehoach.score.phrase;

/**
 * One case and what became of it.
 *
 * @param line the line of the case in its table, from 1
 * @param words what was read
 * @param expected what the table says
 * @param found what the grammar says, in the same notation
 */
public record PhraseVerdict(int line, String words, String expected, String found) {

  /** Whether both say the same. */
  public boolean right() {
    return expected.equals(found);
  }

  /** The case for a person to look at. */
  @Override
  public String toString() {
    return "line %d: «%s»%n    expected %s%n    found    %s"
        .formatted(line, words, expected, found);
  }
}
