package vn.kehoach.phrase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Unit;
import vn.kehoach.phrase.SpellingIndex.Sort;
import vn.kehoach.phrase.UnitFile.Fault;

/**
 * The units that plans name, with all their spellings (units.tsv).
 *
 * <p>A spelling compares without case, blanks, punctuation and place of tone marks; printed without
 * any mark it is still found. "Công an xã" is no "Công an tỉnh" and no "công an viên". The same
 * words may have been another office at another time: {@link #at} tells which time is meant.
 */
public final class UnitDirectory {

  private static final UnitDirectory STANDARD = new UnitDirectory(standardRows());

  private final List<UnitRow> rows;
  private final Map<String, Entry> byId;
  private final SpellingIndex spellings;
  private final @Nullable LocalDate day;

  private UnitDirectory(List<UnitRow> rows) {
    this.rows = List.copyOf(rows);
    this.byId = entries(rows);
    this.spellings = new SpellingIndex();
    this.day = null;
    byId.values().forEach(this::index);
  }

  private UnitDirectory(UnitDirectory other, LocalDate day) {
    this.rows = other.rows;
    this.byId = other.byId;
    this.spellings = other.spellings;
    this.day = day;
  }

  /**
   * A unit.
   *
   * @param id identifier
   * @param name standard name
   * @param level where it stands
   * @param rows its rows, in order
   * @param flags what is peculiar to it
   */
  public record Entry(
      String id, String name, UnitLevel level, List<UnitRow> rows, Set<UnitFlag> flags) {

    public Entry {
      rows = List.copyOf(rows);
      flags = Set.copyOf(flags);
    }

    /** How it is written anywhere, its name first. */
    public List<String> spellings() {
      return Stream.concat(
              Stream.of(name),
              rows.stream()
                  .flatMap(row -> Stream.of(row.spellings(), row.abbreviations()))
                  .flatMap(List::stream))
          .distinct()
          .toList();
    }

    /** How it is written where only units stand. */
    public List<String> shortNames() {
      return rows.stream().flatMap(row -> row.shortNames().stream()).distinct().toList();
    }

    /** First day of its first row in force; null from ever. */
    public @Nullable LocalDate from() {
      return rows.getFirst().from();
    }

    /** First day on which it was no more; null where it still is. */
    public @Nullable LocalDate to() {
      return rows.getFirst().to();
    }

    boolean is(UnitFlag flag) {
      return flags.contains(flag);
    }
  }

  /** A spelling at a place: its unit and where it ends in the compact text. */
  record Match(Entry entry, boolean shortForm, int end) {}

  /** The directory that comes with the program. */
  public static UnitDirectory standard() {
    return STANDARD;
  }

  /**
   * The directory with more rows: new units, more spellings, other names. Where a spelling of
   * theirs is another unit's too, theirs counts.
   */
  public UnitDirectory extendedBy(List<UnitRow> more) {
    return new UnitDirectory(Stream.concat(rows.stream(), more.stream()).toList());
  }

  /** The directory as of a day: of two offices of one name it finds the one of that time. */
  public UnitDirectory at(LocalDate asOf) {
    return new UnitDirectory(this, asOf);
  }

  /** All units, in the order of the list. */
  public List<Entry> entries() {
    return List.copyOf(byId.values());
  }

  /** All rows, in the order of the list. */
  public List<UnitRow> rows() {
    return rows;
  }

  /** All identifiers. */
  public Set<String> ids() {
    return Set.copyOf(byId.keySet());
  }

  /** The standard name of an id. */
  public Optional<String> standardName(String id) {
    return Optional.ofNullable(byId.get(id)).map(Entry::name);
  }

  boolean has(String id) {
    return byId.containsKey(id);
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
  @Nullable Match longest(CompactText text, int at, boolean running) {
    return spellings.longest(text, at, running, day);
  }

  private void index(Entry entry) {
    for (UnitRow row : entry.rows()) {
      if (row.name() != null) {
        spellings.add(entry, row, row.name(), Sort.FULL);
      }
      row.shortNames().forEach(printed -> spellings.add(entry, row, printed, Sort.SHORT));
      row.abbreviations().forEach(printed -> spellings.add(entry, row, printed, Sort.ABBREVIATION));
      row.spellings().forEach(printed -> spellings.add(entry, row, printed, Sort.FULL));
    }
  }

  private static Map<String, Entry> entries(List<UnitRow> rows) {
    Map<String, List<UnitRow>> byId = new LinkedHashMap<>();
    rows.forEach(row -> byId.computeIfAbsent(row.id(), unused -> new ArrayList<>()).add(row));
    Map<String, Entry> entries = new LinkedHashMap<>();
    byId.forEach((id, own) -> entries.put(id, entry(id, own)));
    return entries;
  }

  private static Entry entry(String id, List<UnitRow> rows) {
    String name = id;
    UnitLevel level = UnitLevel.COMMUNE;
    Set<UnitFlag> flags = EnumSet.noneOf(UnitFlag.class);
    for (UnitRow row : rows) {
      name = row.name() == null ? name : row.name();
      level = row.level() == null ? level : row.level();
      flags.addAll(row.flags());
    }
    return new Entry(id, name, level, rows, flags);
  }

  private static List<UnitRow> standardRows() {
    try (InputStream in = UnitDirectory.class.getResourceAsStream("units.tsv")) {
      UnitFile file = UnitFile.parse(Objects.requireNonNull(in).readAllBytes(), Set.of());
      // A trial may have withheld the row that names a unit: its other rows go with it.
      if (file.problems().stream().anyMatch(problem -> problem.fault() != Fault.NO_NAME)) {
        throw new IllegalStateException("units.tsv: " + file.problems());
      }
      return file.rows();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
