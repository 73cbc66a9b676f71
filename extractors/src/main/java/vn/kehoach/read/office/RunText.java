package vn.kehoach.read.office;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.text.LegacyFont;

/**
 * Letters as a file keeps them → letters as they are printed. Every run of every document passes
 * here with its font: what the codes of older fonts stand for is told before anything is cleaned.
 */
final class RunText {

  private RunText() {}

  /** The letters of a run in a font, printed as capitals or as they are. */
  static String printed(String text, @Nullable String font, boolean capitals) {
    return printed(text, new RunLook(null, null, null, capitals, font));
  }

  /** The letters of a run. */
  static String printed(String text, RunLook look) {
    String printed = decoded(SymbolFonts.printed(text, look.font()), look.font());
    return look.isCapitals() ? printed.toUpperCase(Locale.ROOT) : printed;
  }

  /** The old encoding that a run is in; none where its letters are what they seem. */
  static Optional<LegacyFont> oldFont(String text, @Nullable String font) {
    return font == null ? Optional.empty() : LegacyFont.named(font).filter(old -> old.sets(text));
  }

  /** Letters of fonts that set Vietnamese in an encoding older than Unicode. */
  private static String decoded(String text, @Nullable String font) {
    return font == null
        ? text
        : LegacyFont.named(font).map(legacy -> legacy.decode(text).text()).orElse(text);
  }
}
