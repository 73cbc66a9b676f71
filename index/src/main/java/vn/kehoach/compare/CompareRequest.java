package vn.kehoach.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which indicators to lay side by side.
 *
 * @param text words of an indicator; null or blank for all
 * @param communes names of communes, any spelling; empty for all
 * @param singles whether to list what only one commune measures; with words it always is
 */
public record CompareRequest(@Nullable String text, List<String> communes, boolean singles) {

  public CompareRequest {
    communes = List.copyOf(communes);
  }

  /** All indicators that several communes share. */
  public static CompareRequest all() {
    return new CompareRequest(null, List.of(), false);
  }

  /** The indicators that these words name. */
  public static CompareRequest of(String text) {
    return new CompareRequest(text, List.of(), false);
  }

  boolean narrows() {
    return text != null && !text.isBlank();
  }
}
