package vn.kehoach.score;

import java.time.LocalDate;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Deadline;
import vn.kehoach.model.Task;

/**
 * Deadlines: all dates and all flags are right, those of the single events too; what the time
 * depends on matches.
 */
final class DeadlineScorer {

  private final TextMeasure measure;

  DeadlineScorer(TextMeasure measure) {
    this.measure = measure;
  }

  /** Compares the deadlines of a task; null where one side lacks the task as a whole. */
  void score(@Nullable Task truth, @Nullable Task read, ScoreSheet sheet) {
    Deadline expected = truth == null ? null : truth.deadline();
    Deadline found = read == null ? null : read.deadline();
    if (expected != null && found != null && same(expected, found)) {
      sheet.matched(Field.DEADLINES);
      return;
    }
    if (expected != null && truth != null) {
      sheet.missed(Field.DEADLINES, words(expected, truth), Quotes.at(truth.at(), expected.text()));
    }
    if (found != null && read != null) {
      sheet.spurious(Field.DEADLINES, words(found, read), read.at());
    }
  }

  /** Whether all days and flags agree. */
  boolean same(Deadline truth, Deadline read) {
    return sameTime(truth, read)
        && measure.matches(truth.dependsOn(), read.dependsOn())
        && days(truth).equals(days(read));
  }

  private static boolean sameTime(Deadline truth, Deadline read) {
    return Objects.equals(truth.start(), read.start())
        && Objects.equals(truth.due(), read.due())
        && truth.strict() == read.strict()
        && truth.continuous() == read.continuous()
        && truth.immediate() == read.immediate()
        && Objects.equals(truth.recurrence(), read.recurrence());
  }

  /** Every day that the words give; an event that spans what the whole spans adds none. */
  private static SortedSet<LocalDate> days(Deadline deadline) {
    var days = new TreeSet<LocalDate>();
    Stream.concat(Stream.of(deadline), deadline.milestones().stream())
        .flatMap(event -> Stream.of(event.start(), event.due()))
        .filter(Objects::nonNull)
        .forEach(days::add);
    return days;
  }

  private static String words(Deadline deadline, Task task) {
    return Words.of(
        "“" + deadline.text() + "”",
        deadline.start() == null ? null : "from " + deadline.start(),
        deadline.due() == null ? null : "due " + deadline.due(),
        deadline.strict() ? "strict" : null,
        deadline.continuous() ? "continuous" : null,
        deadline.immediate() ? "immediate" : null,
        deadline.recurrence(),
        deadline.dependsOn() == null ? null : "depends on “" + deadline.dependsOn() + "”",
        deadline.milestones().isEmpty() ? null : "days " + days(deadline),
        Words.brief(task.text()));
  }
}
