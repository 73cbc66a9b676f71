package vn.kehoach.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All spellings of a directory, by their letters. */
final class SpellingIndex {

  /** Letters by which most places of a text are known to begin no spelling. */
  private static final int BEGINNING = 3;

  private final Map<String, List<Spelling>> byPlain = new HashMap<>();
  private final Map<String, BitSet> lengths = new HashMap<>();

  /** How a spelling may be used. */
  enum Sort {
    FULL,
    /** In running text only with a capital. */
    ABBREVIATION,
    /** Not in running text. */
    SHORT
  }

  /** A spelling of a unit. */
  record Spelling(UnitDirectory.Entry entry, UnitRow row, Sort sort, String marks) {}

  /** Adds a spelling; what is added later goes before, where both are in force. */
  void add(UnitDirectory.Entry entry, UnitRow row, String printed, Sort sort) {
    var compact = new CompactText(printed);
    String plain = compact.plain(0, compact.length());
    if (plain.isEmpty()) {
      return;
    }
    lengths
        .computeIfAbsent(
            plain.substring(0, Math.min(BEGINNING, plain.length())), key -> new BitSet())
        .set(plain.length());
    byPlain
        .computeIfAbsent(plain, key -> new ArrayList<>())
        .addFirst(new Spelling(entry, row, sort, compact.marks(0, compact.length())));
  }

  /**
   * The longest spelling that starts at a word and ends at a word's end.
   *
   * @param running whether the text is running text
   * @param day the day at which of two offices of one name one is meant; null for today's
   */
  UnitDirectory.@Nullable Match longest(
      CompactText text, int at, boolean running, @Nullable LocalDate day) {
    BitSet known = lengths.get(text.plain(at, Math.min(text.length(), at + BEGINNING)));
    int room = text.length() - at;
    int length = known == null ? 0 : known.previousSetBit(room);
    while (known != null && length > 0) {
      if (text.isBoundary(at + length)) {
        Spelling found = spelling(text, at, at + length, running, day);
        if (found != null) {
          boolean shortForm = found.sort() == Sort.SHORT;
          return new UnitDirectory.Match(found.entry(), shortForm, at + length);
        }
      }
      length = known.previousSetBit(length - 1);
    }
    return null;
  }

  private @Nullable Spelling spelling(
      CompactText text, int at, int end, boolean running, @Nullable LocalDate day) {
    List<Spelling> candidates = byPlain.get(text.plain(at, end));
    if (candidates == null) {
      return null;
    }
    String marks = text.marks(at, end);
    Spelling best = null;
    for (Spelling candidate : candidates) {
      boolean same = text.isUnmarked() || marks.equals(candidate.marks());
      boolean usable = same && (!running || usable(candidate.sort(), text, at));
      if (usable && (best == null || !best.row().inForce(day) && candidate.row().inForce(day))) {
        best = candidate;
      }
    }
    return best;
  }

  private static boolean usable(Sort sort, CompactText text, int at) {
    return switch (sort) {
      case FULL -> true;
      case ABBREVIATION -> text.isCapital(at);
      case SHORT -> false;
    };
  }
}
