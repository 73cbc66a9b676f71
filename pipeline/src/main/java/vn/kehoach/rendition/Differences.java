package vn.kehoach.rendition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Deadline;
import vn.kehoach.model.DocumentInfo;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Target;
import vn.kehoach.model.Task;

/**
 * What two plans of like wording differ in. A blank number or date differs from nothing: the Word
 * source of a signed PDF has none. A fact that only one of them has counts where its very words are
 * nowhere in the other; that the other was cut into facts in another way is no difference.
 */
final class Differences {

  /** A passage of which less than this stands in the other plan is new there. */
  private static final double NEW = 0.5;

  /** Shorter passages say too little to be missed. */
  private static final int FEW_WORDS = 6;

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final Worded one;
  private final Worded other;
  private final PlanDocument first;
  private final PlanDocument second;

  Differences(Worded one, Worded other) {
    this.one = one;
    this.other = other;
    this.first = one.plan();
    this.second = other.plan();
  }

  List<Difference> find() {
    var found = new ArrayList<Difference>();
    head(found);
    figures(found, Differences::figures);
    figures(found, Differences::times);
    passages(found, true, one, other.wording());
    passages(found, false, other, one.wording());
    return List.copyOf(found);
  }

  private void head(List<Difference> found) {
    DocumentInfo one = first.document();
    DocumentInfo other = second.document();
    if (PlanKinship.exact(first) && PlanKinship.exact(second)) {
      head(found, Difference.Part.NUMBER, compact(one.number()), compact(other.number()));
    }
    head(found, Difference.Part.ISSUED_ON, one.issuedOn(), other.issuedOn());
  }

  private static void head(
      List<Difference> found, Difference.Part part, @Nullable Object one, @Nullable Object other) {
    if (one != null && other != null && !one.equals(other)) {
      found.add(new Difference.Head(part, one.toString(), other.toString()));
    }
  }

  private static @Nullable String compact(@Nullable String number) {
    return number == null ? null : number.replaceAll("\\s+", "");
  }

  private void figures(
      List<Difference> found, Function<PlanDocument, Map<String, Value>> figuresOf) {
    Map<String, Value> ones = figuresOf.apply(first);
    Map<String, Value> others = figuresOf.apply(second);
    ones.forEach(
        (of, figure) -> {
          Value other = others.get(of);
          if (other != null && !other.words().equals(figure.words())) {
            found.add(new Difference.Figure(figure.name(), figure.words(), other.words()));
          }
        });
  }

  private static Map<String, Value> figures(PlanDocument plan) {
    var figures = new Named();
    for (Target target : plan.targets()) {
      String year = target.period() == null ? "" : " " + target.period().text();
      figures.put(target.indicator() + year, figure(target));
    }
    return figures.unambiguous();
  }

  private static String figure(Target target) {
    String unit = target.unit() == null ? "" : " " + target.unit();
    return switch (target.comparator()) {
      case RANGE -> plain(target.value()) + " – " + plain(target.upperValue()) + unit;
      case GE -> "≥ " + plain(target.value()) + unit;
      case GT -> "> " + plain(target.value()) + unit;
      case LE -> "≤ " + plain(target.value()) + unit;
      case LT -> "< " + plain(target.value()) + unit;
      case EQ -> plain(target.value()) + unit;
      case DONE -> "hoàn thành";
    };
  }

  private static String plain(@Nullable BigDecimal value) {
    return value == null ? "" : value.stripTrailingZeros().toPlainString();
  }

  private static Map<String, Value> times(PlanDocument plan) {
    var times = new Named();
    for (Task task : plan.tasks()) {
      Deadline deadline = task.deadline();
      if (deadline != null && (deadline.start() != null || deadline.due() != null)) {
        times.put(task.text(), span(deadline.start(), deadline.due()));
      }
    }
    return times.unambiguous();
  }

  private static String span(@Nullable LocalDate start, @Nullable LocalDate due) {
    return day(start) + " – " + day(due);
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "…" : day.format(DAY);
  }

  private static void passages(List<Difference> found, boolean inFirst, Worded of, Wording other) {
    of.passages().stream()
        .filter(passage -> passage.words() >= FEW_WORDS)
        .filter(passage -> other.holds(passage) < NEW || other.holdsFigures(passage) < NEW)
        .forEach(passage -> found.add(new Difference.Passage(inFirst, passage.text())));
  }

  /** A figure or time, and what it is of. */
  private record Value(String name, String words) {}

  /** Values by their folded names; a name that occurs twice names nothing. */
  private static final class Named {

    private final Map<String, Value> values = new LinkedHashMap<>();
    private final Set<String> twice = new HashSet<>();

    void put(String name, String words) {
      String key = String.join(" ", Wording.words(name));
      if (values.putIfAbsent(key, new Value(name, words)) != null) {
        twice.add(key);
      }
    }

    Map<String, Value> unambiguous() {
      values.keySet().removeAll(twice);
      return values;
    }
  }
}
