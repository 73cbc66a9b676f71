package vn.kehoach.bench.plans;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.bench.plans.GeneratedPlan.Doer;
import vn.kehoach.bench.plans.GeneratedPlan.Duty;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.index.PlanIndexWriter;
import vn.kehoach.index.UnitRef;
import vn.kehoach.model.Role;
import vn.kehoach.place.PlaceDirectory;
import vn.kehoach.search.Answer;

/**
 * 300 plans, an index of them, and what is known of them by the way they were made. The index is
 * written once for all tests and goes with the process.
 */
final class Generated {

  static final PlanGenerator GENERATOR = new PlanGenerator(7, 60, 5);
  static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
  static final List<GeneratedPlan> PLANS = GENERATOR.plans().toList();

  private static @Nullable PlanIndex index;

  private Generated() {}

  /** The index of the plans. */
  static synchronized PlanIndex index() {
    PlanIndex known = index;
    if (known == null) {
      try {
        known = written(Files.createTempDirectory("kehoach-generated"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      index = known;
    }
    return known;
  }

  private static PlanIndex written(Path folder) throws IOException {
    try (PlanIndexWriter writer = PlanIndexWriter.open(folder)) {
      for (GeneratedPlan plan : PLANS) {
        writer.update(plan.document());
      }
      // Written again and removed: what is no more must not be counted.
      writer.commit();
      writer.update(PLANS.get(3).document());
      writer.relabel(PLANS.get(4).document(), "another state");
      writer.update(new PlanGenerator(8, 61, 1).plan(60, 0).document());
      writer.commit();
      writer.remove(new PlanGenerator(8, 61, 1).plan(60, 0).document().id());
      writer.commit();
    }
    PlanIndex open = PlanIndex.open(folder);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> close(open, folder)));
    return open;
  }

  private static void close(PlanIndex open, Path folder) {
    try (open;
        Stream<Path> inside = Files.walk(folder)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  interface EachDuty {
    void of(GeneratedPlan plan, Duty duty);
  }

  static void each(EachDuty visitor) {
    PLANS.forEach(plan -> plan.duties().forEach(duty -> visitor.of(plan, duty)));
  }

  static int count(Predicate<Duty> which) {
    int[] count = {0};
    each((plan, duty) -> count[0] += which.test(duty) ? 1 : 0);
    return count[0];
  }

  /** What is true of a unit in every commune. */
  static Map<String, Answer> truth(Doer doer) {
    Map<String, Answer> truth = new TreeMap<>();
    for (GeneratedPlan plan : PLANS) {
      truth.merge(name(plan), of(plan, doer), Generated::stronger);
    }
    return truth;
  }

  private static Answer of(GeneratedPlan plan, Doer doer) {
    List<@Nullable Role> roles = new ArrayList<>();
    plan.duties().stream()
        .flatMap(duty -> duty.shares().stream())
        .filter(share -> share.doer().equals(doer))
        .forEach(share -> roles.add(share.role()));
    if (roles.stream().anyMatch(role -> role != null)) {
      return Answer.ASSIGNED;
    }
    return !roles.isEmpty() ? Answer.MENTIONED : plan.complete() ? Answer.NONE : Answer.UNKNOWN;
  }

  static Answer stronger(Answer one, Answer other) {
    List<Answer> weakFirst =
        List.of(Answer.NONE, Answer.UNKNOWN, Answer.MENTIONED, Answer.ASSIGNED);
    return weakFirst.indexOf(one) > weakFirst.indexOf(other) ? one : other;
  }

  static UnitRef ref(Doer doer) {
    return new UnitRef(doer.id(), doer.name());
  }

  static String key(GeneratedPlan plan, Duty duty) {
    return plan.document().id() + " " + duty.taskId();
  }

  static String name(GeneratedPlan plan) {
    return plan.commune().name()
        + ", "
        + PlaceDirectory.standard()
            .provinceWithCode(String.valueOf(plan.commune().province()))
            .name();
  }
}
