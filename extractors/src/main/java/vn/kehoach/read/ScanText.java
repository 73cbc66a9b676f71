package vn.kehoach.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.TextOrigin;
import vn.kehoach.read.scan.Ocr;
import vn.kehoach.read.scan.OcrMode;
import vn.kehoach.read.scan.PageImages;
import vn.kehoach.read.scan.PageJudge;
import vn.kehoach.read.scan.PageSource;
import vn.kehoach.read.scan.ScannedPages;

/** The pages of a PDF as its letters give them → the same with scans recognised. */
final class ScanText {

  private ScanText() {}

  /**
   * Recognises the scans.
   *
   * @param damaged what is wrong with pages whose text has no end, by number
   */
  static SourceText of(
      String mediaType,
      PDDocument document,
      List<Page> pages,
      Map<Integer, String> damaged,
      Ocr ocr,
      ReadListener listener) {
    List<Integer> scans =
        pages.stream()
            .filter(
                page ->
                    ocr.options().mode() == OcrMode.ALWAYS
                        || PageJudge.judge(document, page).scan())
            .map(page -> Objects.requireNonNull(page.number()))
            .toList();
    ScannedPages read = ScannedPages.read(images(document, listener), scans, ocr);
    var all = new ArrayList<Page>();
    for (Page page : pages) {
      Page recognised = read.pages().get(Objects.requireNonNull(page.number()));
      all.add(recognised == null ? page : withoutStamps(recognised, page));
    }
    Map<Integer, String> unread = new TreeMap<>(read.unread());
    unread.putAll(damaged);
    Map<Integer, ReadException.Reason> refused = new TreeMap<>(read.refused());
    damaged.keySet().forEach(number -> refused.put(number, ReadException.Reason.CORRUPT));
    return new SourceText(
        mediaType,
        origin(pages.size(), read.pages().size()),
        all,
        List.copyOf(unread.keySet()),
        refused,
        reason(unread),
        List.of());
  }

  private static PageSource images(PDDocument document, ReadListener listener) {
    return ImageFileReader.heard(number -> PageImages.of(document, number - 1), listener);
  }

  /**
   * What is stamped upon a page is no part of its text, whether it was drawn or is in the image.
   */
  private static Page withoutStamps(Page recognised, Page drawn) {
    PrintedStamps.Parted parted = PrintedStamps.part(recognised.lines());
    var stamps = new ArrayList<>(parted.stamps());
    stamps.addAll(drawn.stamps());
    return new Page(
        recognised.number(),
        recognised.width(),
        recognised.height(),
        parted.text(),
        recognised.rules(),
        recognised.imageCover(),
        stamps);
  }

  private static TextOrigin origin(int pages, int recognised) {
    if (recognised == 0) {
      return TextOrigin.TEXT_LAYER;
    }
    return recognised == pages ? TextOrigin.OCR : TextOrigin.MIXED;
  }

  /** Each reason once. */
  private static @Nullable String reason(Map<Integer, String> unread) {
    return unread.isEmpty()
        ? null
        : unread.values().stream().distinct().sorted().collect(Collectors.joining("; "));
  }
}
