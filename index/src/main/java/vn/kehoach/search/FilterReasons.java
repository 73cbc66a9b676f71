package vn.kehoach.search;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.index.Filter;
import vn.kehoach.index.IndexedFact;
import vn.kehoach.model.Responsibility;

/** By which of its values a fact meets a condition, where the fact itself bears that value. */
final class FilterReasons {

  private FilterReasons() {}

  static Stream<Reason> of(Filter filter, IndexedFact fact) {
    return switch (filter) {
      case Filter.OfKind kind -> met("kind", fact.kind().code());
      case Filter.InCommune commune -> met("commune", fact.commune());
      case Filter.InProvince province -> met("province", fact.province());
      case Filter.Responsible unit ->
          fact.responsibilities().stream()
              .filter(each -> unit.unit().names(each.unit()))
              .filter(each -> unit.role() == null || unit.role() == each.role())
              .flatMap(FilterReasons::unit);
      case Filter.InRole role ->
          fact.responsibilities().stream()
              .filter(each -> each.role() == role.role())
              .flatMap(FilterReasons::unit);
      case Filter.Due due -> met("due", fact.deadline() == null ? null : fact.deadline().text());
      case Filter.Amount amount -> met("value", figure(fact.figure()));
      case Filter.InSection section -> met("section", section.kind().name());
      case Filter.OfYear year ->
          met(
              "year",
              year.first() == year.last() ? "" + year.first() : year.first() + "–" + year.last());
      case Filter.OfOrigin origin -> met("origin", origin.origin().name());
      case Filter.OfMedium medium -> met("medium", medium.medium().name());
      case Filter.OfTopic topic -> met("topic", topic.topic());
      case Filter.InPlan plan -> met("plan", fact.planId());
      case Filter.AnyOf any -> any.filters().stream().flatMap(each -> of(each, fact)).distinct();
      case Filter.Not not -> Stream.of();
    };
  }

  private static Stream<Reason> unit(Responsibility responsibility) {
    return met("unit", responsibility.unit().text() + " (" + responsibility.role() + ")");
  }

  private static @Nullable String figure(IndexedFact.@Nullable Figure figure) {
    BigDecimal value = figure == null ? null : figure.value();
    if (figure == null || value == null) {
      return null;
    }
    String upper = figure.upperValue() == null ? "" : "–" + figure.upperValue().toPlainString();
    String unit = figure.unit() == null ? "" : " " + figure.unit();
    return value.toPlainString() + upper + unit;
  }

  private static Stream<Reason> met(String condition, @Nullable String value) {
    return value == null
        ? Stream.of()
        : Stream.of(new Reason(Reason.Kind.FILTER, condition, value, null));
  }
}
