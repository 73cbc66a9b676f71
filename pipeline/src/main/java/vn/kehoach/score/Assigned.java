package vn.kehoach.score;

import java.util.List;
import vn.kehoach.model.At;
import vn.kehoach.model.Mention;
import vn.kehoach.model.Responsibility;
import vn.kehoach.model.Target;
import vn.kehoach.model.Task;

/**
 * A fact as far as it names units.
 *
 * @param words the fact in a few words
 * @param responsibilities formal assignments
 * @param mentions units named in running text
 * @param at where it stands
 */
record Assigned(
    String words, List<Responsibility> responsibilities, List<Mention> mentions, At at) {

  static Assigned of(Task task) {
    return new Assigned(
        Words.brief(task.text()),
        task.responsibilities(),
        task.mentions(),
        Quotes.at(task.at(), task.text()));
  }

  static Assigned of(Target target) {
    return new Assigned(
        Words.brief(target.indicator()),
        target.responsibilities(),
        List.of(),
        Quotes.at(target.at(), target.text()));
  }
}
