package vn.kehoach.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.language.Language;
import vn.kehoach.layout.Passage;
import vn.kehoach.model.At;
import vn.kehoach.model.Deadline;
import vn.kehoach.model.Mention;
import vn.kehoach.model.Objective;
import vn.kehoach.model.Period;
import vn.kehoach.model.Responsibility;
import vn.kehoach.model.Target;
import vn.kehoach.model.TargetOrigin;
import vn.kehoach.model.Task;
import vn.kehoach.model.TaskOrigin;
import vn.kehoach.phrase.DateContext;
import vn.kehoach.phrase.DeadlineGrammar;
import vn.kehoach.phrase.DeadlineReading;
import vn.kehoach.phrase.TargetClause;
import vn.kehoach.phrase.UnitDirectory;
import vn.kehoach.phrase.UnitGrammar;

/** Gathers the facts of one plan and numbers them; lives as long as one extraction. */
final class FactCollector {

  /** A task that is to be, and how sure it is that it is one; null where the words say so. */
  private record SureDraft(TaskDraft draft, @Nullable Double confidence) {}

  private final DateContext dates;
  private final Language language;
  private final UnitDirectory directory;
  private final UnknownUnits unknownUnits;
  private @Nullable Double confidence;
  private final List<Objective> objectives = new ArrayList<>();
  private final List<Target> targets = new ArrayList<>();
  private final List<SureDraft> tasks = new ArrayList<>();
  private final List<At> assumedYears = new ArrayList<>();
  private final List<Passage> unread = new ArrayList<>();
  private final List<UnclearValue> unclear = new ArrayList<>();

  FactCollector(DateContext dates, UnitDirectory directory, Language language) {
    this.dates = dates;
    this.directory = directory;
    this.language = language;
    this.unknownUnits = new UnknownUnits(language, directory);
  }

  /** Says how sure it is what the section is for whose facts follow; null where its words say. */
  void within(@Nullable Double sectionConfidence) {
    confidence = sectionConfidence;
  }

  Language language() {
    return language;
  }

  /** The units as they were when the plan was made. */
  UnitDirectory directory() {
    return directory;
  }

  DateContext dates() {
    return dates;
  }

  List<Objective> objectives() {
    return objectives;
  }

  List<Target> targets() {
    return targets;
  }

  /** The tasks, numbered one after the other. */
  List<Task> tasks() {
    return IntStream.range(0, tasks.size())
        .mapToObj(i -> tasks.get(i).draft().task("t" + (i + 1), tasks.get(i).confidence()))
        .toList();
  }

  /**
   * Puts the tasks found so far as they are read: what stands below the last part of a section
   * belongs to the section, and is found before its parts are looked into.
   */
  void sortTasks() {
    tasks.sort(Comparator.comparing(sure -> sure.draft().at(), ReadingOrder.PLACES));
  }

  List<At> assumedYears() {
    return assumedYears;
  }

  List<UnclearValue> unclear() {
    return unclear;
  }

  /** Keeps the place of words that stand in a fact and could not be read. */
  void addUnclear(UnclearValue.Kind kind, Passage passage) {
    unclear.add(new UnclearValue(kind, passage.at()));
  }

  List<Passage> unread() {
    return unread;
  }

  void addUnread(Passage passage) {
    if (!passage.isEmpty()) {
      unread.add(passage);
    }
  }

  void addObjective(
      Objective.Scope scope, Passage passage, String sectionId, List<String> targetIds) {
    objectives.add(
        new Objective(
            "o" + (objectives.size() + 1),
            scope,
            passage.text(),
            sectionId,
            targetIds,
            passage.at(),
            confidence));
  }

  /** Adds a target and returns its identifier. */
  String addTarget(
      TargetClause clause,
      @Nullable Period period,
      List<Responsibility> responsibilities,
      @Nullable String group,
      TargetOrigin origin,
      At at) {
    String id = "g" + (targets.size() + 1);
    targets.add(
        new Target(
            id,
            clause.indicator(),
            clause.comparator(),
            clause.value(),
            clause.upperValue(),
            clause.unit(),
            clause.text(),
            clause.period() == null ? period : clause.period(),
            responsibilities,
            group,
            origin,
            at,
            confidence));
    return id;
  }

  void addTask(TaskDraft draft) {
    addTask(draft, confidence);
  }

  /** Adds a task that is one only as surely as is said. */
  void addTask(TaskDraft draft, @Nullable Double sure) {
    tasks.add(new SureDraft(draft, sure));
  }

  /** A task whose words are a passage; units named in them are mentions. */
  TaskDraft draft(Passage passage, TaskOrigin origin) {
    return new TaskDraft(passage, origin, mentions(passage.text()));
  }

  /** The units that running text names: those that rules see, and those of no list. */
  List<Mention> mentions(String text) {
    var mentions = new ArrayList<Mention>(UnitGrammar.mentions(text, directory));
    mentions.addAll(unknownUnits.mentions(text, mentions));
    return mentions;
  }

  UnknownUnits unknownUnits() {
    return unknownUnits;
  }

  /** The deadline that a cell or a line of its own gives. */
  @Nullable Deadline cellDeadline(Passage passage) {
    if (passage.isEmpty()) {
      return null;
    }
    return DeadlineGrammar.cell(passage.text(), dates)
        .map(reading -> noted(reading, passage))
        .orElse(null);
  }

  /** The deadline that a cell gives whose column's head names the year. */
  @Nullable Deadline cellDeadlineOfYear(Passage passage, DateContext year) {
    return DeadlineGrammar.cell(passage.text(), year)
        .map(reading -> readable(reading, passage))
        .orElse(null);
  }

  /** The deadline that a task's own words give. */
  @Nullable Deadline runningDeadline(Passage passage) {
    return DeadlineGrammar.running(passage.text(), dates)
        .map(reading -> noted(reading, passage.sub(reading.span().start(), reading.span().end())))
        .orElse(null);
  }

  private Deadline noted(DeadlineReading reading, Passage passage) {
    if (reading.yearAssumed()) {
      assumedYears.add(passage.at());
    }
    return readable(reading, passage);
  }

  /** The deadline; its words alone where they say no time. */
  private Deadline readable(DeadlineReading reading, Passage passage) {
    if (reading.notUnderstood()) {
      addUnclear(UnclearValue.Kind.DEADLINE, passage);
    }
    return reading.deadline();
  }
}
