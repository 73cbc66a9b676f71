package vn.kehoach.rendition;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * @param start first day of the period; null where the file does not say it
 * @param end last day of the period; null where the file does not say it
 * @param title words of the title
 */
public record Identity(
    DocumentType type,
    @Nullable String commune,
    @Nullable String province,
    @Nullable LocalDate start,
    @Nullable LocalDate end,
    Set<String> title) {

  /** Titles of one plan share at least so many of their words: a misread word or two is allowed. */
  private static final double SAME_TITLE = 0.6;

  private static final int CELLS = 6;

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
        period == null ? null : period.start(),
        period == null ? null : period.end(),
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
        && agree(start, other.start)
        && agree(end, other.end)
        && (title.isEmpty() || other.title.isEmpty() || sameTitle(other));
  }

  /** What it is kept under, to be found by {@link #keysToAsk} of whatever may be the same. */
  public List<String> keys() {
    return List.of(type.name(), key(commune));
  }

  /** Under which keys all stand that may be the same, among others. */
  public List<String> keysToAsk() {
    return commune == null ? List.of(type.name()) : List.of(key(commune), key(null));
  }

  private String key(@Nullable String of) {
    return type.name() + "|" + (of == null ? "" : of);
  }

  /** One line of text that {@link #parse} reads back. */
  public String text() {
    return String.join(
        "|",
        type.name(),
        commune == null ? "" : commune,
        province == null ? "" : province,
        start == null ? "" : start.toString(),
        end == null ? "" : end.toString(),
        String.join(" ", new TreeSet<>(title)));
  }

  /**
   * Reads what {@link #text} wrote.
   *
   * @throws IllegalArgumentException if it is something else
   * @throws java.time.DateTimeException if its days are none
   */
  public static Identity parse(String text) {
    String[] cells = text.split("\\|", -1);
    if (cells.length != CELLS) {
      throw new IllegalArgumentException("no identity: " + text);
    }
    return new Identity(
        DocumentType.valueOf(cells[0]),
        cells[1].isEmpty() ? null : cells[1],
        cells[2].isEmpty() ? null : cells[2],
        cells[3].isEmpty() ? null : LocalDate.parse(cells[3]),
        cells[4].isEmpty() ? null : LocalDate.parse(cells[4]),
        cells[5].isEmpty() ? Set.of() : Set.of(cells[5].split(" ")));
  }

  /** Most words in common, and every number: "Kế hoạch 02" and "Kế hoạch 03" are two plans. */
  private boolean sameTitle(Identity other) {
    long shared = title.stream().filter(other.title::contains).count();
    return numbers(title).equals(numbers(other.title))
        && shared >= SAME_TITLE * Math.min(title.size(), other.title.size());
  }

  private static Set<String> numbers(Set<String> words) {
    return words.stream()
        .filter(word -> word.chars().allMatch(Character::isDigit))
        .collect(Collectors.toSet());
  }

  private static boolean agree(@Nullable Object one, @Nullable Object other) {
    return one == null || other == null || Objects.equals(one, other);
  }

  private static @Nullable String folded(@Nullable String name) {
    return name == null ? null : String.join(" ", words(name));
  }

  private static List<String> words(String text) {
    return Stream.of(Folding.marks(text).split("[^\\p{L}\\d]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
