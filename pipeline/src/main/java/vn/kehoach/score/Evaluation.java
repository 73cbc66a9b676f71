package vn.kehoach.score;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import vn.kehoach.Extraction;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.score.EvaluationReport.Unread;
import vn.kehoach.score.Inventory.Form;

/** Reads every plan in every form there is, and scores what came of it. */
public final class Evaluation {

  private final Golden golden;
  private final Path corpus;
  private final Function<Path, Extraction> reader;

  /**
   * An evaluation.
   *
   * @param golden the truth
   * @param corpus the folder of the plans
   * @param reader what is to be measured
   */
  public Evaluation(Golden golden, Path corpus, Function<Path, Extraction> reader) {
    this.golden = golden;
    this.corpus = corpus;
    this.reader = reader;
  }

  /**
   * Evaluates one form after the other.
   *
   * @throws GoldenException if a truth is none
   * @throws IOException if a folder or a truth cannot be read
   */
  public EvaluationReport run() throws IOException {
    Inventory inventory = golden.inventory(corpus);
    Map<Form, PlanDocument> truths = truths(inventory);
    var readings = new LinkedHashMap<Form, PlanDocument>();
    var unread = new ArrayList<Unread>();
    for (Form form : inventory.forms()) {
      switch (reader.apply(form.file())) {
        case Extraction.Read read -> readings.put(form, read.plan());
        case Extraction.Failed failed ->
            unread.add(new Unread(form.file().toString(), failed.reason(), failed.detail()));
      }
    }
    var scores = new ArrayList<PlanScore>();
    readings.forEach(
        (form, read) -> scores.add(score(form, Objects.requireNonNull(truths.get(form)), read)));
    return EvaluationReport.of(scores, agreement(readings), unread, inventory);
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
                    scores.add(score(other, golden.asIn(Medium.TEXT, form.plan(), pdf), text));
                  }
                }));
    return scores;
  }

  /** All truths, before anything is read: whoever wrote one wrongly should not have to wait. */
  private Map<Form, PlanDocument> truths(Inventory inventory) throws IOException {
    var truths = new HashMap<Form, PlanDocument>();
    for (Form form : inventory.forms()) {
      truths.put(form, golden.truth(form.plan(), form.medium()));
    }
    for (String plan : inventory.planless()) {
      golden.truth(plan, Medium.PDF);
    }
    return truths;
  }

  private static PlanScore score(Form form, PlanDocument truth, PlanDocument read) {
    return PlanScore.of(
        form.plan(),
        form.medium(),
        form.file().getFileName().toString(),
        new PlanScorer().compare(truth, read));
  }
}
