package vn.kehoach.read.office;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.SymbolEncoding;
import org.jspecify.annotations.Nullable;
import vn.kehoach.text.WordTable;

/**
 * Fonts of signs (Symbol, Wingdings), whose codes stand for other characters than they seem to: as
 * they are, or shifted to the private use area from U+F000.
 */
final class SymbolFonts {

  private static final int SHIFTED = 0xF000;
  private static final int CODES = 0x100;

  /** Signs by font and code: "wingdings 167". */
  private static final Map<String, String> SIGNS = signs();

  private SymbolFonts() {}

  /** A text as a font prints it; a code that is not known stays as it is. */
  static String printed(String text, @Nullable String font) {
    String family = family(font);
    boolean shifted = text.chars().anyMatch(SymbolFonts::shifted);
    if (family.isEmpty() && !shifted) {
      return text;
    }
    var printed = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean coded = shifted(c) || !family.isEmpty() && c < CODES;
      printed.append(coded ? sign(family, c & (CODES - 1), c) : String.valueOf(c));
    }
    return printed.toString();
  }

  /** Shifted codes in a font that is not told are mostly Symbol's. */
  private static String sign(String family, int code, char c) {
    String key = (family.isEmpty() ? "symbol" : family) + " " + code;
    return SIGNS.getOrDefault(key, String.valueOf(c));
  }

  private static boolean shifted(int c) {
    return c >= SHIFTED && c < SHIFTED + CODES;
  }

  private static String family(@Nullable String font) {
    String name = font == null ? "" : font.toLowerCase(Locale.ROOT);
    if (name.equals("symbol") || name.equals("wingdings")) {
      return name;
    }
    return name.startsWith("wingdings ") ? name : "";
  }

  private static Map<String, String> signs() {
    var signs = new HashMap<String, String>();
    SymbolEncoding.INSTANCE
        .getCodeToNameMap()
        .forEach(
            (code, name) -> {
              String sign = GlyphList.getAdobeGlyphList().toUnicode(name);
              if (sign != null) {
                signs.put("symbol " + code, sign);
              }
            });
    for (var row : WordTable.rows(SymbolFonts.class, "symbol-fonts.tsv")) {
      signs.put(row.get(0) + " " + Integer.parseInt(row.get(1), 16), row.get(2));
    }
    return Map.copyOf(signs);
  }
}
