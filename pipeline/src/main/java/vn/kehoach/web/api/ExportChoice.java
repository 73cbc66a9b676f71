package vn.kehoach.web.api;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.compare.due.DueRequest;
import vn.kehoach.export.facts.Filter;
import vn.kehoach.export.facts.View;
import vn.kehoach.index.FactKind;
import vn.kehoach.index.FactOrigin;
import vn.kehoach.index.FactQuery;
import vn.kehoach.index.Page;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.index.TopicDirectory;
import vn.kehoach.index.UnitRef;
import vn.kehoach.message.FilterWords;
import vn.kehoach.message.Messages;
import vn.kehoach.model.Role;
import vn.kehoach.model.SectionKind;
import vn.kehoach.model.TextOrigin;
import vn.kehoach.search.PlanSearch;
import vn.kehoach.search.QuerySyntaxException;
import vn.kehoach.search.SearchRequest;
import vn.kehoach.web.http.Asked;

/** Which facts a request wants taken away: those of the view that somebody looks at. */
final class ExportChoice {

  private final Inquiry inquiry;
  private final PlanIndex index;
  private final Asked asked;
  private final List<UnitRef> units;
  private final List<TopicDirectory.Topic> topics;
  private final @Nullable DueRequest due;
  private final Filter filter;

  ExportChoice(Inquiry inquiry, PlanIndex index, Asked asked) throws IOException {
    this.inquiry = inquiry;
    this.index = index;
    this.asked = asked;
    this.units = Conditions.units(inquiry, index, asked);
    this.topics = asked.texts("topic").stream().map(Inquiry::topic).toList();
    this.due = due(asked);
    this.filter = made();
  }

  Filter filter() {
    return filter;
  }

  /** The list of deadlines that a view shows, if it is one. */
  private static @Nullable DueRequest due(Asked asked) {
    boolean conflicts = asked.flag("conflicts");
    if (!asked.flag("listed") && !conflicts) {
      return null;
    }
    LocalDate from = asked.day("from");
    LocalDate to = asked.day("to");
    Conditions.checkOrder(from, to);
    return new DueRequest(from, to, null, List.of(), conflicts, LocalDate.EPOCH, 0, 0);
  }

  private Filter made() throws IOException {
    return new Filter(
        null,
        null,
        null,
        inquiry.communes(index, asked.texts("commune")),
        inquiry.province(index, asked.text("province")),
        null,
        null,
        null,
        search(),
        new View(
            asked.text("about"),
            asked.texts("indicator"),
            asked.flag("shared"),
            asked.flag("fullOnly"),
            units,
            topics.stream().map(TopicDirectory.Topic::id).toList(),
            due));
  }

  private FactQuery search() throws IOException {
    String words = Objects.requireNonNullElse(asked.text("q"), "");
    var conditions = new ArrayList<>(Conditions.ofFacts(asked, units));
    conditions.addAll(Conditions.about(topics));
    if (due == null) {
      conditions.addAll(Conditions.due(asked));
    }
    try {
      return new PlanSearch(index, inquiry.units())
          .query(new SearchRequest(words, conditions, new Page(0, 0), Set.of()));
    } catch (QuerySyntaxException e) {
      throw SearchRoutes.problem(e, asked.language());
    }
  }

  /** What was asked for, as the head of a report says it. */
  String words(Messages messages) {
    var said =
        new Filter(
            asked.text("q"),
            units.isEmpty() ? null : new UnitRef(null, joined(units, UnitRef::name)),
            null,
            filter.communes(),
            filter.province(),
            null,
            asked.day("to"),
            asked.day("from"));
    return Stream.of(Stream.of(FilterWords.of(said, messages)), constants(messages), rest(messages))
        .flatMap(parts -> parts)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("; "));
  }

  /** Of several values of one condition any will do: they stand beside each other. */
  private Stream<String> constants(Messages messages) {
    return Stream.of(
            words("role", asked.choices("role", Role.class), messages::word, messages),
            words("kind", asked.choices("kind", FactKind.class), messages::word, messages),
            named("section", asked.choices("section", SectionKind.class), messages),
            named("origin", asked.choices("origin", FactOrigin.class), messages),
            named("medium", asked.choices("medium", TextOrigin.class), messages))
        .flatMap(part -> part);
  }

  /** As the facets of a search name them. */
  private static Stream<String> named(
      String facet, List<? extends Enum<?>> values, Messages messages) {
    String stem = "search." + facet.toUpperCase(Locale.ROOT) + ".";
    return words(facet, values, value -> messages.get(stem + value.name()), messages);
  }

  private static <T> Stream<String> words(
      String condition, List<T> values, Function<? super T, String> word, Messages messages) {
    return values.isEmpty()
        ? Stream.of()
        : Stream.of(messages.get("export.scope." + condition, joined(values, word)));
  }

  private Stream<String> rest(Messages messages) {
    View view = filter.view();
    List<String> rows = view.about() == null ? view.indicators() : List.of(view.about());
    return Stream.of(
            asked.texts("year").stream().map(year -> messages.get("export.scope.year", year)),
            asked.texts("quarter").stream().map(quarter -> quarter(quarter, messages)),
            rows.stream().map(row -> messages.get("export.scope.indicator", row)),
            topics.stream().map(topic -> messages.get("export.scope.topic", topic.name())),
            Stream.of(asked.flag("conflicts") ? messages.get("export.scope.conflicts") : ""))
        .flatMap(parts -> parts);
  }

  private static String quarter(String code, Messages messages) {
    return messages.get("export.scope.quarter", code.substring(6), code.substring(0, 4));
  }

  private static <T> String joined(List<T> all, Function<? super T, String> name) {
    return all.stream().map(name).collect(Collectors.joining(", "));
  }
}
