package vn.kehoach.phrase;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is peculiar to how a unit is named (the last column of units.tsv). */
public enum UnitFlag {
  /** Any description may follow its name. */
  OPEN,
  /** Running text never mentions it as a unit of its own. */
  CELL,
  /** Running text mentions it only where it gives it a role. */
  GENERIC,
  /** Its short name as a heading is a topic. */
  TOPIC,
  /** Running text without a role mentions it only where it addresses it. */
  AUDIENCE,
  /** Its name goes on with what it is for. */
  SUBJECT,
  /** A number or a place that tells it from others of its sort may follow. */
  NAMED;

  /** The flag of a word in the file. */
  public static Optional<UnitFlag> ofCode(String code) {
    return Arrays.stream(values())
        .filter(flag -> flag.name().toLowerCase(Locale.ROOT).equals(code))
        .findFirst();
  }
}
