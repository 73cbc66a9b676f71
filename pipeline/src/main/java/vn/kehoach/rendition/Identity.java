package vn.kehoach.rendition;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.DocumentInfo;
import vn.kehoach.model.DocumentType;
import vn.kehoach.model.Period;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.text.Folding;

/**
 * Whose plan it is, of which kind and for which time: what all forms and versions of a plan share.
 *
 * @param type the document's type
 * @param commune the commune's name without marks; null where the file does not say it
 * @param province the province's name without marks; null where the file does not say it
 * @param firstYear first year of the period; null where the file does not say it
 * @param lastYear last year of the period; null where the file does not say it
 * @param title words of the title
 */
public record Identity(
    DocumentType type,
    @Nullable String commune,
    @Nullable String province,
    @Nullable Integer firstYear,
    @Nullable Integer lastYear,
    Set<String> title) {

  /** Titles of one plan share at least so many of their words: a misread word or two is allowed. */
  private static final double SAME_TITLE = 0.6;

  public Identity {
    title = Set.copyOf(title);
  }

  /** The identity that a plan states. */
  public static Identity of(PlanDocument plan) {
    DocumentInfo document = plan.document();
    Period period = document.period();
    return new Identity(
        document.type(),
        folded(document.commune()),
        folded(document.province()),
        period == null ? null : year(period.start()),
        period == null ? null : year(period.end()),
        document.title() == null ? Set.of() : Set.copyOf(new HashSet<>(words(document.title()))));
  }

  /**
   * Whether two files may hold one plan: nothing that both say differs. Where one says nothing of
   * the commune, as an annex without letterhead, the titles must agree instead.
   */
  public boolean mayBe(Identity other) {
    return type == other.type
        && agree(commune, other.commune)
        && agree(province, other.province)
        && agree(firstYear, other.firstYear)
        && agree(lastYear, other.lastYear)
        && (title.isEmpty() || other.title.isEmpty() || sharedTitle(other) >= SAME_TITLE);
  }

  private double sharedTitle(Identity other) {
    long shared = title.stream().filter(other.title::contains).count();
    return (double) shared / Math.min(title.size(), other.title.size());
  }

  private static boolean agree(@Nullable Object one, @Nullable Object other) {
    return one == null || other == null || Objects.equals(one, other);
  }

  private static @Nullable String folded(@Nullable String name) {
    return name == null ? null : String.join(" ", words(name));
  }

  private static List<String> words(String text) {
    return List.of(Folding.marks(text).split("[^\\p{L}\\d]+"));
  }

  private static @Nullable Integer year(@Nullable LocalDate day) {
    return day == null ? null : day.getYear();
  }
}
