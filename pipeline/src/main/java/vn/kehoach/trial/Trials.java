package vn.kehoach.trial;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.kehoach.Extraction;
import vn.kehoach.PlanExtractor;
import vn.kehoach.language.Ability;
import vn.kehoach.language.LanguageModels;
import vn.kehoach.model.DocumentInfo;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.score.EvaluationReport;
import vn.kehoach.score.Golden;
import vn.kehoach.score.Inventory.Form;
import vn.kehoach.score.Medium;
import vn.kehoach.score.NothingRead;
import vn.kehoach.score.PlanScore;
import vn.kehoach.score.PlanScorer;
import vn.kehoach.score.Steps;
import vn.kehoach.score.Trial;
import vn.kehoach.score.Trial.Kind;
import vn.kehoach.score.Trial.MediumTrial;

/**
 * Reads all plans again with something taken from the reading, and sets the scores beside the
 * ordinary ones. Only plans that were read as usual are read again.
 */
public final class Trials {

  /** For each file: its text, and what is read of it in each trial. */
  private static final int ROUNDS = 3 + Ability.values().length;

  private final EvaluationReport ordinary;
  private final List<Form> forms;
  private final Map<Form, PlanDocument> truths = new LinkedHashMap<>();
  private final Sources sources = new Sources();

  /**
   * Trials on the plans of an evaluation.
   *
   * @param golden the truth
   * @param all the files of the plans
   * @param ordinary how they are read as usual
   * @throws IOException if a truth cannot be read
   */
  public Trials(Golden golden, List<Form> all, EvaluationReport ordinary) throws IOException {
    this.ordinary = ordinary;
    this.forms = tried(all).stream().filter(this::read).toList();
    for (Form form : forms) {
      truths.put(form, golden.truth(form));
    }
  }

  /** The number of steps that trials on some files take. */
  public static int steps(List<Form> all) {
    return ROUNDS * tried(all).size();
  }

  /** What is taken from the reading is the same in every medium: two of them show it. */
  private static List<Form> tried(List<Form> all) {
    return all.stream()
        .filter(form -> form.medium() == Medium.PDF || form.medium() == Medium.TEXT)
        .toList();
  }

  /** Makes all trials. */
  public List<Trial> run(Steps steps) {
    var trials = new ArrayList<>(leaveOneOut(steps));
    trials.add(maskedNames(steps));
    for (Ability ability : Ability.values()) {
      trials.add(withoutModel(ability, steps));
    }
    return trials;
  }

  /**
   * Without what one commune alone attests: all communes together, then each by itself. With one
   * commune alone there is nobody to attest the rest of the language.
   */
  List<Trial> leaveOneOut(Steps steps) {
    Map<String, HeldOut> readers = readers(steps);
    if (readers.size() < 2) {
      return List.of();
    }
    List<PlanScore> scores =
        steps.each(
            forms,
            Form::name,
            form -> score(form, known(readers, commune(form))::read, truth(form)));
    var trials = new ArrayList<Trial>();
    trials.add(trial(Kind.LEAVE_ONE_OUT, "", scores, List.of()));
    readers.forEach(
        (commune, reader) -> {
          List<PlanScore> own =
              IntStream.range(0, forms.size())
                  .filter(i -> commune(forms.get(i)).equals(commune))
                  .mapToObj(scores::get)
                  .toList();
          trials.add(trial(Kind.LEAVE_ONE_OUT, commune, own, reader.withheld()));
        });
    return trials;
  }

  /** For each commune what reads its plans. */
  private Map<String, HeldOut> readers(Steps steps) {
    List<String> texts = steps.each(forms, Form::name, form -> sources.text(form.file()));
    List<String> communes = forms.stream().map(this::commune).distinct().sorted().toList();
    List<HeldOut> readers = steps.quietly(communes, commune -> reader(commune, texts));
    var byCommune = new LinkedHashMap<String, HeldOut>();
    for (int i = 0; i < communes.size(); i++) {
      byCommune.put(communes.get(i), readers.get(i));
    }
    return byCommune;
  }

  private HeldOut reader(String commune, List<String> texts) {
    var held = new ArrayList<String>();
    var others = new ArrayList<String>();
    for (int i = 0; i < forms.size(); i++) {
      (commune(forms.get(i)).equals(commune) ? held : others).add(texts.get(i));
    }
    return HeldOut.of(held, others);
  }

  /** With other names for communes and provinces. */
  Trial maskedNames(Steps steps) {
    MaskedNames masked = MaskedNames.of(truths.values());
    Function<Path, Extraction> reader =
        file -> sources.extract(PlanExtractor.standard(), file, masked::words);
    List<PlanScore> scores =
        steps.each(forms, Form::name, form -> score(form, reader, masked.truth(truth(form))));
    List<String> names =
        new TreeMap<>(masked.names())
            .entrySet().stream().map(name -> name.getKey() + " → " + name.getValue()).toList();
    return trial(Kind.MASKED_NAMES, "", scores, names);
  }

  private Trial withoutModel(Ability ability, Steps steps) {
    PlanExtractor extractor =
        PlanExtractor.standard().withModels(LanguageModels.standard().without(ability));
    Function<Path, Extraction> reader =
        file -> sources.extract(extractor, file, UnaryOperator.identity());
    List<PlanScore> scores =
        steps.each(forms, Form::name, form -> score(form, reader, truth(form)));
    return trial(Kind.WITHOUT_MODEL, ability.name(), scores, List.of());
  }

  /** A plan that is not read at all any more has lost everything. */
  private static PlanScore score(Form form, Function<Path, Extraction> reader, PlanDocument truth) {
    Extraction extraction = reader.apply(form.file());
    PlanDocument found =
        extraction instanceof Extraction.Read reading ? reading.plan() : NothingRead.of(truth);
    return PlanScore.of(form, PlanScorer.usual().compare(truth, found));
  }

  private Trial trial(Kind kind, String name, List<PlanScore> scores, List<String> details) {
    List<MediumTrial> media =
        Arrays.stream(Medium.values())
            .filter(medium -> scores.stream().anyMatch(score -> score.medium() == medium))
            .map(medium -> compare(medium, scores))
            .toList();
    return new Trial(kind, name, media, details);
  }

  private MediumTrial compare(Medium medium, List<PlanScore> scores) {
    List<PlanScore> trial = scores.stream().filter(score -> score.medium() == medium).toList();
    List<PlanScore> usual =
        ordinary.in(medium).stream()
            .filter(score -> trial.stream().anyMatch(other -> other.plan().equals(score.plan())))
            .toList();
    return Trial.compare(medium, usual, trial);
  }

  private boolean read(Form form) {
    return ordinary.in(form.medium()).stream().anyMatch(score -> score.plan().equals(form.plan()));
  }

  private PlanDocument truth(Form form) {
    return known(truths, form);
  }

  private String commune(Form form) {
    DocumentInfo plan = truth(form).document();
    return Stream.of(plan.commune(), plan.province())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  private static <K, V> V known(Map<K, V> map, K key) {
    return Objects.requireNonNull(map.get(key));
  }
}
