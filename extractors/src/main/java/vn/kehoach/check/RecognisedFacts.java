package vn.kehoach.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.facts.Facts;
import vn.kehoach.model.Appendix;
import vn.kehoach.model.At;
import vn.kehoach.model.Mention;
import vn.kehoach.model.Objective;
import vn.kehoach.model.Responsibility;
import vn.kehoach.model.Row;
import vn.kehoach.model.Section;
import vn.kehoach.model.Target;
import vn.kehoach.model.Task;
import vn.kehoach.model.Warning;
import vn.kehoach.model.WarningCode;
import vn.kehoach.read.SourceText;

/** Facts of recognised text: how sure each is, and a warning on those that are not. */
public final class RecognisedFacts {

  /**
   * Below this a person should look. Words that recognition gets right on office scans have 0.85
   * and more, those that it gets wrong mostly 0.2 to 0.6.
   */
  public static final double LOW = 0.6;

  private final OcrConfidence confidence;
  private final List<Warning> warnings = new ArrayList<>();

  /** Places that a warning names: a row of a table and the task that it holds share theirs. */
  private final Set<At> doubted = new HashSet<>();

  private RecognisedFacts(OcrConfidence confidence) {
    this.confidence = confidence;
  }

  /**
   * Facts and what is to be said of them.
   *
   * @param facts the facts, each as sure as its words are
   * @param warnings one for each that is unsure
   */
  public record Weighed(Facts facts, List<Warning> warnings) {

    public Weighed {
      warnings = List.copyOf(warnings);
    }
  }

  /** Weighs the facts of a source; those whose words are known stay as they are. */
  public static Weighed weigh(SourceText source, Facts facts) {
    var confidence = new OcrConfidence(source);
    if (confidence.isEmpty()) {
      return new Weighed(facts, List.of());
    }
    var weighing = new RecognisedFacts(confidence);
    var weighed =
        new Facts(
            facts.document(),
            facts.sections().stream().map(weighing::section).toList(),
            facts.objectives().stream().map(weighing::objective).toList(),
            facts.targets().stream().map(weighing::target).toList(),
            facts.tasks().stream().map(weighing::task).toList(),
            facts.appendices().stream().map(weighing::appendix).toList(),
            facts.assumedYears(),
            facts.unread(),
            facts.unclear());
    return new Weighed(weighed, weighing.warnings);
  }

  private Section section(Section each) {
    return new Section(
        each.id(),
        each.parentId(),
        each.number(),
        each.title(),
        each.level(),
        each.kind(),
        each.text(),
        each.at(),
        lower(each.confidence(), sure(each.at())));
  }

  private Objective objective(Objective each) {
    return new Objective(
        each.id(),
        each.scope(),
        each.text(),
        each.sectionId(),
        each.targetIds(),
        each.at(),
        lower(each.confidence(), sure(each.at())));
  }

  private Target target(Target each) {
    Double sure = sure(each.at());
    return new Target(
        each.id(),
        each.indicator(),
        each.comparator(),
        each.value(),
        each.upperValue(),
        each.unit(),
        each.text(),
        each.period(),
        responsibilities(each.responsibilities(), sure),
        each.group(),
        each.origin(),
        each.at(),
        lower(each.confidence(), sure));
  }

  private Task task(Task each) {
    Double sure = sure(each.at());
    return new Task(
        each.id(),
        each.number(),
        each.text(),
        each.group(),
        each.origin(),
        responsibilities(each.responsibilities(), sure),
        mentions(each.mentions(), sure),
        each.deadline(),
        each.expectedResult(),
        each.note(),
        each.sectionId(),
        each.at(),
        lower(each.confidence(), sure));
  }

  private Appendix appendix(Appendix each) {
    return new Appendix(
        each.id(),
        each.label(),
        each.title(),
        each.kind(),
        each.columns(),
        each.rows().stream().map(this::row).toList(),
        each.missing(),
        each.sectionId());
  }

  private Row row(Row each) {
    return new Row(
        each.number(),
        each.group(),
        each.cells(),
        each.at(),
        lower(each.confidence(), sure(each.at())));
  }

  private static List<Responsibility> responsibilities(
      List<Responsibility> all, @Nullable Double sure) {
    return all.stream()
        .map(each -> new Responsibility(each.unit(), each.role(), lower(each.confidence(), sure)))
        .toList();
  }

  private static List<Mention> mentions(List<Mention> all, @Nullable Double sure) {
    return all.stream()
        .map(each -> new Mention(each.unit(), each.role(), lower(each.confidence(), sure)))
        .toList();
  }

  private @Nullable Double sure(At at) {
    Double sure = confidence.at(at);
    if (sure != null && sure < LOW && doubted.add(at)) {
      warnings.add(
          new Warning(
              WarningCode.LOW_OCR_CONFIDENCE,
              "Chữ nhận dạng từ bản quét không chắc chắn: “"
                  + PlanChecks.shortened(at.quote())
                  + "”",
              at));
    }
    return sure;
  }

  private static @Nullable Double lower(@Nullable Double one, @Nullable Double other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return Math.min(one, other);
  }
}
