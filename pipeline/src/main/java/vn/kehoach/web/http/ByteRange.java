package vn.kehoach.web.http;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of a file that is asked for (RFC 9110, section 14).
 *
 * @param first its first byte, from 0
 * @param last its last byte
 */
record ByteRange(long first, long last) {

  private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

  /**
   * The part that a header asks for; nothing for the whole, which is also the answer to several
   * parts at once and to what is no range.
   *
   * @param header "bytes=0-99", "bytes=100-", "bytes=-100"
   * @param size bytes of the file
   */
  static Optional<ByteRange> of(@Nullable String header, long size) {
    if (header == null) {
      return Optional.empty();
    }
    Matcher range = ONE.matcher(header);
    if (!range.matches() || range.group(1).isEmpty() && range.group(2).isEmpty()) {
      return Optional.empty();
    }
    if (range.group(1).isEmpty()) {
      return within(Math.max(0, size - Long.parseLong(range.group(2))), size - 1, size);
    }
    long last = range.group(2).isEmpty() ? size - 1 : Long.parseLong(range.group(2));
    return within(Long.parseLong(range.group(1)), Math.min(last, size - 1), size);
  }

  private static Optional<ByteRange> within(long first, long last, long size) {
    return first <= last && first < size
        ? Optional.of(new ByteRange(first, last))
        : Optional.empty();
  }

  long length() {
    return last - first + 1;
  }
}
