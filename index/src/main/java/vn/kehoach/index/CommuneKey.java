package vn.kehoach.index;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A commune: its name alone is not enough, since 314 of 3,321 names occur in several provinces.
 *
 * <p>Two spellings of one name ("Hoà An", "Hòa An") are one commune, written as first met.
 *
 * @param commune bare name, null for plans that do not say
 * @param province bare name
 */
public record CommuneKey(@Nullable String commune, @Nullable String province)
    implements Comparable<CommuneKey> {

  private static final Comparator<@Nullable String> NAMES =
      Comparator.nullsLast(VietnameseOrder.INSTANCE);

  /** Order of a dictionary, namesakes by province; plans that do not say come last. */
  private static final Comparator<CommuneKey> ORDER =
      Comparator.comparing(CommuneKey::commune, NAMES).thenComparing(CommuneKey::province, NAMES);

  /** The commune of a plan. */
  public static CommuneKey of(IndexedPlan plan) {
    return new CommuneKey(plan.commune(), plan.province());
  }

  /** The commune of a fact. */
  public static CommuneKey of(IndexedFact fact) {
    return new CommuneKey(fact.commune(), fact.province());
  }

  /**
   * The communes that a typed name means: those that it names as typed, else without its kind of
   * unit, else without marks. Namesakes of several provinces are all meant.
   */
  public static List<CommuneKey> named(String typed, Collection<CommuneKey> among) {
    for (String candidate : PlaceKeys.candidates(typed)) {
      List<CommuneKey> found =
          among.stream().filter(key -> PlaceKeys.of(key.commune()).contains(candidate)).toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  @Override
  public int compareTo(CommuneKey other) {
    return ORDER.compare(this, other);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CommuneKey key
        && folded(commune).equals(folded(key.commune))
        && folded(province).equals(folded(key.province));
  }

  @Override
  public int hashCode() {
    return 31 * folded(commune).hashCode() + folded(province).hashCode();
  }

  private static String folded(@Nullable String name) {
    return name == null ? "" : Syllables.key(name, Fold.TONE);
  }
}
