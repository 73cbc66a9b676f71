package vn.kehoach.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.kehoach.text.LegacyDetector;
import vn.kehoach.text.LegacyEncoding;
import vn.kehoach.text.TextWorth;

/**
 * Bytes of a text file → its characters, whatever encoding they are in: UTF-8, UTF-16 with or
 * without its mark, and those that Vietnam had before, several in one file too.
 *
 * <p>Where none of them makes Vietnamese of it the file is refused: a text read in another encoding
 * than its own is wrong in every line without looking damaged.
 */
public final class TextEncoding {

  /** In UTF-16 every other byte of a western letter is zero; one in so many is enough. */
  private static final int ZEROS = 10;

  /** Of the words of a decoded text more are syllables; names and abbreviations are not. */
  private static final double LEAST_SYLLABLES = 0.6;

  /** Of the letters of a decoded text more carry a mark. */
  private static final double LEAST_MARKED = 0.1;

  private TextEncoding() {}

  /**
   * The characters of a text file.
   *
   * @throws ReadException where its encoding is not known
   */
  public static String decode(byte[] bytes) throws ReadException {
    Optional<Charset> wide = utf16(bytes);
    Optional<String> text = strictly(bytes, wide.orElse(StandardCharsets.UTF_8));
    if (text.isPresent()) {
      if (text.get().indexOf('\0') >= 0) {
        throw unknown();
      }
      return byLine(text.get(), LegacyDetector.of(text.get()));
    }
    String western = mixed(bytes);
    LegacyDetector detector = LegacyDetector.of(western);
    String decoded = byLine(western, detector);
    if (wide.isPresent() || detector.encoding().isEmpty() || !vietnamese(decoded)) {
      throw unknown();
    }
    return decoded;
  }

  /** UTF-16, told by its mark or by where zeros stand; empty where it is not. */
  static Optional<Charset> utf16(byte[] bytes) {
    if (bytes.length >= 2) {
      int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
      if (mark == 0xFEFF || mark == 0xFFFE) {
        return Optional.of(StandardCharsets.UTF_16);
      }
    }
    int[] zeros = new int[2];
    for (int i = 0; i < bytes.length; i++) {
      zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    if (bytes.length % 2 == 0 && Math.max(zeros[0], zeros[1]) * ZEROS > bytes.length) {
      if (zeros[0] == 0) {
        return Optional.of(StandardCharsets.UTF_16LE);
      }
      if (zeros[1] == 0) {
        return Optional.of(StandardCharsets.UTF_16BE);
      }
    }
    return Optional.empty();
  }

  /** Lines of UTF-8 as what they are, others as the western characters of their bytes. */
  private static String mixed(byte[] bytes) {
    var text = new StringBuilder(bytes.length);
    int from = 0;
    for (int i = 0; i <= bytes.length; i++) {
      if (i == bytes.length || bytes[i] == '\n') {
        byte[] line = Arrays.copyOfRange(bytes, from, Math.min(i + 1, bytes.length));
        text.append(
            strictly(line, StandardCharsets.UTF_8).orElseGet(() -> LegacyEncoding.western(line)));
        from = i + 1;
      }
    }
    return text.toString();
  }

  private static String byLine(String text, LegacyDetector detector) {
    if (detector.encoding().isEmpty()) {
      return text;
    }
    return text.lines().map(line -> detector.decode(line).text()).collect(Collectors.joining("\n"));
  }

  private static boolean vietnamese(String text) {
    TextWorth worth = TextWorth.of(text);
    return worth.syllableShare() >= LEAST_SYLLABLES && worth.markedShare() >= LEAST_MARKED;
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static ReadException unknown() {
    return new ReadException(
        ReadException.Reason.UNKNOWN_ENCODING,
        "no known encoding makes Vietnamese of the text; save it as UTF-8 and try again");
  }
}
