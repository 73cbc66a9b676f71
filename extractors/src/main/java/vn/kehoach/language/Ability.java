package vn.kehoach.language;

import java.util.Locale;

/** What a model can tell; each can be switched off. */
public enum Ability {
  /** Where sentences end. */
  SENTENCES,
  /** Which words name a unit. */
  UNIT_NAMES,
  /** What a heading's section is for. */
  SECTION_KINDS,
  /** What a bullet is. */
  ITEM_KINDS;

  /** The file of its model, beside this package. */
  String model() {
    return stem() + ".bin";
  }

  /** The file of what it learns from, beside this package. */
  public String examples() {
    return stem() + ".tsv";
  }

  private String stem() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
