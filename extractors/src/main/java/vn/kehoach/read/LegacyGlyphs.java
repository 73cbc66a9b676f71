package vn.kehoach.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.text.TextPosition;
import vn.kehoach.text.Decoded;
import vn.kehoach.text.LegacyFont;

/** Glyphs of fonts that set Vietnamese in an encoding older than Unicode. */
final class LegacyGlyphs {

  /** A byte that PDF's western encoding shows as a hyphen, and TCVN3 as ư. */
  private static final char SOFT_HYPHEN = '\u00AD';

  private final Map<PDFont, Optional<LegacyFont>> fonts = new HashMap<>();

  /** What a font's name says; each font is asked once. */
  Optional<LegacyFont> font(PDFont font) {
    return fonts.computeIfAbsent(
        font, each -> LegacyFont.named(each.getName() == null ? "" : each.getName()));
  }

  /** The character of a glyph as a reader of windows-1252 gives it. */
  static String western(TextPosition text) {
    int[] codes = text.getCharacterCodes();
    boolean hyphen =
        text.getFont() instanceof PDSimpleFont
            && codes != null
            && codes.length == 1
            && codes[0] == SOFT_HYPHEN;
    return hyphen ? "" + SOFT_HYPHEN : text.getUnicode();
  }

  /** The glyphs of a run in such a font; two that make one letter become one. */
  static List<Glyph> decoded(List<Glyph> run, LegacyFont font) {
    var western = new StringBuilder();
    var owner = new ArrayList<Glyph>();
    for (Glyph glyph : run) {
      western.append(glyph.text());
      glyph.text().chars().forEach(c -> owner.add(glyph));
    }
    Decoded decoded = font.decode(western.toString());
    var glyphs = new ArrayList<Glyph>(run.size());
    for (int i = 0; i < decoded.text().length(); i++) {
      Glyph first = owner.get(decoded.sourceStart(i));
      Glyph last = owner.get(decoded.sourceEnd(i) - 1);
      double right = Math.max(first.right(), last.right());
      String letter = decoded.text().substring(i, i + 1);
      glyphs.add(new Glyph(letter, first.x(), first.baseline(), right - first.x(), first.style()));
    }
    return glyphs;
  }
}
