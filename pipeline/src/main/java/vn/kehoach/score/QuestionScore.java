package vn.kehoach.score;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How well one table of questions over many plans is answered.
 *
 * @param table the table
 * @param cases its questions, or the targets that are grouped
 * @param measures what was measured over all of them
 * @param parts the same for some of them by themselves
 * @param misses what should have been answered otherwise
 */
public record QuestionScore(
    QuestionTable table, int cases, List<Measured> measures, List<Part> parts, List<Miss> misses) {

  public QuestionScore {
    measures = List.copyOf(measures);
    parts = List.copyOf(parts);
    misses = List.copyOf(misses);
  }

  /**
   * A measure and what it came to.
   *
   * @param measure what was measured
   * @param share between 0 and 1
   */
  public record Measured(QuestionMeasure measure, double share) {}

  /**
   * Some of the cases by themselves.
   *
   * @param name what they have in common, as the table says it
   * @param cases how many they are
   * @param measures what was measured over them
   */
  public record Part(String name, int cases, List<Measured> measures) {

    public Part {
      measures = List.copyOf(measures);
    }
  }

  /**
   * Something that was not answered as the table says.
   *
   * @param line the line of the table
   * @param question what was asked, or the two that are concerned
   * @param fault what is wrong with the answer
   * @param grades grades of what a search found, best first, 0 for what is of no use; "" elsewhere
   * @param plan the plan it stands in; null where no plan is concerned
   * @param page its page
   * @param quote its words
   */
  public record Miss(
      int line,
      String question,
      QuestionFault fault,
      String grades,
      @Nullable String plan,
      @Nullable Integer page,
      String quote) {}
}
