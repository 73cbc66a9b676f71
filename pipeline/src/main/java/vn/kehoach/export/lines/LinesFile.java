package vn.kehoach.export.lines;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.export.facts.ChosenPlan;
import vn.kehoach.export.facts.ChosenPlans;
import vn.kehoach.json.RecordJson;
import vn.kehoach.model.At;
import vn.kehoach.model.PlanDocument;

/** Writes plans or facts as JSON Lines, UTF-8, one record a line. */
public final class LinesFile {

  private final ChosenPlans plans;

  /** A writer of these plans. */
  public LinesFile(ChosenPlans plans) {
    this.plans = plans;
  }

  /** What a line is. */
  public enum Kind {
    /** A whole plan, as its schema says, whatever was chosen of it. */
    PLANS,
    OBJECTIVES,
    TARGETS,
    TASKS,
    DEADLINES,
    WARNINGS
  }

  /** Writes the lines of a kind; the stream stays open. */
  public void write(Kind kind, OutputStream out) throws IOException {
    plans.each(
        chosen -> {
          for (Record line : lines(chosen, kind)) {
            out.write(RecordJson.line(line));
          }
        });
  }

  private static List<? extends Record> lines(ChosenPlan chosen, Kind kind) {
    PlanDocument plan = chosen.plan();
    Stream<? extends Record> lines =
        switch (kind) {
          case PLANS -> Stream.of(plan);
          case OBJECTIVES ->
              chosen.objectives().stream().map(fact -> line(plan, fact.at(), "objective", fact));
          case TARGETS ->
              chosen.targets().stream().map(fact -> line(plan, fact.at(), "target", fact));
          case TASKS -> chosen.tasks().stream().map(fact -> line(plan, fact.at(), "task", fact));
          case DEADLINES ->
              chosen.dues().stream()
                  .map(due -> line(plan, due.task().at(), "deadline", DueLine.of(due)));
          case WARNINGS ->
              chosen.warnings().stream().map(fact -> line(plan, fact.at(), "warning", fact));
        };
    return lines.toList();
  }

  private static FactLine line(PlanDocument plan, @Nullable At at, String kind, Record fact) {
    return new FactLine(
        plan.id(),
        plan.document().commune(),
        plan.document().province(),
        plan.source().file(),
        at == null ? null : at.page(),
        at == null ? null : at.box(),
        kind,
        fact);
  }
}
