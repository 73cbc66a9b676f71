package vn.kehoach.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a font's name says of the letters set in it.
 *
 * @param encoding what its characters stand for
 * @param capitals whether it shows small letters as capitals (".VnTimeH"), which is how TCVN3 has
 *     capitals with tones
 */
public record LegacyFont(LegacyEncoding encoding, boolean capitals) {

  private static final List<List<String>> FONTS =
      WordTable.rows(LegacyFont.class, "legacy-fonts.tsv");

  /**
   * The font of a name, as files give it: "ABCDEF+.VnTimeH,Bold", "VNI-Times". Empty where the name
   * says nothing of an old encoding.
   */
  public static Optional<LegacyFont> named(String name) {
    String family = family(name);
    for (List<String> row : FONTS) {
      if (family.startsWith(row.get(0))) {
        boolean capitals = !row.get(2).equals("-") && family.endsWith(row.get(2));
        return Optional.of(new LegacyFont(LegacyEncoding.valueOf(row.get(1)), capitals));
      }
    }
    return Optional.empty();
  }

  /** Whether the letters of a run are this font's; those of Unicode keep their meaning in it. */
  public boolean sets(String run) {
    return !LegacyDetector.unicode(run);
  }

  /**
   * What a run set in this font says, capitals shown as capitals. A run that holds Vietnamese
   * letters which no old encoding has ("ế", "ơ") is Unicode whatever its font, and left alone.
   */
  public Decoded decode(String run) {
    if (!sets(run)) {
      return Decoded.same(run);
    }
    Decoded decoded = encoding.decode(run);
    return capitals ? decoded.capitals() : decoded;
  }

  /** The name without the mark of a subset, style and blanks at its ends, in small letters. */
  private static String family(String name) {
    String family = name.strip().toLowerCase(Locale.ROOT);
    if (family.length() > 7 && family.charAt(6) == '+') {
      family = family.substring(7);
    }
    int style = family.indexOf(',');
    family = style < 0 ? family : family.substring(0, style);
    return family.replaceFirst("-(bold|italic|bolditalic|regular|normal)$", "").strip();
  }
}
