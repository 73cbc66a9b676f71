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

  private static final String AND = Token.all("và").get(0).key();
  private static final String AFTER = Token.all("sau").get(0).key();

  private final String text;
  private final Span whole;

  private DeadlineBuilder(String text, Span whole) {
    this.text = text;
    this.whole = whole;
  }

  /** A deadline whose words are at {@code whole}. */
  static DeadlineReading build(String text, Span whole, List<TimeFinding> findings) {
    List<TimeFinding> used = withYears(text, withoutRemarks(findings));
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

  private static boolean isList(String text, Span one, Span other) {
    String gap = text.substring(one.end(), Math.max(one.end(), other.start())).strip();
    return gap.equals("và") || gap.equals(",") || gap.equals(", và");
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
    if (readings(findings).isEmpty() || findings.size() < 2) {
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
    return groups.size() < 2 ? List.of() : events(groups, cuts);
  }

  private List<Deadline> events(List<List<TimeFinding>> groups, List<Integer> cuts) {
    var events = new ArrayList<Deadline>();
    for (int i = 0; i < groups.size(); i++) {
      int end = i + 1 < cuts.size() ? cuts.get(i + 1) : whole.end();
      String words = unbracketed(withoutJoint(Trim.closing(text.substring(cuts.get(i), end))));
      events.add(deadline(words, groups.get(i), List.of()));
    }
    return List.copyOf(events);
  }

  /** Without a bracket around all, or half a bracket at an end. */
  private static String unbracketed(String words) {
    String inner = words;
    if (inner.startsWith("(") && (inner.endsWith(")") || inner.indexOf(')') < 0)) {
      inner = inner.substring(1);
    }
    boolean half = inner.endsWith(")") && inner.indexOf('(') < 0;
    return Trim.closing(half ? inner.substring(0, inner.length() - 1) : inner);
  }

  private static String withoutJoint(String words) {
    for (String joint : List.of("và ", "sau đó ", "đồng thời ")) {
      if (words.regionMatches(true, 0, joint, 0, joint.length())) {
        return words.substring(joint.length());
      }
    }
    return words;
  }

  /** Where one event ends and the next begins; null when both belong to one event. */
  private @Nullable Integer cutBetween(TimeFinding before, TimeFinding after) {
    boolean dated = before instanceof TimeFinding.Dated && after instanceof TimeFinding.Dated;
    int from = before.span().end();
    for (Token token : Token.all(text.substring(from, Math.max(from, after.span().start())))) {
      boolean hard = token.isMark(';') || token.isMark('.');
      boolean soft = token.isMark(',') || token.key().equals(AND) || token.key().equals(AFTER);
      if (hard || (dated && soft)) {
        return token.kind() == Token.Kind.MARK ? from + token.end() : from + token.start();
      }
    }
    return null;
  }
}
