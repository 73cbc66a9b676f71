package vn.kehoach.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Tells the encoding of a text file: UTF-8, or UTF-16 by its byte order mark.
 *
 * <p>Anything else is refused: a Vietnamese text in an older encoding read as another one is wrong
 * in every line without looking damaged.
 */
public final class TextEncoding {

  private TextEncoding() {}

  /**
   * The characters of a text file.
   *
   * @throws ReadException where its encoding is not known
   */
  public static String decode(byte[] bytes) throws ReadException {
    Charset charset = byMark(bytes);
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      if (text.indexOf('\0') >= 0) {
        throw unknown(null);
      }
      return text;
    } catch (CharacterCodingException e) {
      throw unknown(e);
    }
  }

  private static Charset byMark(byte[] bytes) {
    if (bytes.length >= 2) {
      int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
      if (mark == 0xFEFF || mark == 0xFFFE) {
        return StandardCharsets.UTF_16;
      }
    }
    return StandardCharsets.UTF_8;
  }

  private static ReadException unknown(CharacterCodingException cause) {
    return new ReadException(
        ReadException.Reason.UNKNOWN_ENCODING,
        "the text is neither UTF-8 nor UTF-16; save it as UTF-8 and try again",
        cause);
  }
}
