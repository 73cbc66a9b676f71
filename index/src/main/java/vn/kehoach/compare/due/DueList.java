package vn.kehoach.compare.due;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.index.DeadlineConflict;
import vn.kehoach.model.At;
import vn.kehoach.model.Deadline;
import vn.kehoach.model.Responsibility;

/**
 * What falls due.
 *
 * @param from first day asked for
 * @param to last day asked for
 * @param today what was due before, and does not return, is overdue unless it is done
 * @param total number of all that fall due; what returns counts for each of its days
 * @param offset how many of them were passed over
 * @param due by day, then commune, plan, order of the document
 * @param ongoingTotal number of all that go on through the stretch of time
 * @param ongoing what goes on, or is due at once, without a day of its own
 * @param undated number of tasks whose time depends on something else ("theo hướng dẫn của tỉnh")
 */
public record DueList(
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    LocalDate today,
    long total,
    int offset,
    List<Item> due,
    int ongoingTotal,
    List<Item> ongoing,
    int undated) {

  public DueList {
    due = List.copyOf(due);
    ongoing = List.copyOf(ongoing);
  }

  /**
   * A task, on one of its days.
   *
   * @param day the last day that is in time; null for what has none
   * @param overdue whether that day has passed, of what has no other; a plan does not tell what is
   *     done, so it is overdue unless it is. What returns is not late for one of its days being
   *     past
   * @param returning whether it returns
   * @param planId the plan it stands in
   * @param file the plan's file
   * @param commune the plan's commune
   * @param province its province
   * @param factId the task's id within the plan
   * @param text its words
   * @param responsibilities who is responsible
   * @param deadline the deadline as the plan has it
   * @param conflicts what is wrong with it
   * @param at where it stands
   */
  public record Item(
      @Nullable LocalDate day,
      boolean overdue,
      boolean returning,
      String planId,
      String file,
      @Nullable String commune,
      @Nullable String province,
      String factId,
      String text,
      List<Responsibility> responsibilities,
      @Nullable Deadline deadline,
      List<DeadlineConflict> conflicts,
      At at) {

    public Item {
      responsibilities = List.copyOf(responsibilities);
      conflicts = List.copyOf(conflicts);
    }
  }
}
