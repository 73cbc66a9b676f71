package vn.kehoach.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Deadline;

/**
 * Puts what a text says about time together into one deadline, with milestones where it names
 * several.
 */
final class DeadlineBuilder {

  private static final Lexicon AND = Lexicon.only("deadline-words.tsv", "AND");
  private static final Lexicon LISTED = Lexicon.only("deadline-words.tsv", "LISTED");
  private static final Lexicon JOINT = Lexicon.only("deadline-words.tsv", "JOINT");
  private static final Lexicon EVENT = Lexicon.only("deadline-words.tsv", "EVENT");

  private final String text;
  private final Span whole;

  private DeadlineBuilder(String text, Span whole) {
    this.text = text;
    this.whole = whole;
  }

  /** A deadline whose words are at {@code whole}. */
  static DeadlineReading build(String text, Span whole, List<TimeFinding> findings) {
    List<TimeFinding> used = anyYears(text, withYears(text, withoutRemarks(findings)));
    var builder = new DeadlineBuilder(text, whole);
    List<Deadline> milestones = builder.milestones(used);
    Deadline deadline = deadline(whole.of(text), used, milestones);
    return new DeadlineReading(
        deadline,
        whole,
        used.stream().noneMatch(DeadlineBuilder::everyYear)
            && readings(used).stream().anyMatch(TimeReading::yearAssumed),
        readings(used).stream().anyMatch(TimeReading::impossible));
  }

  /** "theo quy định" inside a clause that has a date is no dependence. */
  private static List<TimeFinding> withoutRemarks(List<TimeFinding> findings) {
    boolean dated = !readings(findings).isEmpty();
    return findings.stream()
        .filter(f -> !(dated && f instanceof TimeFinding.Depending on && !on.opensClause()))
        .toList();
  }

  /** "10/12 hằng năm" is any year's. */
  private static boolean everyYear(TimeFinding finding) {
    return finding instanceof TimeFinding.Returning returning && returning.period().equals("P1Y");
  }

  /** "15/6 và 15/11/2026": the year stands behind the last of a list. */
  private static List<TimeFinding> withYears(String text, List<TimeFinding> findings) {
    var years = new ArrayList<TimeFinding>();
    TimeFinding next = null;
    for (int i = findings.size() - 1; i >= 0; i--) {
      TimeFinding finding = findings.get(i);
      if (finding instanceof TimeFinding.Dated dated
          && next instanceof TimeFinding.Dated later
          && isList(text, finding.span(), next.span())) {
        finding = new TimeFinding.Dated(TimeGrammar.inYearOf(dated.reading(), later.reading()));
      }
      years.add(0, finding);
      next = finding;
    }
    return List.copyOf(years);
  }

  /**
   * "trước ngày 10/12 hằng năm", "tháng 6 và tháng 12 hằng năm": a day or month of every year is no
   * day of the plan's.
   */
  private static List<TimeFinding> anyYears(String text, List<TimeFinding> findings) {
    var kept = new ArrayList<TimeFinding>();
    for (int i = findings.size() - 1; i >= 0; i--) {
      TimeFinding finding = findings.get(i);
      TimeFinding next = kept.isEmpty() ? null : kept.get(0);
      if (finding instanceof TimeFinding.Dated dated
          && dated.reading().yearAssumed()
          && next instanceof TimeFinding.Returning yearly
          && everyYear(yearly)
          && (isNext(text, dated.span(), yearly.span())
              || isList(text, dated.span(), yearly.span()))) {
        boolean strict = dated.reading().strict() || yearly.strict();
        var span = new Span(dated.span().start(), yearly.span().end());
        kept.set(0, new TimeFinding.Returning(yearly.period(), strict, span));
      } else {
        kept.add(0, finding);
      }
    }
    return List.copyOf(kept);
  }

  private static boolean isNext(String text, Span one, Span other) {
    return text.substring(one.end(), Math.max(one.end(), other.start())).isBlank();
  }

  private static boolean isList(String text, Span one, Span other) {
    List<Token> gap = Token.all(text.substring(one.end(), Math.max(one.end(), other.start())));
    Lexicon.Hit joint = LISTED.at(gap, 0);
    return joint != null && joint.length() == gap.size();
  }

  private static List<TimeReading> readings(List<TimeFinding> findings) {
    return findings.stream()
        .filter(TimeFinding.Dated.class::isInstance)
        .map(f -> ((TimeFinding.Dated) f).reading())
        .toList();
  }

  private static Deadline deadline(
      String words, List<TimeFinding> findings, List<Deadline> milestones) {
    boolean continuous = findings.stream().anyMatch(TimeFinding.Continuous.class::isInstance);
    LocalDate start = null;
    LocalDate due = null;
    boolean strict = false;
    for (TimeReading reading : readings(findings)) {
      if (reading.start() != null && (start == null || reading.start().isBefore(start))) {
        start = reading.start();
      }
      if (reading.due() != null && (due == null || reading.due().isAfter(due))) {
        due = reading.due();
        strict = reading.strict();
      }
    }
    String recurrence = null;
    String dependsOn = null;
    for (TimeFinding finding : findings) {
      if (finding instanceof TimeFinding.Returning returning && recurrence == null) {
        recurrence = returning.period();
        strict |= returning.strict() && due == null;
      } else if (finding instanceof TimeFinding.Depending depending && dependsOn == null) {
        dependsOn = depending.on();
      }
    }
    boolean immediate = findings.stream().anyMatch(TimeFinding.Immediate.class::isInstance);
    return new Deadline(
        words, start, due, strict, continuous, immediate, recurrence, dependsOn, milestones);
  }

  /** The events of a text that dates at least one of them and names several. */
  private List<Deadline> milestones(List<TimeFinding> findings) {
    if (readings(findings).isEmpty()) {
      return List.of();
    }
    List<List<TimeFinding>> groups = new ArrayList<>();
    List<Integer> cuts = new ArrayList<>();
    TimeFinding before = null;
    for (TimeFinding finding : findings) {
      Integer cut = before == null ? null : cutBetween(before, finding);
      if (groups.isEmpty() || cut != null) {
        groups.add(new ArrayList<>());
        cuts.add(cut == null ? whole.start() : cut);
      }
      groups.get(groups.size() - 1).add(finding);
      before = finding;
    }
    Integer last = before instanceof TimeFinding.Dated ? eventBehind(before.span().end()) : null;
    if (last != null) {
      groups.add(List.of());
      cuts.add(last);
    }
    return groups.size() < 2 ? List.of() : events(groups, cuts);
  }

  /** "… trong tháng 01/2026 và tổ chức thực hiện": the last event has no day. */
  private @Nullable Integer eventBehind(int from) {
    if (from >= whole.end()) {
      return null;
    }
    List<Token> tokens = Token.all(text.substring(from, whole.end()));
    int words = tokens.isEmpty() ? 0 : behindJoint(tokens, 0);
    return words > 0 && EVENT.at(tokens, words) != null ? from + tokens.get(0).start() : null;
  }

  /** Behind the mark or word that parts two events; 0 where none stands. */
  private static int behindJoint(List<Token> tokens, int at) {
    Lexicon.Hit joint = JOINT.at(tokens, at);
    boolean mark = at < tokens.size() && (tokens.get(at).isMark(',') || tokens.get(at).isMark(';'));
    return joint != null ? at + joint.length() : mark ? at + 1 : 0;
  }

  private List<Deadline> events(List<List<TimeFinding>> groups, List<Integer> cuts) {
    var events = new ArrayList<Deadline>();
    for (int i = 0; i < groups.size(); i++) {
      int end = i + 1 < cuts.size() ? cuts.get(i + 1) : whole.end();
      String words = Brackets.trimmed(withoutJoint(Trim.closing(text.substring(cuts.get(i), end))));
      events.add(deadline(words, groups.get(i), List.of()));
    }
    return List.copyOf(events);
  }

  private static String withoutJoint(String words) {
    List<Token> tokens = Token.all(words);
    return tokens.size() > 1 && AND.at(tokens, 0) != null
        ? words.substring(tokens.get(1).start())
        : words;
  }

  /** Where one event ends and the next begins; null when both belong to one event. */
  private @Nullable Integer cutBetween(TimeFinding before, TimeFinding after) {
    boolean dated = before instanceof TimeFinding.Dated;
    boolean both = dated && after instanceof TimeFinding.Dated;
    int from = before.span().end();
    List<Token> tokens = Token.all(text.substring(from, Math.max(from, after.span().start())));
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.isMark(';') || token.isMark('.')) {
        return from + token.end();
      }
      int next = behindJoint(tokens, i);
      boolean event = dated && next > 0 && isEvent(tokens, next, after);
      if (next > 0 && (both || event)) {
        return token.kind() == Token.Kind.MARK ? from + token.end() : from + token.start();
      }
    }
    return null;
  }

  /** Whether what stands behind a joint is done, not only a word about time. */
  private boolean isEvent(List<Token> tokens, int at, TimeFinding after) {
    boolean returns = after instanceof TimeFinding.Returning;
    boolean goesOn = after instanceof TimeFinding.Continuous;
    boolean opens = EVENT.at(Token.all(after.span().of(text)), 0) != null;
    return (returns || goesOn) && (EVENT.at(tokens, at) != null || at >= tokens.size() && opens);
  }
}
