package vn.kehoach.compare.matrix;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.index.TopicDirectory;
import vn.kehoach.model.At;
import vn.kehoach.model.Deadline;
import vn.kehoach.model.Responsibility;
import vn.kehoach.search.Answer;
import vn.kehoach.search.UnreadPlan;

/**
 * What communes plan about a topic.
 *
 * @param topic the topic
 * @param total number of all its tasks
 * @param offset how many of them were passed over
 * @param communes every commune asked for, in the order of a Vietnamese dictionary
 */
public record TopicTasks(
    TopicDirectory.Topic topic, int total, int offset, List<Commune> communes) {

  public TopicTasks {
    communes = List.copyOf(communes);
  }

  /** How many tasks are given. */
  public int given() {
    return communes.stream().mapToInt(commune -> commune.tasks().size()).sum();
  }

  /**
   * A commune's answer.
   *
   * @param commune its name, null for plans that do not say
   * @param province its province
   * @param answer ASSIGNED where there are tasks, NONE or UNKNOWN where there are none
   * @param count number of its tasks
   * @param unread its plans that were not wholly understood, in which there may be more
   * @param tasks those of the page asked for, by plan, in the order of the document
   */
  public record Commune(
      @Nullable String commune,
      @Nullable String province,
      Answer answer,
      int count,
      List<UnreadPlan> unread,
      List<Task> tasks) {

    public Commune {
      unread = List.copyOf(unread);
      tasks = List.copyOf(tasks);
    }
  }

  /**
   * A task.
   *
   * @param planId the plan it stands in
   * @param file the plan's file
   * @param factId its id within the plan
   * @param text its words
   * @param responsibilities who is responsible
   * @param deadline when it is due
   * @param at where it stands
   */
  public record Task(
      String planId,
      String file,
      String factId,
      String text,
      List<Responsibility> responsibilities,
      @Nullable Deadline deadline,
      At at) {

    public Task {
      responsibilities = List.copyOf(responsibilities);
    }
  }
}
