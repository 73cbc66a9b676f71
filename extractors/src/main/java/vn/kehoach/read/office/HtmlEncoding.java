package vn.kehoach.read.office;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.read.ReadException;
import vn.kehoach.read.TextEncoding;

/**
 * Tells the encoding of a web page: by its mark, by what the page says of itself, else by its
 * bytes. A page that says what its bytes belie is not believed.
 */
final class HtmlEncoding {

  /** Browsers look no further for it. */
  private static final int HEAD = 4096;

  private static final Pattern DECLARED =
      Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_.:-]+)");

  private HtmlEncoding() {}

  static String decode(byte[] bytes) throws ReadException {
    Charset declared = marked(bytes) ? null : declared(bytes);
    if (declared != null) {
      try {
        return declared
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(bytes))
            .toString();
      } catch (CharacterCodingException e) {
        return TextEncoding.decode(bytes);
      }
    }
    return TextEncoding.decode(bytes);
  }

  private static boolean marked(byte[] bytes) {
    int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    return first == 0xFEFF || first == 0xFFFE || first == 0xEFBB;
  }

  /** What the page says; null where it says nothing, or UTF-16 in letters that are not. */
  private static @Nullable Charset declared(byte[] bytes) {
    int length = Math.min(HEAD, bytes.length);
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    Matcher said = DECLARED.matcher(head);
    if (!said.find()) {
      return null;
    }
    String name = said.group(1).toLowerCase(Locale.ROOT);
    boolean wide = name.startsWith("utf-16") || name.equals("unicode");
    try {
      return wide || !Charset.isSupported(name) ? null : Charset.forName(name);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
