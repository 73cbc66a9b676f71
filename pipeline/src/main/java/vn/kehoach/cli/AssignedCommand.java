package vn.kehoach.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.index.UnitRef;
import vn.kehoach.report.DisplayWidth;
import vn.kehoach.report.Wrap;
import vn.kehoach.search.Answer;
import vn.kehoach.search.AssignedRequest;
import vn.kehoach.search.Assignments;
import vn.kehoach.search.UnitAssignments;

/** What a unit was given to do, commune by commune. */
@Command(name = "assigned")
final class AssignedCommand extends Question {

  /** Facts on a page of the terminal; JSON is whole unless asked otherwise. */
  private static final int PAGE = 500;

  @Parameters(paramLabel = "UNIT")
  private String asked = "";

  @Option(names = "--commune", paramLabel = "A,B", split = ",")
  private List<String> communes = new ArrayList<>();

  @Option(names = "--limit", paramLabel = "N")
  private @Nullable Integer limit;

  @Option(names = "--page", paramLabel = "N")
  private int page = 1;

  @Option(names = "--json")
  private boolean json;

  @Override
  void checkUse() {
    checkPaging(limit, page);
  }

  @Override
  int ask(PlanIndex index) throws IOException {
    Optional<UnitRef> unit = unit(index, asked);
    if (unit.isEmpty()) {
      return FOUND;
    }
    if (!hasCommunes(index, communes)) {
      return FOUND;
    }
    var paging = new Paging(limit == null ? json ? Integer.MAX_VALUE : PAGE : limit, page);
    Assignments answer =
        new UnitAssignments(index)
            .assigned(new AssignedRequest(unit.get(), communes, paging.offset(), paging.limit()));
    if (json) {
      printJson(answer);
    } else {
      print(answer, new FactLines(terminal(), app().messages(), index));
      more(paging, answer.given(), answer.total());
    }
    boolean any = answer.total() > 0;
    if (!any) {
      complain(text("assigned.none", answer.unit().name()));
    }
    return any ? DONE : FOUND;
  }

  private void print(Assignments answer, FactLines lines) {
    UnitRef unit = answer.unit();
    print(
        terminal().strong(unit.id() == null ? unit.name() : unit.name() + " (" + unit.id() + ")"));
    for (Assignments.Commune commune : answer.communes()) {
      if (!commune.facts().isEmpty()) {
        print(commune, lines);
      }
    }
    silent(answer, Answer.NONE, "assigned.communes.none", this::name);
    silent(answer, Answer.UNKNOWN, "assigned.communes.unknown", this::unread);
  }

  private void print(Assignments.Commune commune, FactLines lines) {
    List<Assignments.Fact> given = facts(commune, false);
    List<Assignments.Fact> mentioned = facts(commune, true);
    print("");
    print(
        terminal()
            .strong(
                text(
                    "assigned.commune",
                    name(commune),
                    commune.tasks(),
                    commune.counts().mentioned())));
    printFacts(given, lines);
    if (!mentioned.isEmpty()) {
      print("  " + text("assigned.mentioned"));
      printFacts(mentioned, lines);
    }
  }

  private static List<Assignments.Fact> facts(Assignments.Commune commune, boolean mention) {
    return commune.facts().stream().filter(fact -> fact.mention() == mention).toList();
  }

  private void printFacts(List<Assignments.Fact> facts, FactLines lines) {
    Map<Assignments.Fact, String> roles = roles(facts);
    int width = roles.values().stream().mapToInt(DisplayWidth::of).max().orElse(0);
    for (Map.Entry<Assignments.Fact, String> entry : roles.entrySet()) {
      Assignments.Fact fact = entry.getKey();
      String role = entry.getValue();
      String beginning = "  " + role + " ".repeat(width - DisplayWidth.of(role)) + "  ";
      String below = lines.place(fact.planId(), fact.deadline(), fact.at());
      lines.of(beginning, fact.text(), below).forEach(this::print);
    }
  }

  /** Each fact once, with all the unit's roles in it. */
  private Map<Assignments.Fact, String> roles(List<Assignments.Fact> facts) {
    Map<List<String>, Assignments.Fact> firsts = new LinkedHashMap<>();
    Map<Assignments.Fact, String> roles = new LinkedHashMap<>();
    for (Assignments.Fact fact : facts) {
      var key = List.of(fact.planId(), fact.kind(), fact.factId());
      Assignments.Fact first = firsts.computeIfAbsent(key, unseen -> fact);
      roles.merge(first, role(fact), (before, role) -> before + ", " + role);
    }
    return roles;
  }

  private String role(Assignments.Fact fact) {
    if (fact.role() != null) {
      return app().messages().word(fact.role());
    }
    return fact.mention() ? text("assigned.named") : "";
  }

  private void silent(
      Assignments answer, Answer kind, String key, Function<Assignments.Commune, String> words) {
    String silent =
        answer.communes().stream()
            .filter(commune -> commune.answer() == kind)
            .map(words)
            .collect(Collectors.joining("; "));
    if (!silent.isEmpty()) {
      print("");
      print(Wrap.hanging("", text(key, silent), terminal().textWidth()));
    }
  }

  /** The commune, and which of its pages were not understood. */
  private String unread(Assignments.Commune commune) {
    return name(commune) + " (" + new UnreadPlaces(app().messages()).of(commune.unread()) + ")";
  }

  private String name(Assignments.Commune commune) {
    return name(commune.commune(), commune.province());
  }
}
