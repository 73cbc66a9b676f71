package vn.kehoach.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.kehoach.model.TextOrigin;
import vn.kehoach.read.scan.ImageScan;
import vn.kehoach.read.scan.Ocr;
import vn.kehoach.read.scan.PageSource;
import vn.kehoach.read.scan.ScannedPages;

/** An image file alone (PNG, JPEG, TIFF) → recognised pages. */
final class ImageFileReader {

  private ImageFileReader() {}

  /**
   * Reads an image file.
   *
   * @throws ReadException where it cannot be decoded, or nothing could be recognised on it
   */
  static SourceText read(
      byte[] bytes, String mediaType, ReadLimits limits, Ocr ocr, ReadListener listener)
      throws ReadException {
    try (ImageScan scan = ImageScan.open(bytes)) {
      int count = scan.pages();
      limits.check(count);
      List<Integer> numbers = IntStream.rangeClosed(1, count).boxed().toList();
      ScannedPages read = ScannedPages.read(heard(scan, listener), numbers, ocr);
      listener.page(ReadListener.NO_PAGE);
      String why =
          read.unread().values().stream().distinct().sorted().collect(Collectors.joining("; "));
      if (read.pages().values().stream().allMatch(page -> page.lines().isEmpty())) {
        throw new ReadException(
            read.refused().values().stream()
                .findFirst()
                .orElse(
                    why.isEmpty() ? ReadException.Reason.NO_LETTERS : ReadException.Reason.NO_TEXT),
            why.isEmpty() ? "the image shows no letters" : why);
      }
      var pages = new ArrayList<Page>();
      for (int number : numbers) {
        Page page = read.pages().get(number);
        pages.add(page == null ? unread(number) : withoutStamps(page));
      }
      return new SourceText(
          mediaType,
          TextOrigin.OCR,
          pages,
          read.unread().keySet().stream().sorted().toList(),
          read.refused(),
          why.isEmpty() ? null : why,
          List.of());
    }
  }

  /** The same images, of which somebody hears whenever one is asked for. */
  static PageSource heard(PageSource source, ReadListener listener) {
    return number -> {
      listener.page(number);
      return source.image(number);
    };
  }

  private static Page unread(int number) {
    return new Page(number, 0, 0, List.of(), List.of(), 1);
  }

  private static Page withoutStamps(Page page) {
    PrintedStamps.Parted parted = PrintedStamps.part(page.lines());
    return new Page(
        page.number(),
        page.width(),
        page.height(),
        parted.text(),
        page.rules(),
        page.imageCover(),
        parted.stamps());
  }
}
