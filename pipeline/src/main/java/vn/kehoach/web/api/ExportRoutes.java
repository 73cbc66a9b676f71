package vn.kehoach.web.api;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.kehoach.export.Export;
import vn.kehoach.export.Format;
import vn.kehoach.export.Request;
import vn.kehoach.export.What;
import vn.kehoach.export.facts.Words;
import vn.kehoach.index.FactKind;
import vn.kehoach.index.FactOrigin;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.message.Messages;
import vn.kehoach.model.Role;
import vn.kehoach.model.SectionKind;
import vn.kehoach.model.TextOrigin;
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
            Parameter.texts("topic", "topics, by id or name"),
            Parameter.day("from", "due on this day or later"),
            Parameter.day("to", "due on this day or earlier"),
            Parameter.flag(
                "listed", "of what is due in that time what /due lists: by its days, or ongoing"),
            Parameter.flag("conflicts", "only what /due lists as wrong with its deadline"),
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
    var chosen = new ExportChoice(inquiry, index, asked);
    var request =
        new Request(format, what, separator(asked), chosen.filter(), chosen.words(messages));
    return new Export(index, inquiry.data(), request, words);
  }

  private static char separator(Asked asked) {
    String separator = Objects.requireNonNullElse(asked.text("separator"), ",");
    if (!separator.equals(",") && !separator.equals(";")) {
      throw ProblemException.with(Kind.WRONG_VALUE, "separator", "separator", separator, ", ;");
    }
    return separator.charAt(0);
  }

  private static String name(Format format, @Nullable What what, Messages messages) {
    String name = messages.get("export.name." + (what == null ? format : what));
    return name + "." + format.code();
  }
}
