package vn.kehoach.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.kehoach.analysis.Syllables;
import vn.kehoach.index.FactKind;
import vn.kehoach.index.FactOrigin;
import vn.kehoach.index.Filter;
import vn.kehoach.index.UnitRef;
import vn.kehoach.index.Wanted;
import vn.kehoach.model.Role;
import vn.kehoach.model.SectionKind;
import vn.kehoach.model.TextOrigin;
import vn.kehoach.search.QueryProblem.Fault;

/**
 * Reads what people type.
 *
 * <pre>
 * search    := clause*
 * clause    := ["-"] ( quoted | field ":" value | word )
 * quoted    := words between " " or “ ”, to be found side by side
 * field     := xã, tỉnh, đơn-vị, vai-trò, loại, hạn, giá-trị, mục, năm, nguồn, bản, kế-hoạch, or its English name; blanks
 *              for hyphens, and no marks, are as good
 * value     := quoted | as many of the words that follow as name something | for hạn, giá-trị and năm: range
 * range     := point | point ".." point | ("&lt;" | "&lt;=" | "≤" | "&gt;" | "&gt;=" | "≥" | "=") point
 * </pre>
 *
 * <p>"-" takes away. Of one field's values any may be met, but all units; "-" of a value takes that
 * value away. A word with a colon and a blank behind it that is no field is a word.
 */
final class QueryParser {

  /** The most words of a field's name, "đơn vị". */
  private static final int NAME_WORDS = 2;

  /** The most words of a value: "Phòng Kinh tế, Hạ tầng và Đô thị phường …". */
  private static final int VALUE_WORDS = 16;

  private final QueryCursor cursor;
  private final Names names;
  private final List<Wanted> wanted = new ArrayList<>();
  private final List<Filter> filters = new ArrayList<>();
  private final Map<Field, List<Filter>> either = new EnumMap<>(Field.class);

  /** Where the words since the last clause of another sort begin; -1 for none. */
  private int run = -1;

  private int runEnd;

  private QueryParser(String text, Names names) {
    this.cursor = new QueryCursor(text);
    this.names = names;
  }

  /** What can be asked of facts besides their words. */
  enum Field {
    COMMUNE,
    PROVINCE,
    UNIT,
    ROLE,
    KIND,
    DUE,
    VALUE,
    SECTION,
    YEAR,
    ORIGIN,
    MEDIUM,
    PLAN
  }

  /**
   * Reads a search.
   *
   * @throws QuerySyntaxException if it cannot be understood
   */
  static ParsedQuery parse(String text, Names names) {
    return new QueryParser(text, names).parse(text);
  }

  private ParsedQuery parse(String text) {
    cursor.skipBlanks();
    while (!cursor.atEnd()) {
      clause();
      cursor.skipBlanks();
    }
    endRun();
    either.values().forEach(each -> filters.add(any(each)));
    if (wanted.isEmpty() && filters.isEmpty() && !text.isBlank()) {
      wanted.add(new Wanted.Words(text)); // signs alone, which no fact has
    }
    return new ParsedQuery(wanted, filters);
  }

  private static Filter any(List<Filter> filters) {
    return filters.size() == 1 ? filters.getFirst() : new Filter.AnyOf(filters);
  }

  private void clause() {
    int start = cursor.at();
    boolean minus = cursor.atMinus();
    if (minus) {
      cursor.moveTo(start + 1);
    }
    if (cursor.atQuote()) {
      endRun();
      String quoted = cursor.quoted().text();
      wanted.add(minus ? new Wanted.Unwanted(quoted) : new Wanted.Phrase(quoted));
      return;
    }
    Field field = field();
    if (field != null) {
      endRun();
      condition(field, minus);
    } else if (minus) {
      endRun();
      int end = cursor.wordEnd();
      wanted.add(new Wanted.Unwanted(cursor.upTo(end)));
      cursor.moveTo(end);
    } else {
      word();
    }
  }

  private void word() {
    if (run < 0) {
      run = cursor.at();
    }
    runEnd = cursor.wordEnd();
    cursor.moveTo(runEnd);
  }

  private void endRun() {
    if (run >= 0) {
      String words = cursor.between(run, runEnd);
      if (!Syllables.of(words).isEmpty()) {
        wanted.add(new Wanted.Words(words));
      }
      run = -1;
    }
  }

  /** The field whose name and colon stand here, which are passed; null where none does. */
  private @Nullable Field field() {
    int start = cursor.at();
    int end = start;
    for (int words = 1; words <= NAME_WORDS; words++) {
      cursor.moveTo(end);
      cursor.skipBlanks();
      int word = cursor.at();
      end = cursor.wordEnd();
      int colon = cursor.upTo(end).indexOf(':');
      if (colon >= 0) {
        int at = word + colon;
        Field field = QueryWords.constant(Field.class, "FIELD", cursor.between(start, at));
        if (field != null) {
          cursor.moveTo(at + 1);
          return field;
        }
        if (words == 1) {
          refuseStranger(start, at, end);
        }
        break;
      }
    }
    cursor.moveTo(start);
    return null;
  }

  /** "abc:def" was meant for a field; "08:30", "abc: def" and "https://…" were not. */
  private void refuseStranger(int start, int colon, int end) {
    String name = cursor.between(start, colon);
    boolean value =
        colon + 1 < end && cursor.between(colon + 1, colon + 2).matches("[\\p{L}\\d<>=≤≥]");
    if (value
        && !name.isEmpty()
        && name.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '_')) {
      throw cursor.wrong(Fault.FIELD, start, colon, QueryWords.offered("FIELD"));
    }
  }

  private void condition(Field field, boolean minus) {
    int name = cursor.at();
    cursor.skipBlanks();
    if (cursor.atEnd()) {
      throw cursor.wrong(Fault.NO_VALUE, name, name, examples(field));
    }
    Filter filter =
        switch (field) {
          case COMMUNE -> new Filter.InCommune(word(Fault.COMMUNE, names::hasCommune));
          case PROVINCE -> new Filter.InProvince(word(Fault.PROVINCE, names::hasProvince));
          case UNIT -> new Filter.Responsible(unit(), null);
          case ROLE -> new Filter.InRole(constant(Role.class, "ROLE"));
          case KIND -> new Filter.OfKind(constant(FactKind.class, "KIND"));
          case SECTION -> new Filter.InSection(constant(SectionKind.class, "SECTION"));
          case ORIGIN -> new Filter.OfOrigin(constant(FactOrigin.class, "ORIGIN"));
          case MEDIUM -> new Filter.OfMedium(constant(TextOrigin.class, "MEDIUM"));
          case DUE -> new RangeParser(cursor).due();
          case VALUE -> new RangeParser(cursor).amount();
          case YEAR -> new RangeParser(cursor).years();
          case PLAN -> new Filter.InPlan(word(Fault.VALUE, any -> true));
        };
    if (minus) {
      filters.add(new Filter.Not(filter));
    } else if (field == Field.UNIT) {
      filters.add(filter);
    } else {
      either.computeIfAbsent(field, unused -> new ArrayList<>()).add(filter);
    }
  }

  private UnitRef unit() {
    String name = word(Fault.UNIT, each -> names.unit(each).isPresent());
    return names.unit(name).orElseThrow();
  }

  private <E extends Enum<E>> E constant(Class<E> type, String list) {
    String name = word(Fault.VALUE, each -> QueryWords.constant(type, list, each) != null, list);
    return Objects.requireNonNull(QueryWords.constant(type, list, name));
  }

  private String word(Fault fault, Predicate<String> known) {
    return word(fault, known, "");
  }

  /** As many words as name something: the most that do. */
  private String word(Fault fault, Predicate<String> known, String list) {
    int start = cursor.at();
    if (cursor.atQuote()) {
      QueryCursor.Quoted quoted = cursor.quoted();
      if (!known.test(quoted.text())) {
        throw unknown(fault, quoted.start(), quoted.start() + quoted.text().length(), list);
      }
      return quoted.text();
    }
    List<Integer> ends = ends();
    for (int i = ends.size() - 1; i >= 0; i--) {
      String name = cursor.between(start, ends.get(i));
      if (known.test(name)) {
        cursor.moveTo(ends.get(i));
        return name;
      }
    }
    throw unknown(fault, start, meant(fault, start, ends), list);
  }

  /** The end of the most words that are nearly a name; of the first word where none are. */
  private int meant(Fault fault, int start, List<Integer> ends) {
    for (int i = ends.size() - 1; i > 0; i--) {
      if (!near(fault, cursor.between(start, ends.get(i))).isEmpty()) {
        return ends.get(i);
      }
    }
    return ends.getFirst();
  }

  private List<String> near(Fault fault, String name) {
    return switch (fault) {
      case COMMUNE -> names.nearCommunes(name);
      case PROVINCE -> names.nearProvinces(name);
      case UNIT -> names.nearUnits(name);
      default -> List.of();
    };
  }

  /** Where each of the next words ends, up to the next clause of another sort. */
  private List<Integer> ends() {
    int start = cursor.at();
    var ends = new ArrayList<Integer>();
    while (!cursor.atEnd() && ends.size() < VALUE_WORDS) {
      boolean other =
          cursor.at() > start
              && (cursor.atQuote()
                  || cursor.atMinus()
                  || cursor.upTo(cursor.wordEnd()).contains(":"));
      if (other) {
        break;
      }
      cursor.moveTo(cursor.wordEnd());
      ends.add(cursor.at());
      cursor.skipBlanks();
    }
    cursor.moveTo(start);
    return ends;
  }

  private QuerySyntaxException unknown(Fault fault, int start, int end, String list) {
    boolean name = fault == Fault.COMMUNE || fault == Fault.PROVINCE || fault == Fault.UNIT;
    List<String> instead =
        name ? near(fault, cursor.between(start, end)) : QueryWords.offered(list);
    return cursor.wrong(fault, start, end, instead);
  }

  private static List<String> examples(Field field) {
    return switch (field) {
      case DUE -> RangeParser.DAYS;
      case VALUE -> RangeParser.NUMBERS;
      case YEAR -> RangeParser.YEARS;
      default -> QueryWords.offered(field.name());
    };
  }
}
