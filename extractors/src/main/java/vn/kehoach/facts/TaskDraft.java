package vn.kehoach.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.layout.Passage;
import vn.kehoach.model.At;
import vn.kehoach.model.Deadline;
import vn.kehoach.model.Mention;
import vn.kehoach.model.Responsibility;
import vn.kehoach.model.Task;
import vn.kehoach.model.TaskOrigin;

/**
 * A task without its identifier. Each {@code with} gives a new draft.
 *
 * @param passage the words
 * @param origin how the plan gives it out
 * @param mentions units named in the words
 * @param place where it stands
 * @param responsibilities formal assignments
 * @param deadline when
 * @param cells what its row says besides
 */
record TaskDraft(
    Passage passage,
    TaskOrigin origin,
    List<Mention> mentions,
    Place place,
    List<Responsibility> responsibilities,
    @Nullable Deadline deadline,
    Cells cells) {

  /**
   * Where a task stands.
   *
   * @param number number as printed
   * @param group what it stands under
   * @param sectionId the section it stands in
   */
  record Place(@Nullable String number, @Nullable String group, @Nullable String sectionId) {}

  /**
   * Cells of the row that a task stands in.
   *
   * @param result what is to come of it
   * @param note the row's note
   */
  record Cells(@Nullable String result, @Nullable String note) {}

  TaskDraft(Passage passage, TaskOrigin origin, List<Mention> mentions) {
    this(
        passage,
        origin,
        mentions,
        new Place(null, null, null),
        List.of(),
        null,
        new Cells(null, null));
  }

  TaskDraft withPlace(@Nullable String number, @Nullable String group, @Nullable String section) {
    return with(new Place(number, group, section), responsibilities, deadline, cells);
  }

  TaskDraft withResponsibilities(List<Responsibility> given) {
    return with(place, given, deadline, cells);
  }

  TaskDraft withDeadline(@Nullable Deadline given) {
    return with(place, responsibilities, given, cells);
  }

  TaskDraft withResult(@Nullable String result) {
    return withCells(result, cells.note());
  }

  TaskDraft withCells(@Nullable String result, @Nullable String note) {
    return with(place, responsibilities, deadline, new Cells(result, note));
  }

  private TaskDraft with(
      Place newPlace, List<Responsibility> given, @Nullable Deadline time, Cells newCells) {
    return new TaskDraft(passage, origin, mentions, newPlace, given, time, newCells);
  }

  /** Where it stands. */
  At at() {
    return passage.at();
  }

  Task task(String id, @Nullable Double confidence) {
    return new Task(
        id,
        place.number(),
        passage.text(),
        place.group(),
        origin,
        responsibilities,
        mentions,
        deadline,
        cells.result(),
        cells.note(),
        place.sectionId(),
        passage.at(),
        confidence);
  }
}
