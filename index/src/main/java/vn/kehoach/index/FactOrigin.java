package vn.kehoach.index;

import vn.kehoach.model.Target;
import vn.kehoach.model.Task;

/** How a plan says a task or target: {@link vn.kehoach.model.TaskOrigin}, or a target's. */
public enum FactOrigin {
  APPENDIX_ROW,
  TASK_BLOCK,
  UNIT_DUTY,
  NARRATIVE,
  TABLE_ROW,
  SENTENCE;

  static FactOrigin of(Task task) {
    return valueOf(task.origin().kind().name());
  }

  static FactOrigin of(Target target) {
    return valueOf(target.origin().kind().name());
  }
}
