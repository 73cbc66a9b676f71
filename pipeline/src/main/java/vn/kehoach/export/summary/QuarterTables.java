package vn.kehoach.export.summary;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.kehoach.export.facts.ChosenPlan;
import vn.kehoach.export.facts.ChosenPlans;
import vn.kehoach.export.facts.Due;
import vn.kehoach.export.facts.People;
import vn.kehoach.export.facts.Place;
import vn.kehoach.export.facts.Words;
import vn.kehoach.report.Figures;

/** What is due, quarter by quarter; then what returns, and how much has no day. */
final class QuarterTables {

  private static final List<String> NUMERALS = List.of("I", "II", "III", "IV");
  private static final int MONTHS = 3;

  private final ChosenPlans plans;
  private final Words words;

  QuarterTables(ChosenPlans plans, Words words) {
    this.plans = plans;
    this.words = words;
  }

  /** Quarters in order: "2026" and 0 to 3. */
  private record Quarter(int year, int number) implements Comparable<Quarter> {

    static Quarter of(LocalDate day) {
      return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS);
    }

    @Override
    public int compareTo(Quarter other) {
      return year != other.year
          ? Integer.compare(year, other.year)
          : Integer.compare(number, other.number);
    }
  }

  private record Entry(@Nullable LocalDate day, List<String> cells) {}

  List<Block> blocks(String number) throws IOException {
    var quarters = new TreeMap<Quarter, List<Entry>>();
    var returning = new ArrayList<Entry>();
    var others = new EnumMap<Due.Kind, Integer>(Due.Kind.class);
    plans.each(
        chosen -> chosen.dues().forEach(due -> add(chosen, due, quarters, returning, others)));
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Heading(1, number + ". " + words.get("summary.due")));
    int place = 0;
    for (Map.Entry<Quarter, List<Entry>> quarter : quarters.entrySet()) {
      place++;
      blocks.add(new Block.Heading(2, place + ". " + heading(quarter.getKey())));
      blocks.add(table("due", quarter.getValue()));
    }
    if (!returning.isEmpty()) {
      place++;
      blocks.add(new Block.Heading(2, place + ". " + words.get("summary.returning")));
      blocks.add(table("returning", returning));
    }
    others.forEach(
        (kind, count) -> blocks.add(new Block.Paragraph(words.get("summary.due." + kind, count))));
    if (blocks.size() == 1) {
      blocks.add(new Block.Paragraph(words.get("summary.none")));
    }
    return blocks;
  }

  private void add(
      ChosenPlan chosen,
      Due due,
      Map<Quarter, List<Entry>> quarters,
      List<Entry> returning,
      Map<Due.Kind, Integer> others) {
    LocalDate day = due.lastDay();
    switch (due.kind()) {
      case DATED ->
          quarters
              .computeIfAbsent(
                  Quarter.of(Objects.requireNonNull(day, "dated without a day")),
                  quarter -> new ArrayList<>())
              .add(entry(chosen, due, Figures.day(day)));
      case RECURRING ->
          returning.add(
              entry(chosen, due, words.recurrence(String.valueOf(due.deadline().recurrence()))));
      case CONTINUOUS, IMMEDIATE, DEPENDENT, OPEN -> others.merge(due.kind(), 1, Integer::sum);
    }
  }

  private Entry entry(ChosenPlan chosen, Due due, String when) {
    return new Entry(
        due.lastDay(),
        List.of(
            when,
            due.task().text(),
            People.all(due.task().responsibilities(), words),
            Place.of(chosen.commune(), words),
            Place.of(due.task().at(), words)));
  }

  private String heading(Quarter quarter) {
    return words.get("summary.quarter", NUMERALS.get(quarter.number()), quarter.year());
  }

  private Block.Table table(String first, List<Entry> entries) {
    var heads = new ArrayList<String>();
    heads.add(words.get("summary.head." + first));
    heads.addAll(words.all("summary.head.", "task", "people", "commune", "place"));
    List<List<String>> rows =
        entries.stream()
            .sorted(
                Comparator.comparing(Entry::day, Comparator.nullsLast(Comparator.naturalOrder())))
            .map(Entry::cells)
            .toList();
    return new Block.Table(heads, List.of(15, 40, 27, 15, 10), rows, List.of(0, 4));
  }
}
