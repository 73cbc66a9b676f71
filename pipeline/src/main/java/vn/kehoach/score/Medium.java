package vn.kehoach.score;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The media in which a plan is read. */
public enum Medium {
  /** The corpus: the reference, which the truth describes. */
  PDF(".pdf"),
  /** Text without places, tables flattened. */
  TEXT(".txt"),
  /** What word processors and browsers keep: paragraphs and tables without pages. */
  WORD(".docx", ".doc", ".odt", ".rtf", ".html"),
  /** Pictures of pages. */
  SCAN(".scan.pdf");

  private final List<String> endings;

  Medium(String... endings) {
    this.endings = List.of(endings);
  }

  /** The media whose reading costs next to nothing; letters in pictures are measured if asked. */
  public static Set<Medium> quick() {
    return EnumSet.complementOf(EnumSet.of(SCAN));
  }

  /** The endings of file names in this medium, the usual one first. */
  List<String> endings() {
    return endings;
  }

  /** The usual file name of a plan in this medium. */
  String fileOf(String plan) {
    return plan + endings.getFirst();
  }

  /** The ending of a file name, if it is one of this medium's. */
  Optional<String> endingOf(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    boolean scan = SCAN.endings.stream().anyMatch(name::endsWith);
    return this != SCAN && scan
        ? Optional.empty()
        : endings.stream().filter(name::endsWith).findFirst();
  }
}
