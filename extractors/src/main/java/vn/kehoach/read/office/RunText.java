package vn.kehoach.read.office;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

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
    String printed = SymbolFonts.printed(text, look.font());
    return look.isCapitals() ? printed.toUpperCase(Locale.ROOT) : printed;
  }
}
