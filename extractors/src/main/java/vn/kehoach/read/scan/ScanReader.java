package vn.kehoach.read.scan;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.read.Page;
import vn.kehoach.read.ReadException;

/** Recognises one page after the other with one engine; may be used by several threads. */
final class ScanReader {

  private final Tesseract engine;
  private final OcrCache cache;

  ScanReader(Tesseract engine, OcrCache cache) {
    this.engine = engine;
    this.cache = cache;
  }

  /** What came of reading a page. */
  sealed interface Result {}

  /**
   * It was read.
   *
   * @param page its words
   * @param engineMillis how long the engine's process ran; 0 where nothing had to be recognised
   */
  record Read(Page page, long engineMillis) implements Result {}

  /**
   * It was not.
   *
   * @param detail why, in words for a person
   * @param refused what is wrong with its image, null where that is not the reason
   */
  record Unread(String detail, ReadException.@Nullable Reason refused) implements Result {}

  /** Reads a page. */
  Result read(CleanPage page) {
    PageParts parts = PageParts.of(page);
    if (parts.images().isEmpty()) {
      return new Read(PageWords.page(page, parts, List.of()), 0);
    }
    String key = Digest.of(parts.images(), page.dpi(), engine.setting());
    Optional<List<RawWord>> known = cache.find(key);
    if (known.isPresent()) {
      return new Read(PageWords.page(page, parts, known.get()), 0);
    }
    return switch (engine.read(parts.images(), page.dpi())) {
      case Recognition.Read read -> {
        cache.keep(key, read.words());
        yield new Read(PageWords.page(page, parts, read.words()), read.engine().toMillis());
      }
      case Recognition.Failed failed -> new Unread(failed.detail(), null);
    };
  }
}
