package vn.kehoach.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/** Tells bold and italic fonts by name and descriptor; each font is asked once. */
final class FontStyles {

  private static final int BOLD_WEIGHT = 600;

  private @Nullable PDFont lastFont;
  private Style last = Style.NONE;
  private final Map<PDFont, Style> plain = new HashMap<>();
  private final Map<PDFont, Map<Double, Style>> sized = new HashMap<>();

  /** The style of a font in a size; most glyphs are set like the one before. */
  Style style(PDFont font, double size) {
    if (font != lastFont || size != last.size()) {
      last = lookUp(font, size);
      lastFont = font;
    }
    return last;
  }

  private Style lookUp(PDFont font, double size) {
    return sized
        .computeIfAbsent(font, unused -> new HashMap<>())
        .computeIfAbsent(size, points -> withSize(font, points));
  }

  private Style withSize(PDFont font, double size) {
    Style style = plain.computeIfAbsent(font, FontStyles::look);
    return new Style(size, style.bold(), style.italic());
  }

  private static Style look(PDFont font) {
    String given = font.getName();
    String name = given == null ? "" : given.toLowerCase(Locale.ROOT);
    PDFontDescriptor descriptor = font.getFontDescriptor();
    boolean bold =
        name.contains("bold")
            || descriptor != null
                && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT);
    boolean italic =
        name.contains("italic")
            || name.contains("oblique")
            || descriptor != null && descriptor.isItalic();
    return new Style(0, bold, italic);
  }
}
