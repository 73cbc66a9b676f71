package vn.kehoach.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * Whether the bytes of a content stream can be had to their end.
 *
 * <p>PDFBox passes over a stream whose filter it does not know, and ends a damaged one where the
 * damage begins; both in silence, and what the page says from there on would be lost unseen. So
 * each is unpacked once more, into nothing.
 *
 * <p>One looks through many streams, for one thread: to make one costs more than to look through a
 * page's.
 */
final class WholeStream implements AutoCloseable {

  private static final int PIECE = 1 << 14;

  /** Before the packed bytes stand two that say how they are packed (RFC 1950, 2.2). */
  private static final int HEAD = 2;

  /** Longer streams are not looked through: they are drawings. */
  private static final int LONGEST = 10_000_000;

  private final Inflater inflater = new Inflater(true);
  private final byte[] piece = new byte[PIECE];

  /** What is wrong with a stream; nothing where it is whole. */
  Optional<String> damage(COSStream stream) {
    List<COSName> filters = filters(stream.getFilters());
    for (COSName filter : filters) {
      try {
        FilterFactory.INSTANCE.getFilter(filter);
      } catch (IOException e) {
        return Optional.of(
            "its contents are packed in a way that is not known: " + filter.getName());
      }
    }
    boolean deflated =
        !filters.isEmpty()
            && (filters.getFirst().equals(COSName.FLATE_DECODE)
                || filters.getFirst().equals(COSName.FLATE_DECODE_ABBREVIATION));
    return deflated && stream.getLength() <= LONGEST && torn(stream)
        ? Optional.of("its contents are damaged")
        : Optional.empty();
  }

  private static List<COSName> filters(COSBase filters) {
    var names = new ArrayList<COSName>();
    if (filters instanceof COSName name) {
      names.add(name);
    } else if (filters instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSName name) {
          names.add(name);
        }
      }
    }
    return names;
  }

  private boolean torn(COSStream stream) {
    inflater.reset();
    try (InputStream raw = stream.createRawInputStream()) {
      byte[] packed = raw.readAllBytes();
      if (packed.length <= HEAD) {
        return false;
      }
      inflater.setInput(packed, HEAD, packed.length - HEAD);
      long all = 0;
      while (!inflater.finished() && all < LONGEST) {
        int got = inflater.inflate(piece);
        if (got == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          return !flushed(packed);
        }
        all += got;
      }
      return false;
    } catch (DataFormatException e) {
      return true;
    } catch (IOException e) {
      return true;
    }
  }

  /** Some programs end with an empty block that is not marked as the last (RFC 1951, 3.2.4). */
  private static boolean flushed(byte[] packed) {
    int end = packed.length;
    while (end > 0 && (packed[end - 1] == '\n' || packed[end - 1] == '\r')) {
      end--;
    }
    return end >= 4
        && packed[end - 1] == (byte) 0xFF
        && packed[end - 2] == (byte) 0xFF
        && packed[end - 3] == 0
        && packed[end - 4] == 0;
  }

  @Override
  public void close() {
    inflater.end();
  }
}
