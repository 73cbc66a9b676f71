package vn.kehoach.score.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.kehoach.model.Deadline;
import vn.kehoach.phrase.DateContext;
import vn.kehoach.phrase.DeadlineGrammar;
import vn.kehoach.phrase.DeadlineReading;

/** Deadlines, of cells and of a task's own words. */
final class DeadlineCase implements PhraseCase {

  private static final String NONE = "no deadline";

  @Override
  public List<String> question() {
    return List.of("where", "year", "words");
  }

  @Override
  public String expected(List<PhraseRow> rows) {
    PhraseRow row = rows.getFirst();
    String text = row.cell("text");
    if (text.equals("-")) {
      return NONE;
    }
    return notation(
        text.equals("=") ? row.cell("words") : text,
        row.cell("start"),
        row.cell("due"),
        row.cell("flags"),
        row.cell("recurrence"),
        row.cell("dependsOn"),
        row.cell("milestones"));
  }

  @Override
  public String found(PhraseRow row) {
    var context = new DateContext(row.year("year"));
    String words = row.cell("words");
    Optional<DeadlineReading> reading =
        row.cell("where").equals("CELL")
            ? DeadlineGrammar.cell(words, context)
            : DeadlineGrammar.running(words, context);
    return reading.map(DeadlineCase::notation).orElse(NONE);
  }

  private static String notation(DeadlineReading reading) {
    Deadline deadline = reading.deadline();
    return notation(
        deadline.text(),
        Objects.toString(deadline.start(), ""),
        Objects.toString(deadline.due(), ""),
        flags(reading),
        Objects.toString(deadline.recurrence(), ""),
        Objects.toString(deadline.dependsOn(), ""),
        deadline.milestones().stream().map(Deadline::text).collect(Collectors.joining(" // ")));
  }

  private static String flags(DeadlineReading reading) {
    Deadline deadline = reading.deadline();
    var flags = new ArrayList<String>();
    add(flags, "strict", deadline.strict());
    add(flags, "continuous", deadline.continuous());
    add(flags, "immediate", deadline.immediate());
    add(flags, "yearAssumed", reading.yearAssumed());
    add(flags, "impossible", reading.impossibleDate());
    add(flags, "notUnderstood", reading.notUnderstood());
    return String.join(" ", flags);
  }

  private static void add(List<String> flags, String flag, boolean set) {
    if (set) {
      flags.add(flag);
    }
  }

  private static String notation(
      String text,
      String start,
      String due,
      String flags,
      String recurrence,
      String dependsOn,
      String milestones) {
    return "«%s» %s..%s [%s] %s on «%s» events «%s»"
        .formatted(text, start, due, flags, recurrence, dependsOn, milestones);
  }
}
