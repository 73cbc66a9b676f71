package vn.kehoach.read.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Names of entries as people gave them.
 *
 * <p>A zip file says of a name that it is UTF-8, or says nothing; then it is what the packing
 * system used: UTF-8 (macOS and Linux, which forget to say so), code page 437 (the standard's), or
 * windows-1258 (Windows in Vietnamese).
 */
final class EntryNames {

  private static final Charset CP437 = Charset.forName("IBM437");
  private static final Charset VIETNAMESE = Charset.forName("windows-1258");

  private EntryNames() {}

  /** A name from bytes of an unknown encoding. */
  static String decode(byte[] name) {
    String utf8 = strictly(name, UTF_8);
    if (utf8 != null) {
      return tidy(utf8);
    }
    String standard = new String(name, CP437);
    // Vietnamese letters of windows-1258 are rules and corners of tables in code page 437.
    return tidy(
        standard.codePoints().noneMatch(EntryNames::isDrawing)
            ? standard
            : new String(name, VIETNAMESE));
  }

  /**
   * A name whose letters are known: composed, its folders divided by "/", without controls and
   * without the mark that stands between an archive and a file in it.
   */
  static String tidy(String name) {
    var tidy = new StringBuilder();
    Normalizer.normalize(name.replace('\\', '/').replace('›', '>'), Normalizer.Form.NFC)
        .codePoints()
        .map(letter -> Character.isISOControl(letter) ? '\uFFFD' : letter)
        .forEach(tidy::appendCodePoint);
    return tidy.toString();
  }

  /** Whether a system keeps such files for itself and hides them: nobody means them. */
  static boolean hidden(String name) {
    for (String part : name.split("/")) {
      if (part.startsWith(".") && !part.equals(".") && !part.equals("..")
          || part.equals("__MACOSX")
          || part.equalsIgnoreCase("Thumbs.db")
          || part.equalsIgnoreCase("desktop.ini")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDrawing(int letter) {
    return letter >= 0x2190 && letter < 0x2600 || letter >= 0x0370 && letter < 0x0400;
  }

  private static @Nullable String strictly(byte[] name, Charset charset) {
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(name)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
