package vn.kehoach.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.kehoach.index.UnitRef;
import vn.kehoach.report.DisplayWidth;
import vn.kehoach.report.Wrap;
import vn.kehoach.search.Answer;
import vn.kehoach.search.Assignments;

/** What a unit was given to do, as lines. */
final class AssignedLines {

  private final Question command;
  private final FactLines lines;

  AssignedLines(Question command, FactLines lines) {
    this.command = command;
    this.lines = lines;
  }

  void print(Assignments answer) {
    UnitRef unit = answer.unit();
    command.print(
        command
            .terminal()
            .strong(unit.id() == null ? unit.name() : unit.name() + " (" + unit.id() + ")"));
    for (Assignments.Commune commune : answer.communes()) {
      if (!commune.facts().isEmpty()) {
        print(commune);
      }
    }
    silent(answer, Answer.NONE, "assigned.communes.none", this::name);
    silent(answer, Answer.UNKNOWN, "assigned.communes.unknown", this::unread);
  }

  private void print(Assignments.Commune commune) {
    List<Assignments.Fact> given = facts(commune, false);
    List<Assignments.Fact> mentioned = facts(commune, true);
    command.print("");
    command.print(
        command
            .terminal()
            .strong(
                command.text(
                    "assigned.commune",
                    name(commune),
                    commune.tasks(),
                    commune.counts().mentioned())));
    printFacts(given);
    if (!mentioned.isEmpty()) {
      command.print("  " + command.text("assigned.mentioned"));
      printFacts(mentioned);
    }
  }

  private static List<Assignments.Fact> facts(Assignments.Commune commune, boolean mention) {
    return commune.facts().stream().filter(fact -> fact.mention() == mention).toList();
  }

  private void printFacts(List<Assignments.Fact> facts) {
    Map<Assignments.Fact, String> roles = roles(facts);
    int width = roles.values().stream().mapToInt(DisplayWidth::of).max().orElse(0);
    for (Map.Entry<Assignments.Fact, String> entry : roles.entrySet()) {
      Assignments.Fact fact = entry.getKey();
      String role = entry.getValue();
      String beginning = "  " + role + " ".repeat(width - DisplayWidth.of(role)) + "  ";
      String below = lines.place(fact.planId(), fact.deadline(), fact.at());
      lines.of(beginning, fact.text(), below).forEach(command::print);
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
      return command.app().messages().word(fact.role());
    }
    return fact.mention() ? command.text("assigned.named") : "";
  }

  private void silent(
      Assignments answer, Answer kind, String key, Function<Assignments.Commune, String> words) {
    String silent =
        answer.communes().stream()
            .filter(commune -> commune.answer() == kind)
            .map(words)
            .collect(Collectors.joining("; "));
    if (!silent.isEmpty()) {
      command.print("");
      command.print(Wrap.hanging("", command.text(key, silent), command.terminal().textWidth()));
    }
  }

  /** The commune, and which of its pages were not understood. */
  private String unread(Assignments.Commune commune) {
    return name(commune)
        + " ("
        + new UnreadPlaces(command.app().messages()).of(commune.unread())
        + ")";
  }

  private String name(Assignments.Commune commune) {
    return command.name(commune.commune(), commune.province());
  }
}
