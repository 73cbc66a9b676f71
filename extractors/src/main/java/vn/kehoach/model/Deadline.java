package vn.kehoach.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When something is due.
 *
 * @param text the words
 * @param start first day, where the words give a stretch of time
 * @param due last day
 * @param strict whether the day itself is already too late ("trước ngày")
 * @param continuous "thường xuyên"
 * @param immediate "ngay"
 * @param recurrence ISO 8601 period of what returns ("P1W")
 * @param dependsOn what the time depends on ("Theo Đề án 06")
 * @param milestones the events of a text that names several; empty for one
 */
public record Deadline(
    String text,
    @Nullable LocalDate start,
    @Nullable LocalDate due,
    boolean strict,
    boolean continuous,
    boolean immediate,
    @Nullable String recurrence,
    @Nullable String dependsOn,
    List<Deadline> milestones) {

  public Deadline {
    milestones = List.copyOf(milestones);
  }

  /** Whether anything but the words was understood. */
  public boolean understood() {
    return start != null
        || due != null
        || continuous
        || immediate
        || recurrence != null
        || dependsOn != null;
  }
}
