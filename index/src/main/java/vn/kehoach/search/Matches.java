package vn.kehoach.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.analysis.Fold;
import vn.kehoach.analysis.Syllables;
import vn.kehoach.index.Around;
import vn.kehoach.index.TypedWords;
import vn.kehoach.model.At;
import vn.kehoach.model.Mention;
import vn.kehoach.model.Responsibility;
import vn.kehoach.model.Unit;

/** Which words of a fact, or around it, are the typed ones, and in what way. */
final class Matches {

  /** Found in the letters that were typed, from the strictest to the freest. */
  private static final Set<Reason.Kind> SPELT =
      EnumSet.of(Reason.Kind.EXACT, Reason.Kind.TONE, Reason.Kind.MARKS);

  private final TypedWords typed;
  private final Found own;
  private final List<Found> around;
  private final List<Unit> units;

  /** How each syllable of the text was found. */
  private final Map<Integer, Reason.Kind> syllables = new TreeMap<>();

  private final List<Reason> reasons = new ArrayList<>();

  /** What a typed word was found to be. */
  private record Hit(
      Reason.Kind kind, String found, Around.@Nullable Part part, int from, int to) {}

  Matches(
      TypedWords typed,
      String text,
      List<Around> around,
      List<Responsibility> responsibilities,
      List<Mention> mentions) {
    this.typed = typed;
    this.own = new Found(text, null);
    this.around = around.stream().map(each -> new Found(each.text(), each.part())).toList();
    this.units =
        Stream.concat(
                responsibilities.stream().map(Responsibility::unit),
                mentions.stream().map(Mention::unit))
            .toList();
    var hits = new ArrayList<Hit>();
    for (int i = 0; i < typed.words().size(); i++) {
      hits.add(hit(i));
    }
    reasons(hits);
  }

  /** The syllables of the text that were found, and how. */
  Map<Integer, Reason.Kind> syllables() {
    return syllables;
  }

  /** Why the words were found, neighbours that were found alike together. */
  List<Reason> reasons() {
    return reasons;
  }

  /** What was found in the text, with its places. */
  List<Highlight> highlights(At at, String text) {
    var places = new Places(at, text);
    List<Syllables.Span> spans = own.spans();
    var highlights = new ArrayList<Highlight>();
    int last = -2;
    for (Map.Entry<Integer, Reason.Kind> each : syllables.entrySet()) {
      int i = each.getKey();
      At place = places.of(i);
      Highlight before = highlights.isEmpty() ? null : highlights.getLast();
      boolean joins =
          before != null
              && last == i - 1
              && places.of(last) == place
              && before.how() == each.getValue();
      int start = joins ? highlights.removeLast().start() : spans.get(i).start();
      highlights.add(
          new Highlight(
              start,
              spans.get(i).end(),
              each.getValue(),
              place.page(),
              place.box(),
              place.box() == null ? null : Highlight.Around.FACT,
              place.line(),
              place.paragraph()));
      last = i;
    }
    return highlights;
  }

  private Hit hit(int word) {
    Hit hit = in(own, word, Fold.EXACT, Reason.Kind.EXACT);
    hit = hit != null ? hit : in(own, word, Fold.TONE, Reason.Kind.TONE);
    if (!typed.marked()) {
      hit = hit != null ? hit : in(own, word, Fold.MARKS, Reason.Kind.MARKS);
    }
    hit = hit != null ? hit : writing(word);
    hit = hit != null ? hit : in(own, word, Fold.MARKS, Reason.Kind.MARKS);
    for (Fold fold : List.of(Fold.EXACT, Fold.TONE, Fold.MARKS)) {
      for (Found each : around) {
        hit = hit != null ? hit : in(each, word, fold, Reason.Kind.valueOf(fold.name()));
      }
    }
    hit = hit != null ? hit : in(own, word, Fold.SCAN, Reason.Kind.SCAN);
    for (Found each : around) {
      hit = hit != null ? hit : in(each, word, Fold.SCAN, Reason.Kind.SCAN);
    }
    return hit != null ? hit : new Hit(Reason.Kind.MISSING, "", null, word, word);
  }

  private @Nullable Hit in(Found text, int word, Fold fold, Reason.Kind kind) {
    Set<Integer> found = text.of(typed, word, fold);
    if (found.isEmpty()) {
      return null;
    }
    if (text == own) {
      found.forEach(i -> syllables.putIfAbsent(i, kind));
    }
    int first = found.iterator().next();
    return new Hit(kind, text.words(first, first), text.part(), word, word);
  }

  private @Nullable Hit writing(int word) {
    for (TypedWords.Writing writing : typed.writings()) {
      if (writing.first() <= word && word <= writing.last()) {
        Hit hit = written(writing);
        hit = hit != null ? hit : unit(writing);
        if (hit != null) {
          return hit;
        }
      }
    }
    return null;
  }

  private @Nullable Hit written(TypedWords.Writing writing) {
    for (Found text : Stream.concat(Stream.of(own), around.stream()).toList()) {
      for (String other : writing.others()) {
        List<Integer> starts = text.of(other);
        int length = Syllables.of(other).size();
        if (!starts.isEmpty()) {
          if (text == own) {
            starts.forEach(start -> mark(start, length));
          }
          int first = starts.getFirst();
          return new Hit(
              Reason.Kind.WRITING,
              text.words(first, first + length - 1),
              text.part(),
              writing.first(),
              writing.last());
        }
      }
    }
    return null;
  }

  private void mark(int start, int length) {
    for (int i = start; i < start + length; i++) {
      syllables.put(i, Reason.Kind.WRITING);
    }
  }

  private @Nullable Hit unit(TypedWords.Writing writing) {
    return units.stream()
        .filter(unit -> unit.id() != null && writing.units().contains(unit.id()))
        .map(
            unit ->
                new Hit(
                    Reason.Kind.UNIT,
                    unit.text(),
                    Around.Part.UNIT,
                    writing.first(),
                    writing.last()))
        .min(Comparator.comparing(Hit::found))
        .orElse(null);
  }

  private void reasons(List<Hit> hits) {
    int at = 0;
    while (at < hits.size()) {
      Hit hit = hits.get(at);
      int last = Math.max(at, hit.to());
      var found = new StringBuilder(hit.found());
      Reason.Kind kind = hit.kind();
      while (hit.to() == hit.from()
          && last + 1 < hits.size()
          && typed.neighbours(last)
          && alike(hit, hits.get(last + 1))) {
        last++;
        found.append(found.isEmpty() ? "" : " ").append(hits.get(last).found());
        kind = freer(kind, hits.get(last).kind());
      }
      reasons.add(new Reason(kind, asked(at, last), found.toString(), hit.part()));
      at = last + 1;
    }
  }

  /** Found alike, or in the same text and only freer in their marks. */
  private static boolean alike(Hit a, Hit b) {
    boolean kinds = a.kind() == b.kind() || SPELT.contains(a.kind()) && SPELT.contains(b.kind());
    return kinds && a.part() == b.part() && b.from() == b.to();
  }

  private static Reason.Kind freer(Reason.Kind one, Reason.Kind other) {
    return one.compareTo(other) < 0 ? other : one;
  }

  private String asked(int first, int last) {
    return String.join(
        " ", typed.words().subList(first, last + 1).stream().map(TypedWords.Word::typed).toList());
  }
}
