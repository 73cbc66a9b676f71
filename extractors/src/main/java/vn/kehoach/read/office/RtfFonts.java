package vn.kehoach.read.office;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fonts of an RTF file: their names, and in which code page bytes are written in each. */
final class RtfFonts {

  /** Vietnamese text of Windows' own; the code page of \fcharset163. */
  private static final int VIETNAMESE = 163;

  private static final int SYMBOL = 2;

  private final Map<Integer, String> names = new HashMap<>();
  private final Map<Integer, Integer> charsets = new HashMap<>();
  private Charset usual = charset("windows-1252");

  /** Sets the code page of the whole file. */
  void codePage(int page) {
    usual = page == 65001 ? StandardCharsets.UTF_8 : charset("windows-" + page);
  }

  /** Adds letters to a font's name; the part behind ";" belongs to no font. */
  void name(int font, String letters) {
    names.merge(font, letters, String::concat);
  }

  /** Says in which character set a font's bytes are. */
  void charset(int font, int number) {
    charsets.put(font, number);
  }

  /** A font's name; null where the file does not say. */
  @Nullable String name(int font) {
    String name = names.get(font);
    return name == null ? null : name.replace(";", "").strip();
  }

  /** Whether a font's letters are signs. */
  boolean symbols(int font) {
    return charsets.getOrDefault(font, 0) == SYMBOL;
  }

  /** The code page of a font's bytes. */
  Charset charset(int font) {
    return switch (charsets.getOrDefault(font, 0)) {
      case VIETNAMESE -> charset("windows-1258");
      case 161 -> charset("windows-1253");
      case 162 -> charset("windows-1254");
      case 186 -> charset("windows-1257");
      case 204 -> charset("windows-1251");
      case 238 -> charset("windows-1250");
      default -> usual;
    };
  }

  private static Charset charset(String name) {
    return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.ISO_8859_1;
  }
}
