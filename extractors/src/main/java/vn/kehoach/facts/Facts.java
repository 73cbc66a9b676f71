package vn.kehoach.facts;

import java.util.List;
import vn.kehoach.layout.Passage;
import vn.kehoach.model.Appendix;
import vn.kehoach.model.At;
import vn.kehoach.model.DocumentInfo;
import vn.kehoach.model.Objective;
import vn.kehoach.model.Section;
import vn.kehoach.model.Target;
import vn.kehoach.model.Task;

/**
 * All that was found in a plan.
 *
 * @param document the parts of form
 * @param sections the outline
 * @param objectives objectives in document order
 * @param targets targets in document order, body before appendices
 * @param tasks tasks in document order, body before appendices
 * @param appendices the tables
 * @param assumedYears places of days and months that took the plan's year
 * @param unread passages that no rule placed
 * @param unclear values that stand in the facts as words only
 */
public record Facts(
    DocumentInfo document,
    List<Section> sections,
    List<Objective> objectives,
    List<Target> targets,
    List<Task> tasks,
    List<Appendix> appendices,
    List<At> assumedYears,
    List<Passage> unread,
    List<UnclearValue> unclear) {

  public Facts {
    sections = List.copyOf(sections);
    objectives = List.copyOf(objectives);
    targets = List.copyOf(targets);
    tasks = List.copyOf(tasks);
    appendices = List.copyOf(appendices);
    assumedYears = List.copyOf(assumedYears);
    unread = List.copyOf(unread);
    unclear = List.copyOf(unclear);
  }
}
