package vn.kehoach.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done.
 *
 * @param id identifier within the plan
 * @param number number as printed: the item's letter, the row's number, the heading's number
 * @param text the words
 * @param group the group row or the introducing bullet above it
 * @param origin how the plan gives the task out
 * @param responsibilities formal assignments
 * @param mentions units named in the running text
 * @param deadline when
 * @param expectedResult what is to come of it
 * @param note the row's note
 * @param sectionId the section it stands in, null for a row of an appendix
 * @param at where it stands
 * @param confidence how sure a statistical reading is of it, 0 to 1; null for a reading by rules
 */
public record Task(
    String id,
    @Nullable String number,
    String text,
    @Nullable String group,
    TaskOrigin origin,
    List<Responsibility> responsibilities,
    List<Mention> mentions,
    @Nullable Deadline deadline,
    @Nullable String expectedResult,
    @Nullable String note,
    @Nullable String sectionId,
    At at,
    @Nullable Double confidence) {

  public Task {
    Confidence.check(confidence);
    responsibilities = List.copyOf(responsibilities);
    mentions = List.copyOf(mentions);
  }

  /** A task that was read by rules. */
  public Task(
      String id,
      @Nullable String number,
      String text,
      @Nullable String group,
      TaskOrigin origin,
      List<Responsibility> responsibilities,
      List<Mention> mentions,
      @Nullable Deadline deadline,
      @Nullable String expectedResult,
      @Nullable String note,
      @Nullable String sectionId,
      At at) {
    this(
        id,
        number,
        text,
        group,
        origin,
        responsibilities,
        mentions,
        deadline,
        expectedResult,
        note,
        sectionId,
        at,
        null);
  }
}
