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
import vn.kehoach.read.WordBuilder.PlacedWord;
import vn.kehoach.read.scan.Ocr;
import vn.kehoach.read.scan.OcrMode;
import vn.kehoach.read.scan.PageImages;
import vn.kehoach.read.scan.PageJudge;
import vn.kehoach.read.scan.PageSource;
import vn.kehoach.read.scan.ScannedPages;

/** The pages of a PDF as its letters give them → the same with scans recognised. */
final class ScanText {

  private ScanText() {}

  static SourceText of(
      String mediaType, PDDocument document, PdfPages drawn, Ocr ocr, ReadListener listener) {
    List<Page> pages = drawn.pages();
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
      int number = Objects.requireNonNull(page.number());
      Page recognised = read.pages().get(number);
      all.add(
          recognised == null
              ? page
              : settled(recognised, page, drawn.fillings().getOrDefault(number, List.of())));
    }
    Map<Integer, String> unread = new TreeMap<>(read.unread());
    unread.putAll(drawn.damaged());
    Map<Integer, ReadException.Reason> refused = new TreeMap<>(read.refused());
    drawn.damaged().keySet().forEach(number -> refused.put(number, ReadException.Reason.CORRUPT));
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
   * What is stamped upon a page is no part of its text, whether it was drawn or is in the image;
   * what fills the blanks of the image is.
   */
  private static Page settled(Page recognised, Page drawn, List<List<PlacedWord>> fillings) {
    PrintedStamps.Parted parted = PrintedStamps.part(recognised.lines());
    var blanks = new ScanFillings(recognised.with(parted.text(), List.of()));
    fillings.forEach(blanks::fill);
    var stamps = new ArrayList<>(parted.stamps());
    stamps.addAll(drawn.stamps());
    stamps.removeAll(blanks.placed());
    return recognised.with(blanks.lines(), stamps);
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
