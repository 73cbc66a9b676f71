package vn.kehoach.cli;

import picocli.CommandLine.ITypeConverter;
import vn.kehoach.phrase.UnitLevel;

/** Levels by their code in units.tsv ("trung-uong"), else by their word. */
final class LevelConverter implements ITypeConverter<UnitLevel> {

  private final WordConverter<UnitLevel> words = new WordConverter<>(UnitLevel.class);

  @Override
  public UnitLevel convert(String value) {
    return UnitLevel.ofCode(value).orElseGet(() -> words.convert(value));
  }
}
