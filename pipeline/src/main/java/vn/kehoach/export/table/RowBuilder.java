package vn.kehoach.export.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.export.facts.ChosenPlan;
import vn.kehoach.export.facts.People;
import vn.kehoach.export.facts.Place;
import vn.kehoach.export.facts.Sources;
import vn.kehoach.export.facts.Words;
import vn.kehoach.model.At;
import vn.kehoach.model.Responsibility;
import vn.kehoach.model.Role;

/** A row in the making: whose it is at its left, where it stands at its right. */
final class RowBuilder {

  private static final List<String> WHOSE = List.of("commune", "province");
  private static final List<String> WHERE = List.of("file", "place", "plan");

  private final ChosenPlan plan;
  private final Words words;
  private final List<Cell> cells = new ArrayList<>();

  RowBuilder(ChosenPlan plan, Words words) {
    this.plan = plan;
    this.words = words;
    text(plan.commune().commune());
    text(plan.commune().province());
  }

  /** The keys of all columns of such a row. */
  static List<String> columns(String... own) {
    var keys = new ArrayList<>(WHOSE);
    keys.addAll(List.of(own));
    keys.addAll(WHERE);
    return keys;
  }

  RowBuilder text(@Nullable String text) {
    cells.add(Cell.of(text));
    return this;
  }

  RowBuilder figure(@Nullable BigDecimal value) {
    cells.add(Cell.of(value));
    return this;
  }

  RowBuilder count(int count) {
    cells.add(Cell.of(count));
    return this;
  }

  RowBuilder day(@Nullable LocalDate day) {
    cells.add(Cell.of(day));
    return this;
  }

  /** The units in these roles, a cell each. */
  RowBuilder units(List<Responsibility> responsibilities, Role... roles) {
    for (Role role : roles) {
      text(People.in(role, responsibilities));
    }
    return this;
  }

  /** The row, with the place of its fact: file, page and plan. */
  Row at(@Nullable At at, Sources sources) {
    cells.add(new Cell.Text(plan.plan().source().file(), sources.file(plan.plan())));
    String place = sources.place(plan.plan(), at);
    if (at != null && at.page() != null) {
      cells.add(new Cell.Figure(BigDecimal.valueOf(at.page()), "", place));
    } else {
      cells.add(new Cell.Text(Place.of(at, words), place));
    }
    text(plan.plan().id());
    return new Row(cells);
  }
}
