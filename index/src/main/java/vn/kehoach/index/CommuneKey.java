package vn.kehoach.index;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A commune: its name alone is not enough, since 314 of 3,321 names occur in several provinces.
 *
 * <p>Two spellings of one name ("Hoà An", "Hòa An") are one commune, written as first met.
 */
public final class CommuneKey implements Comparable<CommuneKey> {

  /** Order of a dictionary, namesakes by province; plans that do not say come last. */
  private static final Comparator<CommuneKey> ORDER =
      Comparator.<CommuneKey, String>comparing(key -> key.communeOrder)
          .thenComparing(key -> key.provinceOrder);

  private final @Nullable String commune;
  private final @Nullable String province;
  private final String communeOrder;
  private final String provinceOrder;

  /** The terms of both names, worked out when they are first asked for. */
  private @Nullable List<String> communeTerms;

  private @Nullable List<String> provinceTerms;

  private CommuneKey(@Nullable String commune, @Nullable String province) {
    this.commune = commune;
    this.province = province;
    this.communeOrder = order(commune);
    this.provinceOrder = order(province);
  }

  private static String order(@Nullable String name) {
    return name == null ? String.valueOf(Character.MAX_VALUE) : VietnameseOrder.key(name);
  }

  /** Bare name of the commune; null for plans that do not say. */
  public @Nullable String commune() {
    return commune;
  }

  /** Bare name of its province. */
  public @Nullable String province() {
    return province;
  }

  /** The commune with a bare name in a province; null where a plan does not say. */
  public static CommuneKey of(@Nullable String commune, @Nullable String province) {
    return new CommuneKey(commune, province);
  }

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
   * unit, else without marks. Namesakes of several provinces are all meant, unless the province is
   * named too: "Tân An, Lâm Đồng".
   */
  public static List<CommuneKey> named(String typed, Collection<CommuneKey> among) {
    var named = PlaceKeys.Named.of(typed);
    List<CommuneKey> namesakes = meant(named.commune(), among, CommuneKey::communeTerms);
    return named.province() == null
        ? namesakes
        : meant(named.province(), namesakes, CommuneKey::provinceTerms);
  }

  private static List<CommuneKey> meant(
      String typed, Collection<CommuneKey> among, Function<CommuneKey, List<String>> terms) {
    for (String candidate : PlaceKeys.candidates(typed)) {
      List<CommuneKey> found =
          among.stream().filter(key -> terms.apply(key).contains(candidate)).toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private List<String> communeTerms() {
    List<String> terms = communeTerms;
    if (terms == null) {
      terms = PlaceKeys.of(commune);
      communeTerms = terms;
    }
    return terms;
  }

  private List<String> provinceTerms() {
    List<String> terms = provinceTerms;
    if (terms == null) {
      terms = PlaceKeys.of(province);
      provinceTerms = terms;
    }
    return terms;
  }

  @Override
  public int compareTo(CommuneKey other) {
    return ORDER.compare(this, other);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CommuneKey key && compareTo(key) == 0;
  }

  @Override
  public int hashCode() {
    return 31 * communeOrder.hashCode() + provinceOrder.hashCode();
  }

  @Override
  public String toString() {
    return commune + ", " + province;
  }
}
