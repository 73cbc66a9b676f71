package vn.kehoach.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Unit;

/**
 * The units that plans name, with all their spellings (units.tsv).
 *
 * <p>A spelling compares without case, blanks, punctuation and place of tone marks; printed without
 * any mark it is still found. "Công an xã" is no "Công an tỉnh" and no "công an viên".
 */
public final class UnitDirectory {

  /** Letters by which most places of a text are known to begin no spelling. */
  private static final int BEGINNING = 3;

  private static final UnitDirectory STANDARD = new UnitDirectory(WordLists.rows("units.tsv"));

  private final List<Entry> entries;
  private final Map<String, List<Spelling>> byPlain = new HashMap<>();
  private final Map<String, Entry> byId = new HashMap<>();
  private final Map<String, BitSet> lengths = new HashMap<>();

  private UnitDirectory(List<List<String>> rows) {
    var read = new ArrayList<Entry>();
    for (List<String> row : rows) {
      List<String> flags = split(row.get(2));
      var entry =
          new Entry(
              row.get(0),
              row.get(1),
              split(row.get(3)),
              split(row.get(4)),
              flags.contains("open"),
              flags.contains("cell"),
              flags.contains("generic"),
              flags.contains("topic"),
              flags.contains("province"),
              flags.contains("subject"),
              flags.contains("audience"));
      read.add(entry);
      byId.put(entry.id(), entry);
    }
    entries = List.copyOf(read);
    entries.forEach(entry -> add(entry, entry.name(), false));
    entries.forEach(entry -> entry.spellings().forEach(s -> add(entry, s, false)));
    entries.forEach(entry -> entry.shortSpellings().forEach(s -> add(entry, s, true)));
  }

  /**
   * A unit.
   *
   * @param id identifier
   * @param name standard name
   * @param spellings how it is written
   * @param shortSpellings how it is written where only units stand
   * @param open whether a description may follow its name
   * @param cellOnly whether running text never mentions it as a unit of its own
   * @param generic whether running text mentions it only where it gives it a role
   * @param topic whether its short spelling as a heading is a topic
   * @param provincial whether it is the province's, whose name may follow
   * @param subject whether its name goes on with what it is for ("Ban Chỉ đạo phát triển …")
   * @param audience whether running text without a role mentions it only where it addresses it
   */
  public record Entry(
      String id,
      String name,
      List<String> spellings,
      List<String> shortSpellings,
      boolean open,
      boolean cellOnly,
      boolean generic,
      boolean topic,
      boolean provincial,
      boolean subject,
      boolean audience) {}

  /** A spelling at a place: its unit and where it ends in the compact text. */
  record Match(Entry entry, boolean shortForm, int end) {}

  private record Spelling(Entry entry, boolean shortForm, String marks) {}

  /** The directory that comes with the program. */
  public static UnitDirectory standard() {
    return STANDARD;
  }

  /** All units, in the order of the list. */
  public List<Entry> entries() {
    return entries;
  }

  /** The standard name of an id. */
  public Optional<String> standardName(String id) {
    return Optional.ofNullable(byId.get(id)).map(Entry::name);
  }

  Entry entry(String id) {
    return Objects.requireNonNull(byId.get(id), id);
  }

  /** The unit of an id or of any spelling, with or without marks, with the commune's own name. */
  public Optional<Unit> resolve(String printed) {
    Entry known = byId.get(printed.strip());
    if (known != null) {
      return Optional.of(new Unit(known.id(), known.name(), printed.strip()));
    }
    List<UnitList.Item> items = UnitList.read(printed, this);
    boolean one = items.size() == 1 && items.get(0).known() && !items.get(0).trailing();
    return one ? Optional.of(items.get(0).unit()) : Optional.empty();
  }

  /** The longest spelling that starts at a word and ends at a word's end. */
  @Nullable Match longest(CompactText text, int at, boolean shortForms) {
    BitSet known = lengths.get(text.plain(at, Math.min(text.length(), at + BEGINNING)));
    int room = text.length() - at;
    int length = known == null ? 0 : known.previousSetBit(room);
    while (known != null && length > 0) {
      if (text.isBoundary(at + length)) {
        Spelling found = spelling(text, at, at + length, shortForms);
        if (found != null) {
          return new Match(found.entry(), found.shortForm(), at + length);
        }
      }
      length = known.previousSetBit(length - 1);
    }
    return null;
  }

  private @Nullable Spelling spelling(CompactText text, int at, int end, boolean shortForms) {
    List<Spelling> candidates = byPlain.get(text.plain(at, end));
    if (candidates == null) {
      return null;
    }
    String marks = text.marks(at, end);
    for (Spelling candidate : candidates) {
      boolean same = text.isUnmarked() || marks.equals(candidate.marks());
      if (same && (shortForms || !candidate.shortForm())) {
        return candidate;
      }
    }
    return null;
  }

  private void add(Entry entry, String printed, boolean shortForm) {
    var compact = new CompactText(printed);
    String plain = compact.plain(0, compact.length());
    lengths
        .computeIfAbsent(
            plain.substring(0, Math.min(BEGINNING, plain.length())), key -> new BitSet())
        .set(plain.length());
    byPlain
        .computeIfAbsent(plain, key -> new ArrayList<>())
        .add(new Spelling(entry, shortForm, compact.marks(0, compact.length())));
  }

  private static List<String> split(String cell) {
    return Arrays.stream(cell.split(";")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }
}
