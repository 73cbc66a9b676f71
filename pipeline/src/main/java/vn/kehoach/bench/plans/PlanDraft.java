package vn.kehoach.bench.plans;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.kehoach.bench.plans.GeneratedPlan.Conflict;
import vn.kehoach.bench.plans.GeneratedPlan.Doer;
import vn.kehoach.bench.plans.GeneratedPlan.Duty;
import vn.kehoach.bench.plans.GeneratedPlan.Goal;
import vn.kehoach.bench.plans.GeneratedPlan.Share;
import vn.kehoach.model.At;
import vn.kehoach.model.Box;
import vn.kehoach.model.Comparator;
import vn.kehoach.model.Coverage;
import vn.kehoach.model.DocumentInfo;
import vn.kehoach.model.DocumentType;
import vn.kehoach.model.Mention;
import vn.kehoach.model.Objective;
import vn.kehoach.model.Period;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Responsibility;
import vn.kehoach.model.Role;
import vn.kehoach.model.Section;
import vn.kehoach.model.SectionKind;
import vn.kehoach.model.Source;
import vn.kehoach.model.Target;
import vn.kehoach.model.TargetOrigin;
import vn.kehoach.model.Task;
import vn.kehoach.model.TaskOrigin;
import vn.kehoach.model.TextOrigin;
import vn.kehoach.model.Unit;
import vn.kehoach.place.Place;
import vn.kehoach.place.PlaceDirectory;

/** One plan in the making. */
final class PlanDraft {

  private static final int DUTIES = 30;
  private static final int LINES_OF_PAGE = 9;
  private static final String APPENDIX = "PHỤ LỤC 01";

  private final Random random;
  private final PlanWords words;
  private final Place commune;
  private final PlanGenerator.Staff staff;
  private final PlanWords.Subject subject;
  private final int year;
  private final int number;
  private final LocalDate issued;
  private final Times times;

  private final List<Section> sections = new ArrayList<>();

  /**
   * Plans of a year are signed in its first weeks; by 9 February, the first day of {@link Times}.
   */
  private static final int SIGNING_DAYS = 38;

  private final List<Objective> objectives = new ArrayList<>();
  private final List<Target> targets = new ArrayList<>();
  private final List<Task> tasks = new ArrayList<>();
  private final List<Duty> duties = new ArrayList<>();
  private final List<Goal> goals = new ArrayList<>();
  private final Set<String> used = new HashSet<>();
  private int line;

  PlanDraft(
      Random random,
      PlanWords words,
      Place commune,
      PlanGenerator.Staff staff,
      PlanWords.Subject subject,
      int year,
      int number) {
    this.random = random;
    this.words = words;
    this.commune = commune;
    this.staff = staff;
    this.subject = subject;
    this.year = year;
    this.number = number;
    this.issued = LocalDate.of(year, 1, 3).plusDays(random.nextInt(SIGNING_DAYS));
    this.times = new Times(random, year, issued);
  }

  GeneratedPlan finish() {
    section("I", "MỤC ĐÍCH, YÊU CẦU", SectionKind.PURPOSE, some("PURPOSE"));
    section("II", "MỤC TIÊU", SectionKind.OBJECTIVES, "");
    for (PlanWords.Indicator indicator : subject.indicators()) {
      if (random.nextInt(5) > 0) {
        goal(indicator);
      }
    }
    String aim = some("OBJECTIVE");
    objectives.add(new Objective("o1", Objective.Scope.GENERAL, aim, "s2", List.of(), at(aim)));
    section("III", "NHIỆM VỤ TRỌNG TÂM", SectionKind.TASKS, some("PURPOSE"));
    while (tasks.size() < DUTIES / 2) {
      duty(false);
    }
    section("IV", "TỔ CHỨC THỰC HIỆN", SectionKind.ORGANISATION, "");
    while (tasks.size() < DUTIES) {
      duty(true);
    }
    boolean complete = random.nextInt(12) > 0;
    Set<Integer> unread = complete ? Set.of() : unreadPages();
    return new GeneratedPlan(document(unread), commune, complete, unread, duties, goals);
  }

  private void section(String numeral, String title, SectionKind kind, String text) {
    String id = "s" + (sections.size() + 1);
    sections.add(new Section(id, null, numeral, title, 1, kind, text, at(title)));
  }

  private void goal(PlanWords.Indicator indicator) {
    boolean share = indicator.unit().equals("%");
    int value = share ? 40 + random.nextInt(61) : 1 + random.nextInt(40);
    Comparator comparator =
        value == 100 ? Comparator.EQ : random.nextBoolean() ? Comparator.GE : Comparator.EQ;
    String wording = some(indicator.wordings());
    String id = "m" + (targets.size() + 1);
    String text =
        wording
            + (comparator == Comparator.GE ? " đạt từ " : " đạt ")
            + value
            + (share ? "%" : " " + indicator.unit())
            + (comparator == Comparator.GE ? " trở lên" : "");
    targets.add(
        new Target(
            id,
            wording,
            comparator,
            BigDecimal.valueOf(value),
            null,
            indicator.unit(),
            text,
            null,
            List.of(),
            null,
            TargetOrigin.SENTENCE,
            at(text)));
    goals.add(new Goal(id, indicator.key(), comparator, BigDecimal.valueOf(value)));
  }

  private void duty(boolean inAppendix) {
    PlanWords.Thing thing = subject.things().get(random.nextInt(subject.things().size()));
    String words = some("VERB") + " " + thing.words();
    if (!used.add(words)) {
      return;
    }
    String tail = some("TAIL");
    List<Share> shares = shares();
    int wrong = random.nextInt(40);
    Times.Time time = times.any();
    Conflict conflict = null;
    if (wrong == 0) {
      conflict = Conflict.BEFORE_PLAN;
      time = times.on(issued.minusDays(1 + random.nextInt(20)));
    } else if (wrong == 1) {
      conflict = Conflict.OUTSIDE_PERIOD;
      time = times.on(LocalDate.of(year + 1, 1, 5).plusDays(random.nextInt(40)));
    } else if (wrong == 2 && inAppendix) {
      conflict = Conflict.OTHER_DEADLINE;
      time = times.on(LocalDate.of(year, 5, 1 + random.nextInt(30)));
    }
    if (conflict == Conflict.OTHER_DEADLINE) {
      shares.removeIf(share -> share.role() == null); // twice the same words
    }
    String text = tail.isEmpty() ? words : words + " " + tail;
    task(text, thing.topic(), shares, time, conflict, false);
    if (conflict == Conflict.OTHER_DEADLINE) {
      Times.Time later = times.on(LocalDate.of(year, 10, 1 + random.nextInt(30)));
      task(text, thing.topic(), shares, later, conflict, true);
    }
  }

  private void task(
      String base,
      String topic,
      List<Share> shares,
      Times.@Nullable Time time,
      @Nullable Conflict conflict,
      boolean row) {
    var responsibilities = new ArrayList<Responsibility>();
    var mentions = new ArrayList<Mention>();
    var text = new StringBuilder(base);
    for (Share share : shares) {
      Unit unit = unit(share.doer());
      if (share.role() == null) {
        text.append(some("MENTION").replace("{0}", unit.text()));
        mentions.add(new Mention(unit, null));
      } else {
        responsibilities.add(new Responsibility(unit, share.role()));
      }
    }
    String id = "t" + (tasks.size() + 1);
    tasks.add(
        new Task(
            id,
            null,
            text.toString(),
            null,
            row
                ? new TaskOrigin(TaskOrigin.Kind.APPENDIX_ROW, APPENDIX, tasks.size())
                : TaskOrigin.inBody(TaskOrigin.Kind.NARRATIVE),
            responsibilities,
            mentions,
            time == null ? null : time.deadline(),
            some("EXPECTED"),
            null,
            sections.getLast().id(),
            at(text.toString())));
    duties.add(new Duty(id, topic, shares, time, conflict));
  }

  /** One unit leads or is assigned, some take part, some are mentioned; each once. */
  private List<Share> shares() {
    var shares = new ArrayList<Share>();
    var taken = new LinkedHashSet<Doer>();
    List<Doer> busy = staff.busy();
    int others = random.nextInt(3);
    for (int i = 0; i <= others && !busy.isEmpty(); i++) {
      Doer doer = busy.get(random.nextInt(busy.size()));
      if (taken.add(doer)) {
        shares.add(new Share(doer, i == 0 ? first() : following()));
      }
    }
    if (random.nextInt(25) == 0) {
      shares.add(new Share(new Doer(null, some("STRANGER")), Role.COORDINATE));
    }
    if (random.nextInt(4) == 0 && !staff.named().isEmpty()) {
      shares.add(new Share(staff.named().get(random.nextInt(staff.named().size())), null));
    }
    return shares;
  }

  private Role first() {
    return random.nextInt(4) == 0 ? Role.ASSIGNED : Role.LEAD;
  }

  private Role following() {
    return random.nextInt(5) == 0 ? Role.MONITOR : Role.COORDINATE;
  }

  private static Unit unit(Doer doer) {
    return new Unit(doer.id(), doer.name(), doer.name());
  }

  private Set<Integer> unreadPages() {
    var pages = new TreeSet<Integer>();
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      pages.add(1 + random.nextInt(page(line)));
    }
    return pages;
  }

  private PlanDocument document(Set<Integer> unread) {
    var gaps = unread.stream().map(page -> new At(page, null, null, "…", List.of())).toList();
    String file = commune.code() + "-" + subject.key() + "-" + year + ".pdf";
    return new PlanDocument(
        PlanDocument.SCHEMA_VERSION,
        commune.code() + "-" + subject.key() + "-" + year,
        new Source(file, "0".repeat(64), "application/pdf", page(line), TextOrigin.TEXT_LAYER),
        new DocumentInfo(
            DocumentType.KE_HOACH,
            (number + 1) + "/KH-UBND",
            issued,
            "ỦY BAN NHÂN DÂN",
            commune.name(),
            PlaceDirectory.standard().provinceWithCode(String.valueOf(commune.province())).name(),
            subject.title() + " năm " + year,
            new Period("năm " + year, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)),
            null,
            List.of(),
            List.of(),
            commune.code(),
            commune.province()),
        sections,
        objectives,
        targets,
        tasks,
        List.of(),
        List.of(),
        new Coverage(line + gaps.size(), line, gaps));
  }

  private At at(String quote) {
    int place = line++;
    double top = 70 + 75.0 * (place % LINES_OF_PAGE);
    return new At(page(place), new Box(85, top, 450, 32), null, quote, List.of());
  }

  private static int page(int line) {
    return 1 + line / LINES_OF_PAGE;
  }

  private String some(String kind) {
    return some(words.words(kind));
  }

  private String some(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }
}
