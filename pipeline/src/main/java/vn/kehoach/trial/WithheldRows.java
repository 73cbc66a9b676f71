package vn.kehoach.trial;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A word list without what only one commune's plans attest. Lists are read as they are written: a
 * row a line, columns parted by tabs, phrases in a column parted by ";". A row that loses the first
 * of its words (a unit's standard name, a single phrase) goes as a whole; a list of phrases loses
 * the phrase.
 */
final class WithheldRows {

  /** What a first column names its row by: a code, a role, an identifier. */
  private static final Pattern CODE = Pattern.compile("[A-Z0-9_]+|[a-z0-9-]+");

  /** What the program asks a list for. */
  private static final Pattern LABEL = Pattern.compile("[A-Z0-9_]+");

  /** What marks a name in an example. */
  private static final Pattern MARK = Pattern.compile("<[^<>]*>");

  private final Attestation attestation;

  /** Lists can be read by several threads. */
  private final SortedSet<String> withheld = new ConcurrentSkipListSet<>();

  /** Files of examples that have lost some. */
  private final Set<String> curtailed = ConcurrentHashMap.newKeySet();

  WithheldRows(Attestation attestation) {
    this.attestation = attestation;
  }

  /** The words that were withheld so far, with the list they stood in. */
  SortedSet<String> withheld() {
    return withheld;
  }

  /** A list of words: phrase by phrase. A label of which nothing is left keeps its first phrase. */
  String words(String name, String list) {
    Set<String> labels =
        list.lines()
            .filter(line -> !isNote(line))
            .flatMap(line -> row(name, line).stream())
            .map(WithheldRows::label)
            .collect(Collectors.toCollection(HashSet::new));
    return list.lines()
        .flatMap(line -> isNote(line) ? Stream.of(line) : rowOrFirst(name, line, labels).stream())
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private Optional<String> rowOrFirst(String name, String line, Set<String> labels) {
    Optional<String> row = row(name, line);
    String label = label(line);
    boolean needed = LABEL.matcher(label).matches() && row.isEmpty() && labels.add(label);
    return needed ? Optional.of(label + "\t" + line.split("\t", -1)[1].split(";")[0]) : row;
  }

  private static String label(String line) {
    return line.substring(0, Math.max(0, line.indexOf('\t')));
  }

  /** Examples to learn from: an example goes as a whole where any text of it is withheld. */
  String examples(String name, String list) {
    return list.lines()
        .filter(line -> isNote(line) || keepsExample(name, line))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** The files of examples that have lost some so far, without their folder. */
  Set<String> curtailed() {
    return Set.copyOf(curtailed);
  }

  /** The first column says where an example comes from. */
  private boolean keepsExample(String name, String line) {
    String[] cells = MARK.matcher(line).replaceAll(" ").split("\t", -1);
    for (int i = 1; i < cells.length; i++) {
      if (!CODE.matcher(cells[i]).matches() && !keeps(name, cells[i])) {
        curtailed.add(name.substring(name.lastIndexOf('/') + 1));
        return false;
      }
    }
    return true;
  }

  private Optional<String> row(String name, String line) {
    String[] cells = line.split("\t", -1);
    int first = cells.length > 1 && CODE.matcher(cells[0].strip()).matches() ? 1 : 0;
    for (int i = first; i < cells.length; i++) {
      if (!cells[i].isBlank()) {
        cells[i] = phrases(name, cells[i]);
        if (cells[i].isEmpty() && i == first) {
          return Optional.empty();
        }
      }
    }
    return Optional.of(String.join("\t", cells));
  }

  private String phrases(String name, String cell) {
    return Arrays.stream(cell.split(";"))
        .filter(phrase -> keeps(name, phrase.strip()))
        .collect(Collectors.joining(";"));
  }

  private boolean keeps(String name, String phrase) {
    boolean held = attestation.onlyHeld(phrase);
    if (held) {
      withheld.add(name + ": " + phrase);
    }
    return !held;
  }

  private static boolean isNote(String line) {
    return line.isBlank() || line.startsWith("#");
  }
}
