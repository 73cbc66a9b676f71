package vn.kehoach.bench.plans;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.kehoach.bench.plans.GeneratedPlan.Doer;
import vn.kehoach.phrase.UnitDirectory;
import vn.kehoach.phrase.UnitLevel;
import vn.kehoach.place.Place;
import vn.kehoach.place.PlaceDirectory;

/**
 * Makes up plans of real communes: each with other units, wordings, figures and times.
 *
 * <p>Communes come in an order without meaning in which namesakes of several provinces follow one
 * another, so that few communes are enough to meet some.
 */
public final class PlanGenerator {

  /** Plans of the first year a commune; what comes beyond is of the year before. */
  private static final int NEWEST = 2026;

  private static final int PRIME = 31;

  private final long seed;
  private final int plansEach;
  private final List<Place> communes;
  private final List<Doer> doers;
  private final PlanWords words = new PlanWords();

  /**
   * A generator.
   *
   * @param seed the same seed gives the same plans
   * @param communes how many communes, at least 1; at most all there are
   * @param plansEach how many plans of each, at least 1
   */
  public PlanGenerator(long seed, int communes, int plansEach) {
    if (communes < 1 || plansEach < 1) {
      throw new IllegalArgumentException(communes + " communes of " + plansEach + " plans");
    }
    this.seed = seed;
    this.plansEach = plansEach;
    this.communes = places().limit(communes).toList();
    this.doers =
        UnitDirectory.standard().entries().stream()
            .filter(entry -> entry.level() == UnitLevel.COMMUNE || entry.level() == UnitLevel.FRONT)
            .map(entry -> new Doer(entry.id(), entry.name()))
            .toList();
  }

  /** Number of communes in the country. */
  public static int allCommunes() {
    return PlaceDirectory.standard().communeCount();
  }

  private static Stream<Place> places() {
    PlaceDirectory directory = PlaceDirectory.standard();
    return directory.provinces().stream()
        .flatMap(province -> directory.communesOf(province).stream())
        .sorted(
            Comparator.<Place>comparingInt(place -> new Random(place.name().hashCode()).nextInt())
                .thenComparing(Place::code));
  }

  /** The communes whose plans are made. */
  public List<Place> communes() {
    return communes;
  }

  /** The units of the directory that plans can name. */
  public List<Doer> doers() {
    return doers;
  }

  /** All plans, commune by commune; each is made when it is asked for. */
  public Stream<GeneratedPlan> plans() {
    return IntStream.range(0, communes.size())
        .boxed()
        .flatMap(commune -> IntStream.range(0, plansEach).mapToObj(n -> plan(commune, n)));
  }

  /**
   * One plan.
   *
   * @param commune position of the commune
   * @param number which of its plans, from 0
   */
  public GeneratedPlan plan(int commune, int number) {
    List<PlanWords.Subject> subjects = words.subjects();
    return new PlanDraft(
            new Random((seed * PRIME + commune) * PRIME + number),
            words,
            communes.get(commune),
            staff(commune),
            subjects.get(number % subjects.size()),
            NEWEST - number / subjects.size(),
            number)
        .finish();
  }

  /** Which units a commune's plans give something to do, which they only mention. */
  private Staff staff(int commune) {
    var random = new Random(seed ^ ((long) PRIME * PRIME * PRIME * (commune + 1)));
    var busy = new ArrayList<Doer>();
    var named = new ArrayList<Doer>();
    for (Doer doer : doers) {
      int fate = random.nextInt(10);
      if (fate >= 4) {
        busy.add(doer);
      } else if (fate >= 2) {
        named.add(doer);
      }
    }
    return new Staff(busy, named);
  }

  /** The units of a commune's plans. */
  record Staff(List<Doer> busy, List<Doer> named) {}
}
