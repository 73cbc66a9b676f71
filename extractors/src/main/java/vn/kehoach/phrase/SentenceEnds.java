package vn.kehoach.phrase;

/**
 * Tells the full stop of a sentence from that of an abbreviation ("TP. Vinh", "ThS. Lê"). The
 * grammars ask only where a stop, a blank and a capital or figure leave both open.
 */
@FunctionalInterface
public interface SentenceEnds {

  /** Every such stop ends a sentence. */
  SentenceEnds ALL = (text, end) -> true;

  /**
   * Whether the stop ends a sentence.
   *
   * @param text the running text
   * @param end behind the stop
   */
  boolean at(String text, int end);
}
