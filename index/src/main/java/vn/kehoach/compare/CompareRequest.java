package vn.kehoach.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which indicators to lay side by side.
 *
 * @param text words of an indicator, or a topic of the directory; null or blank for all
 * @param communes names of communes, any spelling; empty for all
 * @param singles whether to list what only one commune measures; with words it always is
 * @param fullOnly whether to leave out figures of another population or measure
 * @param sentences whether each cell carries the sentence it was read from; without them an answer
 *     over thousands of communes is had from columns alone
 */
public record CompareRequest(
    @Nullable String text,
    List<String> communes,
    boolean singles,
    boolean fullOnly,
    boolean sentences) {

  public CompareRequest {
    communes = List.copyOf(communes);
  }

  /** A request for all figures with their sentences. */
  public CompareRequest(@Nullable String text, List<String> communes, boolean singles) {
    this(text, communes, singles, false, true);
  }

  /** All indicators that several communes share. */
  public static CompareRequest all() {
    return new CompareRequest(null, List.of(), false);
  }

  /** The indicators that these words name. */
  public static CompareRequest of(String text) {
    return new CompareRequest(text, List.of(), false);
  }

  /** The same without the sentences. */
  public CompareRequest figuresOnly() {
    return new CompareRequest(text, communes, singles, fullOnly, false);
  }

  boolean narrows() {
    return text != null && !text.isBlank();
  }
}
