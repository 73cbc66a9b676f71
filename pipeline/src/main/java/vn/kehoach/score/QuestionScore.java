package vn.kehoach.score;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How well one table of questions over many plans is answered.
 *
 * @param table the table's name
 * @param cases its questions, or the targets that are grouped
 * @param measures what was measured over all of them
 * @param parts the same for some of them by themselves
 * @param misses what should have been answered otherwise
 */
public record QuestionScore(
    String table, int cases, List<Measure> measures, List<Part> parts, List<Miss> misses) {

  public QuestionScore {
    measures = List.copyOf(measures);
    parts = List.copyOf(parts);
    misses = List.copyOf(misses);
  }

  /** What is measured. */
  public enum Name {
    NDCG_AT_10,
    RECALL_AT_10,
    SET_RECALL,
    SET_PRECISION,
    SETS_EXACT,
    PAIRWISE_PRECISION,
    PAIRWISE_RECALL,
    PAIRWISE_F1,
    B_CUBED_PRECISION,
    B_CUBED_RECALL,
    B_CUBED_F1,
    KIND_OF_MATCH,
    FORBIDDEN_PAIRS_APART
  }

  /**
   * A share between 0 and 1; 1 is best.
   *
   * @param name what was measured
   * @param value the share
   */
  public record Measure(Name name, double value) {}

  /**
   * Some of the cases by themselves.
   *
   * @param name what they have in common, as the table says it
   * @param cases how many they are
   * @param measures what was measured over them
   */
  public record Part(String name, int cases, List<Measure> measures) {

    public Part {
      measures = List.copyOf(measures);
    }
  }

  /**
   * Something that was not answered as the table says.
   *
   * @param line the line of the table
   * @param question what was asked, or the pair that is concerned
   * @param problem what is wrong with the answer
   * @param plan the plan it stands in; null where no plan is concerned
   * @param page its page
   * @param quote its words
   */
  public record Miss(
      int line,
      String question,
      String problem,
      @Nullable String plan,
      @Nullable Integer page,
      String quote) {}
}
