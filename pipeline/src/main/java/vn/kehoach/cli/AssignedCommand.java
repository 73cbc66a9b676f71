package vn.kehoach.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.index.UnitRef;
import vn.kehoach.report.DisplayWidth;
import vn.kehoach.search.Answer;
import vn.kehoach.search.AssignedRequest;
import vn.kehoach.search.Assignments;
import vn.kehoach.search.UnitAssignments;

/** What a unit was given to do, commune by commune. */
@Command(name = "assigned")
final class AssignedCommand extends Question {

  @Parameters(paramLabel = "UNIT")
  private String asked = "";

  @Option(names = "--json")
  private boolean json;

  @Override
  int ask(PlanIndex index) throws IOException {
    Optional<UnitRef> unit = unit(index, asked);
    if (unit.isEmpty()) {
      return FOUND;
    }
    Assignments answer = new UnitAssignments(index).assigned(new AssignedRequest(unit.get()));
    if (json) {
      printJson(answer);
    } else {
      print(answer, new FactLines(terminal(), app().messages(), index));
    }
    boolean any = answer.communes().stream().anyMatch(commune -> !commune.facts().isEmpty());
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
    silent(answer, Answer.NONE, "assigned.communes.none");
    silent(answer, Answer.UNKNOWN, "assigned.communes.unknown");
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
                    roles(given).size(),
                    roles(mentioned).size())));
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

  private void silent(Assignments answer, Answer kind, String key) {
    String communes =
        answer.communes().stream()
            .filter(commune -> commune.answer() == kind)
            .map(this::name)
            .collect(Collectors.joining("; "));
    if (!communes.isEmpty()) {
      print("");
      print(text(key, communes));
    }
  }

  private String name(Assignments.Commune commune) {
    return name(commune.commune(), commune.province());
  }

  private String name(@Nullable String commune, @Nullable String province) {
    String name = commune == null ? text("commune.unnamed") : commune;
    return province == null ? name : name + ", " + province;
  }
}
