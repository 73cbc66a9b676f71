package vn.kehoach.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.layout.Passage;
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
 * @param number number as printed
 * @param group what it stands under
 * @param responsibilities formal assignments
 * @param deadline when
 * @param expectedResult what is to come of it
 * @param note the row's note
 * @param sectionId the section it stands in
 */
record TaskDraft(
    Passage passage,
    TaskOrigin origin,
    List<Mention> mentions,
    @Nullable String number,
    @Nullable String group,
    List<Responsibility> responsibilities,
    @Nullable Deadline deadline,
    @Nullable String expectedResult,
    @Nullable String note,
    @Nullable String sectionId) {

  TaskDraft(Passage passage, TaskOrigin origin, List<Mention> mentions) {
    this(passage, origin, mentions, null, null, List.of(), null, null, null, null);
  }

  TaskDraft withPlace(@Nullable String number, @Nullable String group, @Nullable String section) {
    return new TaskDraft(
        passage,
        origin,
        mentions,
        number,
        group,
        responsibilities,
        deadline,
        expectedResult,
        note,
        section);
  }

  TaskDraft withResponsibilities(List<Responsibility> given) {
    return new TaskDraft(
        passage, origin, mentions, number, group, given, deadline, expectedResult, note, sectionId);
  }

  TaskDraft withDeadline(@Nullable Deadline given) {
    return new TaskDraft(
        passage,
        origin,
        mentions,
        number,
        group,
        responsibilities,
        given,
        expectedResult,
        note,
        sectionId);
  }

  TaskDraft withResult(@Nullable String result) {
    return withCells(result, note);
  }

  TaskDraft withCells(@Nullable String result, @Nullable String remark) {
    return new TaskDraft(
        passage,
        origin,
        mentions,
        number,
        group,
        responsibilities,
        deadline,
        result,
        remark,
        sectionId);
  }

  Task task(String id, @Nullable Double confidence) {
    return new Task(
        id,
        number,
        passage.text(),
        group,
        origin,
        responsibilities,
        mentions,
        deadline,
        expectedResult,
        note,
        sectionId,
        passage.at(),
        confidence);
  }
}
