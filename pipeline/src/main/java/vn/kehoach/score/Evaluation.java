package vn.kehoach.score;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import vn.kehoach.Extraction;
import vn.kehoach.FailureReason;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.score.EvaluationReport.Unread;
import vn.kehoach.score.Inventory.Form;

/** Reads every plan in every form there is, and scores what came of it. */
public final class Evaluation {

  private final Golden golden;
  private final Inventory inventory;
  private final Function<Path, Extraction> reader;

  /**
   * An evaluation.
   *
   * @param golden the truth
   * @param corpus the folder of the plans
   * @param reader what is to be measured; it is asked by several threads at once
   * @throws IOException if a folder cannot be listed
   */
  public Evaluation(Golden golden, Path corpus, Function<Path, Extraction> reader)
      throws IOException {
    this(golden, corpus, reader, Medium.quick());
  }

  /**
   * An evaluation of some media.
   *
   * @param golden the truth
   * @param corpus the folder of the plans
   * @param reader what is to be measured; it is asked by several threads at once
   * @param media the media to measure
   * @throws IOException if a folder cannot be listed
   */
  public Evaluation(
      Golden golden, Path corpus, Function<Path, Extraction> reader, Set<Medium> media)
      throws IOException {
    this.golden = golden;
    this.inventory = golden.inventory(corpus).only(media);
    this.reader = reader;
  }

  /** What there is to evaluate. */
  public Inventory inventory() {
    return inventory;
  }

  /** Evaluates in silence. */
  public EvaluationReport run() throws IOException {
    try (var steps = new Steps(Progress.NONE)) {
      return run(steps);
    }
  }

  /**
   * Evaluates every form of every plan.
   *
   * @throws GoldenException if a truth is none
   * @throws IOException if a truth cannot be read
   */
  public EvaluationReport run(Steps steps) throws IOException {
    Map<Form, PlanDocument> truths = truths();
    List<Extraction> extractions =
        steps.each(inventory.forms(), Form::name, form -> reader.apply(form.file()));
    var readings = new LinkedHashMap<Form, PlanDocument>();
    var unread = new ArrayList<Unread>();
    var unmeasured = new ArrayList<Form>();
    for (int i = 0; i < extractions.size(); i++) {
      Form form = inventory.forms().get(i);
      switch (extractions.get(i)) {
        case Extraction.Read read -> readings.put(form, read.plan());
        case Extraction.Failed failed when unmeasurable(form, failed) -> unmeasured.add(form);
        case Extraction.Failed failed ->
            unread.add(new Unread(form.file().toString(), failed.reason(), failed.detail()));
      }
    }
    // A plan that was not read has lost everything.
    List<PlanScore> scores =
        steps.each(
            inventory.forms().stream().filter(form -> !unmeasured.contains(form)).toList(),
            Form::name,
            form ->
                PlanScore.of(
                    form,
                    new PlanScorer()
                        .compare(known(truths, form), reading(form, truths, readings))));
    return EvaluationReport.of(scores, agreement(readings), unread, unmeasured, inventory);
  }

  /** The number of steps that {@link #run(Steps)} takes. */
  public int steps() {
    return 2 * inventory.forms().size();
  }

  /** Where nothing reads letters in pictures, a scan has no score. */
  private static boolean unmeasurable(Form form, Extraction.Failed failed) {
    return form.medium() == Medium.SCAN && failed.reason() == FailureReason.NO_TEXT;
  }

  private static PlanDocument reading(
      Form form, Map<Form, PlanDocument> truths, Map<Form, PlanDocument> readings) {
    PlanDocument reading = readings.get(form);
    return reading == null ? NothingRead.of(known(truths, form)) : reading;
  }

  private static PlanDocument known(Map<Form, PlanDocument> plans, Form form) {
    return Objects.requireNonNull(plans.get(form));
  }

  /** One form taken for true: what both misread alike does not show here. */
  private List<PlanScore> agreement(Map<Form, PlanDocument> readings) {
    var scores = new ArrayList<PlanScore>();
    readings.forEach(
        (form, pdf) ->
            readings.forEach(
                (other, text) -> {
                  if (form.medium() == Medium.PDF
                      && other.medium() == Medium.TEXT
                      && form.plan().equals(other.plan())) {
                    scores.add(
                        PlanScore.of(
                            other,
                            PlanScorer.usual().compare(golden.asIn(other.name(), pdf), text)));
                  }
                }));
    return scores;
  }

  /** All truths, before anything is read: whoever wrote one wrongly should not have to wait. */
  private Map<Form, PlanDocument> truths() throws IOException {
    var truths = new HashMap<Form, PlanDocument>();
    for (Form form : inventory.forms()) {
      truths.put(form, golden.truth(form));
    }
    for (String plan : inventory.planless()) {
      golden.truth(plan, Medium.PDF);
    }
    return truths;
  }
}
