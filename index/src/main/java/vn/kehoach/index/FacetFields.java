package vn.kehoach.index;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Period;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Responsibility;

/** The values by which a plan's facts are counted. */
final class FacetFields {

  /** Between the value and the name to show for it. */
  static final char NAME = '\u001F';

  /** What goes on without end is counted for no more years than any plan is for. */
  private static final int QUARTERS = 40;

  private static final int MONTHS = 3;

  private final PlanDocument plan;
  private final Set<String> years;

  FacetFields(PlanDocument plan) {
    this.plan = plan;
    this.years = years(plan);
  }

  /** The years a plan is for; where it does not say, the one it was issued in. */
  Set<String> years() {
    return years;
  }

  void add(Document document, PlanFacts.Entry entry) {
    IndexedFact fact = entry.fact();
    add(document, Facet.KIND, fact.kind().name());
    add(document, Facet.PLAN, fact.planId());
    if (fact.commune() != null) {
      String name =
          fact.province() == null ? fact.commune() : fact.commune() + ", " + fact.province();
      add(document, Facet.COMMUNE, name);
    }
    add(document, Facet.PROVINCE, fact.province());
    add(document, Facet.MEDIUM, plan.source().textOrigin().name());
    add(document, Facet.SECTION, entry.section() == null ? null : entry.section().name());
    add(document, Facet.ORIGIN, entry.origin() == null ? null : entry.origin().name());
    years.forEach(year -> add(document, Facet.YEAR, year));
    units(document, fact.responsibilities());
    quarters(fact).forEach(quarter -> add(document, Facet.QUARTER, quarter));
  }

  private static void units(Document document, List<Responsibility> responsibilities) {
    Set<String> units = new LinkedHashSet<>();
    Set<String> roles = new LinkedHashSet<>();
    for (Responsibility responsibility : responsibilities) {
      String id = responsibility.unit().id();
      String name = responsibility.unit().name();
      units.add((id == null ? name : id) + NAME + name);
      roles.add(responsibility.role().name());
    }
    units.forEach(unit -> add(document, Facet.UNIT, unit));
    roles.forEach(role -> add(document, Facet.ROLE, role));
  }

  /** The quarters in which a fact is due, as {@link Filter.Due} finds it in them. */
  private Set<String> quarters(IndexedFact fact) {
    Set<String> quarters = new TreeSet<>();
    if (fact.deadline() != null) {
      for (DueRange range : DueRange.of(fact.deadline(), PlanDays.of(plan))) {
        quarters(range, quarters);
      }
    }
    return quarters;
  }

  private static void quarters(DueRange range, Set<String> quarters) {
    boolean open = range.last().equals(LocalDate.MAX) || range.first().equals(LocalDate.MIN);
    LocalDate day = range.first().equals(LocalDate.MIN) ? range.last() : range.first();
    if (open && day.equals(LocalDate.MAX)) {
      return;
    }
    LocalDate last = open ? day : range.last();
    for (int i = 0; i < QUARTERS && quarter(day) <= quarter(last); i++) {
      quarters.add(day.getYear() + "-Q" + ((day.getMonthValue() - 1) / MONTHS + 1));
      day = day.plusMonths(MONTHS);
    }
  }

  private static int quarter(LocalDate day) {
    return day.getYear() * 4 + (day.getMonthValue() - 1) / MONTHS;
  }

  private static Set<String> years(PlanDocument plan) {
    Set<String> years = new TreeSet<>();
    Period period = plan.document().period();
    LocalDate start = period == null ? null : period.start();
    LocalDate end = period == null ? null : period.end();
    if (start == null && end == null) {
      start = plan.document().issuedOn();
    }
    if (start != null || end != null) {
      int first = (start == null ? end : start).getYear();
      int last = (end == null ? start : end).getYear();
      for (int year = first; year <= last && year < first + QUARTERS; year++) {
        years.add(String.valueOf(year));
      }
    }
    return years;
  }

  private static void add(Document document, Facet facet, @Nullable String value) {
    if (value != null) {
      document.add(new SortedSetDocValuesField(Fields.of(facet), new BytesRef(value)));
    }
  }
}
