package vn.kehoach.read;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.TextOrigin;

/**
 * The text of a file with its places.
 *
 * @param mediaType type told by content
 * @param origin how the text was had
 * @param pages the pages in order; one page without a number in a medium without pages
 * @param unreadPages pages, 1-based, that show something but gave no text (page images), or whose
 *     text has no end (damaged)
 * @param refused what is wrong with those of them for which recognition is no remedy: damaged, too
 *     large
 * @param unreadBecause why those pages were not read, in words for a person with what to do; null
 *     where all were, or there is no more to say
 * @param flow paragraphs and tables in order, in a medium that knows them; their lines are those of
 *     the one page. Empty where layout has to find them
 */
public record SourceText(
    String mediaType,
    TextOrigin origin,
    List<Page> pages,
    List<Integer> unreadPages,
    Map<Integer, ReadException.Reason> refused,
    @Nullable String unreadBecause,
    List<Flow> flow) {

  public SourceText {
    pages = List.copyOf(pages);
    unreadPages = List.copyOf(unreadPages);
    refused = Map.copyOf(refused);
    flow = List.copyOf(flow);
  }

  /** The text of a medium that does not know its paragraphs and tables. */
  public SourceText(
      String mediaType, TextOrigin origin, List<Page> pages, List<Integer> unreadPages) {
    this(mediaType, origin, pages, unreadPages, Map.of(), null, List.of());
  }

  /** The text of a medium all of which was read. */
  public SourceText(
      String mediaType,
      TextOrigin origin,
      List<Page> pages,
      List<Integer> unreadPages,
      List<Flow> flow) {
    this(mediaType, origin, pages, unreadPages, Map.of(), null, flow);
  }

  /** Number of pages; null in a medium without pages. */
  public @Nullable Integer pageCount() {
    boolean paged = !pages.isEmpty() && pages.getFirst().number() != null;
    return paged ? pages.size() : null;
  }

  /** The same file with other lines. */
  SourceText with(List<Page> others, List<Flow> flowing) {
    return new SourceText(mediaType, origin, others, unreadPages, refused, unreadBecause, flowing);
  }

  /** Whether no page carries a word. */
  public boolean empty() {
    return pages.stream().allMatch(page -> page.lines().isEmpty());
  }
}
