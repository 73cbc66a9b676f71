package vn.kehoach.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be taken away. */
public enum Format {
  /** JSON Lines. */
  JSONL("jsonl", true, "ndjson"),
  /** Comma-separated values. */
  CSV("csv", true),
  /** A workbook. */
  XLSX("xlsx", false, "excel"),
  /** A calendar. */
  ICS("ics", true, "ical", "icalendar"),
  /** The summary report for a word processor. */
  DOCX("docx", false, "word"),
  /** The summary report as text. */
  MD("md", true, "markdown"),
  /** What the JSON of a plan looks like. */
  SCHEMA("schema", true);

  private final String code;
  private final boolean text;
  private final List<String> alsoCalled;

  Format(String code, boolean text, String... alsoCalled) {
    this.code = code;
    this.text = text;
    this.alsoCalled = List.of(alsoCalled);
  }

  /** Its name on the command line, and the ending of its files. */
  public String code() {
    return code;
  }

  /** Whether it can be shown on a terminal. */
  public boolean text() {
    return text;
  }

  /** Whether it holds one table, so that somebody has to say which. */
  public boolean oneTable() {
    return this == CSV;
  }

  /**
   * The most facts that a file takes: reports are made whole in memory, and nobody reads on for
   * thousands of pages. The others are written fact by fact, without a bound.
   */
  public int mostFacts() {
    return switch (this) {
      case DOCX -> 20_000;
      case MD -> 200_000;
      case JSONL, CSV, XLSX, ICS, SCHEMA -> Integer.MAX_VALUE;
    };
  }

  /** The format of a name, in either case. */
  public static Optional<Format> named(String name) {
    String wanted = name.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> format.code.equals(wanted) || format.alsoCalled.contains(wanted))
        .findFirst();
  }

  /** The format that a file's ending tells. */
  public static Optional<Format> ofFile(String file) {
    int dot = file.lastIndexOf('.');
    return dot < 0 ? Optional.empty() : named(file.substring(dot + 1));
  }

  /** All names, in order. */
  public static List<String> names() {
    return Arrays.stream(values()).map(Format::code).toList();
  }
}
