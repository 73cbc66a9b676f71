package vn.kehoach.web.api;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.export.Export;
import vn.kehoach.export.Format;
import vn.kehoach.export.Request;
import vn.kehoach.export.What;
import vn.kehoach.export.facts.Filter;
import vn.kehoach.export.facts.View;
import vn.kehoach.export.facts.Words;
import vn.kehoach.index.FactKind;
import vn.kehoach.index.FactOrigin;
import vn.kehoach.index.FactQuery;
import vn.kehoach.index.Page;
import vn.kehoach.index.PlanIndex;
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
import vn.kehoach.web.http.Parameter;
import vn.kehoach.web.http.ProblemException;
import vn.kehoach.web.http.ProblemException.Kind;
import vn.kehoach.web.http.Reply;
import vn.kehoach.web.http.Route;

/** Files to take away. */
public final class ExportRoutes {

  private static final Map<Format, String> TYPES =
      Map.of(
          Format.JSONL, "application/x-ndjson",
          Format.CSV, "text/csv; charset=utf-8",
          Format.XLSX, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          Format.ICS, "text/calendar; charset=utf-8",
          Format.DOCX, "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          Format.MD, "text/markdown; charset=utf-8",
          Format.SCHEMA, "application/schema+json");

  private final Inquiry inquiry;

  /** Files by this inquiry. */
  public ExportRoutes(Inquiry inquiry) {
    this.inquiry = inquiry;
  }

  /** The routes. */
  public List<Route> routes() {
    return List.of(
        Route.file(
            "/export",
            "Facts that meet these conditions as a file of another program",
            this::export,
            Parameter.choice("format", Format.class, "the form of the file"),
            Parameter.choice("what", What.class, "which table, where the file holds one"),
            Parameter.text("separator", "between the cells of a CSV file: , or ;"),
            Parameter.text("q", "words, in the syntax of a search"),
            Parameter.texts("unit", "responsible units, any spelling"),
            Parameter.choices("role", Role.class, "their role"),
            Parameter.texts("commune", "communes, any spelling"),
            Parameter.text("province", "a province, any spelling"),
            Parameter.choices("kind", FactKind.class, "the kind of fact"),
            Parameter.choices("section", SectionKind.class, "the kind of section"),
            Parameter.choices("origin", FactOrigin.class, "how it is said"),
            Parameter.choices("medium", TextOrigin.class, "how the text was had"),
            Parameter.texts("year", "a year that the plan is for"),
            Parameter.texts("quarter", "a quarter in which it is due: 2026-Q2"),
            Parameter.text("plan", "a plan's id"),
            Parameter.day("from", "due on this day or later"),
            Parameter.day("to", "due on this day or earlier"),
            Parameter.text("about", "only indicators about this, as in a comparison"),
            Parameter.texts("indicator", "only these rows of a comparison: their labels"),
            Parameter.flag("shared", "only indicators that several communes have"),
            Parameter.flag("fullOnly", "only what has the same population and measure")));
  }

  private Reply export(Asked asked) throws IOException {
    Format format = asked.choice("format", Format.class);
    if (format == null) {
      throw ProblemException.with(Kind.MISSING, "format", "format");
    }
    What what = asked.choice("what", What.class);
    check(format, what);
    Messages messages = new Messages(asked.language());
    Words words = Words.of(asked.language().locale());
    inquiry.ask(
        index -> {
          Export export = export(index, asked, format, what, messages, words);
          if (export.nothing()) {
            throw ProblemException.of(Kind.NOTHING_TO_SAVE);
          }
          OptionalInt tooMany = export.moreThan(format.mostFacts());
          if (tooMany.isPresent()) {
            throw ProblemException.said(
                Kind.TOO_LARGE,
                "format",
                messages.get(
                    "export.toomany", format.code(), format.mostFacts(), tooMany.getAsInt()));
          }
          return index.version();
        });
    return new Reply.Made(
        TYPES.get(format),
        name(format, what, messages),
        out ->
            inquiry.ask(
                index -> export(index, asked, format, what, messages, words).write(out, null)));
  }

  private static void check(Format format, @Nullable What what) {
    if (what == null && format.oneTable()) {
      throw ProblemException.with(Kind.MISSING, "what", "what");
    }
    boolean one = format == Format.CSV || format == Format.JSONL;
    if (what != null && (!one || format == Format.JSONL && !what.facts())) {
      throw ProblemException.with(Kind.WRONG_VALUE, "what", "what", what, "–");
    }
  }

  private Export export(
      PlanIndex index,
      Asked asked,
      Format format,
      @Nullable What what,
      Messages messages,
      Words words)
      throws IOException {
    Filter filter = filter(index, asked);
    char separator = ";".equals(asked.text("separator")) ? ';' : ',';
    var request = new Request(format, what, separator, filter, scope(filter, asked, messages));
    return new Export(index, inquiry.data(), request, words);
  }

  private Filter filter(PlanIndex index, Asked asked) throws IOException {
    List<UnitRef> units = Conditions.units(inquiry, index, asked);
    return new Filter(
        null,
        null,
        null,
        inquiry.communes(index, asked.texts("commune")),
        inquiry.province(index, asked.text("province")),
        null,
        null,
        null,
        search(index, asked, units),
        new View(
            asked.text("about"),
            asked.texts("indicator"),
            asked.flag("shared"),
            asked.flag("fullOnly"),
            units));
  }

  private FactQuery search(PlanIndex index, Asked asked, List<UnitRef> units) throws IOException {
    String words = Objects.requireNonNullElse(asked.text("q"), "");
    List<vn.kehoach.index.Filter> conditions = Conditions.ofFacts(asked, units);
    try {
      return new PlanSearch(index, inquiry.units())
          .query(new SearchRequest(words, conditions, new Page(0, 0), Set.of()));
    } catch (QuerySyntaxException e) {
      throw SearchRoutes.problem(e, asked.language());
    }
  }

  /** What was asked for, as the head of a report says it. */
  private static String scope(Filter filter, Asked asked, Messages messages) {
    List<UnitRef> units = filter.view().units();
    List<Role> roles = asked.choices("role", Role.class);
    List<FactKind> kinds = asked.choices("kind", FactKind.class);
    var said =
        new Filter(
            asked.text("q"),
            units.isEmpty() ? null : joined(units),
            roles.isEmpty() ? null : roles.getFirst(),
            filter.communes(),
            filter.province(),
            kinds.isEmpty() ? null : kinds.getFirst(),
            asked.day("to"),
            asked.day("from"));
    Stream<String> quarters =
        asked.texts("quarter").stream().map(quarter -> quarter(quarter, messages));
    Stream<String> rows =
        rows(filter.view()).stream().map(row -> messages.get("export.scope.indicator", row));
    return Stream.of(Stream.of(FilterWords.of(said, messages)), quarters, rows)
        .flatMap(parts -> parts)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private static String quarter(String code, Messages messages) {
    return messages.get("export.scope.quarter", code.substring(6), code.substring(0, 4));
  }

  private static List<String> rows(View view) {
    return view.about() == null ? view.indicators() : List.of(view.about());
  }

  private static UnitRef joined(List<UnitRef> units) {
    return new UnitRef(null, units.stream().map(UnitRef::name).collect(Collectors.joining(", ")));
  }

  private static String name(Format format, @Nullable What what, Messages messages) {
    String name = messages.get("export.name." + (what == null ? format : what));
    return name + "." + format.code();
  }
}
