package vn.kehoach.rendition;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import vn.kehoach.model.Appendix;
import vn.kehoach.model.Objective;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Row;
import vn.kehoach.model.Section;
import vn.kehoach.model.Target;
import vn.kehoach.model.Task;
import vn.kehoach.text.Folding;

/**
 * The wording of a plan, apart from its layout: each run of three words of its facts, without
 * marks, case and punctuation, so that neither another file format nor most misread letters change
 * it. Runs are held by 64-bit digests: small enough to keep those of thousands of plans.
 */
public final class Wording {

  /** Long enough that plans of other subjects share few, short enough to survive a wrong letter. */
  private static final int WORDS = 3;

  private static final long PRIME = 0x9E3779B97F4A7C15L;

  /** Ascending, each once. */
  private final long[] runs;

  private Wording(long[] runs) {
    this.runs = runs;
  }

  /** The wording of a plan. */
  public static Wording of(PlanDocument plan) {
    return new Wording(
        distinct(
            Stream.concat(body(plan), appendices(plan))
                .flatMapToLong(text -> LongStream.of(runs(words(text))))));
  }

  /** Share of the shorter one's wording that stands in the other too, 0 to 1. */
  public double likeness(Wording other) {
    return runs.length < other.runs.length ? in(other) : other.in(this);
  }

  /** The texts of a plan outside its appendices, in order. */
  static Stream<String> body(PlanDocument plan) {
    return Stream.of(
            plan.sections().stream().flatMap(Wording::texts),
            plan.objectives().stream().map(Objective::text),
            plan.targets().stream().filter(Wording::inBody).map(Target::text),
            plan.tasks().stream().filter(Wording::inBody).map(Task::text))
        .flatMap(texts -> texts);
  }

  /** Share of this wording that stands in another, 0 to 1; 0 where there is none. */
  private double in(Wording other) {
    int shared = 0;
    for (int i = 0, j = 0; i < runs.length && j < other.runs.length; ) {
      long here = runs[i];
      long there = other.runs[j];
      shared += here == there ? 1 : 0;
      i += here <= there ? 1 : 0;
      j += there <= here ? 1 : 0;
    }
    return runs.length == 0 ? 0 : (double) shared / runs.length;
  }

  /** A passage as it is looked for in other wordings. */
  record Passage(String text, int words, long[] runs, long[] figures) {

    static Passage of(String text) {
      List<String> words = Wording.words(text);
      long[] runs = Wording.runs(words);
      long[] figures =
          IntStream.range(0, runs.length)
              .filter(i -> words.subList(i, i + WORDS).stream().anyMatch(Passage::hasFigure))
              .mapToLong(i -> runs[i])
              .toArray();
      return new Passage(
          text, words.size(), distinct(LongStream.of(runs)), distinct(LongStream.of(figures)));
    }

    private static boolean hasFigure(String word) {
      return word.chars().anyMatch(Character::isDigit);
    }
  }

  /** Share of a passage's runs that stand in this wording; 1 for one too short to have any. */
  double holds(Passage passage) {
    return passage.runs().length == 0 ? 1 : share(passage.runs(), this);
  }

  /**
   * Share of a passage's runs with a figure in them that stand in this wording; 1 for one without
   * figures.
   */
  double holdsFigures(Passage passage) {
    return passage.figures().length == 0 ? 1 : share(passage.figures(), this);
  }

  private static double share(long[] asked, Wording all) {
    int shared = 0;
    for (long run : asked) {
      shared += Arrays.binarySearch(all.runs, run) >= 0 ? 1 : 0;
    }
    return (double) shared / asked.length;
  }

  private static Stream<String> texts(Section section) {
    return Stream.of(section.title(), section.text());
  }

  private static boolean inBody(Target target) {
    return target.origin().appendix() == null;
  }

  private static boolean inBody(Task task) {
    return task.origin().appendix() == null;
  }

  private static Stream<String> appendices(PlanDocument plan) {
    return plan.appendices().stream()
        .map(Appendix::rows)
        .flatMap(List::stream)
        .map(Row::cells)
        .flatMap(List::stream);
  }

  private static long[] runs(List<String> words) {
    long[] digests = words.stream().mapToLong(Wording::digest).toArray();
    return IntStream.rangeClosed(0, digests.length - WORDS)
        .mapToLong(i -> (digests[i] * PRIME + digests[i + 1]) * PRIME + digests[i + 2])
        .toArray();
  }

  private static long digest(String word) {
    long digest = word.length();
    for (int i = 0; i < word.length(); i++) {
      digest = (digest ^ word.charAt(i)) * PRIME;
      digest ^= digest >>> 29;
    }
    return digest;
  }

  private static long[] distinct(LongStream runs) {
    return runs.sorted().distinct().toArray();
  }

  /** The words of a text as they are compared. */
  static List<String> words(String text) {
    return Stream.of(Folding.marks(text).split("[^\\p{L}\\d]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
