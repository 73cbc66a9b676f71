package vn.kehoach.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.message.Messages;
import vn.kehoach.model.Appendix;
import vn.kehoach.model.At;
import vn.kehoach.model.DocumentInfo;
import vn.kehoach.model.Objective;
import vn.kehoach.model.OtherVersion;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Section;
import vn.kehoach.model.Target;
import vn.kehoach.model.Task;
import vn.kehoach.model.Warning;
import vn.kehoach.rendition.Families;
import vn.kehoach.report.DisplayWidth;
import vn.kehoach.report.Figures;
import vn.kehoach.report.Wrap;

/** A plan as a person reads it: head, sections with what stands in them, tables, slips. */
final class PlanOutline {

  private static final String DOT = " · ";
  private static final String STEP = "  ";

  private final Terminal terminal;
  private final Messages messages;

  PlanOutline(Terminal terminal, Messages messages) {
    this.terminal = terminal;
    this.messages = messages;
  }

  void print(PlanDocument plan) {
    head(plan);
    Set<String> shown = new HashSet<>();
    for (Section section : plan.sections()) {
      section(section, plan, shown);
    }
    for (Appendix appendix : plan.appendices()) {
      appendix(appendix, plan, shown);
    }
    rest(plan, shown);
    warnings(plan.warnings());
    line("");
    line(messages.get("show.coverage", plan.coverage().accounted(), plan.coverage().lines()));
  }

  private void head(PlanDocument plan) {
    DocumentInfo document = plan.document();
    line(terminal.strong(Objects.requireNonNullElse(document.title(), plan.id())));
    labelled("show.commune", joined(document.commune(), document.province()));
    labelled("show.number", document.number());
    labelled("show.issued", document.issuedOn() == null ? null : Figures.day(document.issuedOn()));
    labelled("show.period", document.period() == null ? null : document.period().text());
    if (document.signer() != null) {
      labelled("show.signer", joined(document.signer().name(), document.signer().position()));
    }
    labelled("show.file", file(plan));
    labelled("show.id", plan.id());
    if (!plan.renditions().isEmpty()) {
      labelled("show.renditions", renditions(plan));
    }
    for (OtherVersion version : plan.versions()) {
      labelled("show.version." + version.order().name().toLowerCase(Locale.ROOT), version.id());
      version.differences().forEach(difference -> hanging(STEP + "◦ ", difference));
    }
    if (plan.versions().size() >= Families.MOST_VERSIONS) {
      line(messages.get("versions.most", Families.MOST_VERSIONS));
    }
  }

  private static String renditions(PlanDocument plan) {
    return plan.renditions().stream()
        .map(rendition -> rendition.source().file())
        .collect(Collectors.joining(", "));
  }

  private String file(PlanDocument plan) {
    Integer pages = plan.source().pageCount();
    return pages == null
        ? plan.source().file()
        : messages.get("show.pages", plan.source().file(), pages);
  }

  private void section(Section section, PlanDocument plan, Set<String> shown) {
    String indent = STEP.repeat(Math.max(0, section.level() - 1));
    line("");
    String number = section.number() == null ? "" : section.number() + ". ";
    hanging(indent + number, terminal.strong(section.title()));
    String inside = indent + STEP;
    if (!section.text().isBlank()) {
      hanging(inside, section.text());
    }
    Map<String, Target> targets = new HashMap<>();
    plan.targets().forEach(target -> targets.put(target.id(), target));
    for (Objective objective : plan.objectives()) {
      if (objective.sectionId().equals(section.id())) {
        hanging(inside + "◦ ", objective.text() + page(objective.at()));
        objective.targetIds().stream()
            .map(targets::get)
            .filter(Objects::nonNull)
            .filter(target -> shown.add(target.id()))
            .forEach(target -> target(inside + STEP, target));
      }
    }
    plan.tasks().stream()
        .filter(task -> section.id().equals(task.sectionId()))
        .filter(task -> shown.add(task.id()))
        .forEach(task -> task(inside, task));
  }

  private void appendix(Appendix appendix, PlanDocument plan, Set<String> shown) {
    line("");
    String label = appendix.label() == null ? messages.get("show.table") : appendix.label();
    String title = appendix.title() == null ? "" : ": " + appendix.title();
    hanging("", terminal.strong(label + title) + " " + size(appendix));
    plan.targets().stream()
        .filter(target -> Objects.equals(target.origin().appendix(), appendix.label()))
        .filter(target -> target.origin().row() != null && shown.add(target.id()))
        .forEach(target -> target(STEP, target));
    plan.tasks().stream()
        .filter(task -> Objects.equals(task.origin().appendix(), appendix.label()))
        .filter(task -> task.origin().row() != null && shown.add(task.id()))
        .forEach(task -> task(STEP, task));
  }

  private String size(Appendix appendix) {
    return appendix.missing()
        ? messages.get("show.missing")
        : messages.get("show.size", appendix.rows().size(), appendix.columns().size());
  }

  /** What stands in no section and no table that is shown. */
  private void rest(PlanDocument plan, Set<String> shown) {
    List<Target> targets =
        plan.targets().stream().filter(target -> shown.add(target.id())).toList();
    List<Task> tasks = plan.tasks().stream().filter(task -> shown.add(task.id())).toList();
    if (!targets.isEmpty() || !tasks.isEmpty()) {
      line("");
      line(terminal.strong(messages.get("show.rest")));
      targets.forEach(target -> target(STEP, target));
      tasks.forEach(task -> task(STEP, task));
    }
  }

  private void target(String indent, Target target) {
    String figure =
        Figures.target(
            target.comparator(),
            target.value(),
            target.upperValue(),
            target.unit(),
            messages.get("figure.done"));
    hanging(indent + "→ ", target.indicator() + ": " + figure + page(target.at()));
  }

  private void task(String indent, Task task) {
    String number = task.number() == null ? "- " : task.number() + ". ";
    hanging(indent + number, task.text() + page(task.at()));
    var below = new ArrayList<String>();
    task.responsibilities().stream()
        .map(given -> messages.word(given.role()) + ": " + given.unit().name())
        .forEach(below::add);
    if (task.deadline() != null) {
      below.add(messages.get("fact.due", task.deadline().text()));
    }
    if (!below.isEmpty()) {
      String under = " ".repeat(DisplayWidth.of(indent + number));
      Wrap.hanging(under, String.join(DOT, below), terminal.textWidth())
          .lines()
          .map(terminal::faint)
          .forEach(this::line);
    }
  }

  private void warnings(List<Warning> warnings) {
    if (warnings.isEmpty()) {
      return;
    }
    line("");
    line(terminal.strong(messages.get("show.warnings")));
    for (Warning warning : warnings) {
      String page = warning.at() == null ? "" : page(warning.at());
      hanging(STEP + "! ", warning.message() + page + " [" + warning.code() + "]");
    }
  }

  private String page(At at) {
    if (at.page() != null) {
      return " " + messages.get("show.page", at.page());
    }
    if (at.paragraph() != null) {
      return " " + messages.get("show.paragraph", at.paragraph());
    }
    return at.line() == null ? "" : " " + messages.get("show.line", at.line());
  }

  private void labelled(String key, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      hanging(messages.get(key) + ": ", value);
    }
  }

  private static String joined(@Nullable String one, @Nullable String other) {
    return Stream.of(one, other).filter(Objects::nonNull).collect(Collectors.joining(", "));
  }

  private void hanging(String beginning, String text) {
    line(Wrap.hanging(beginning, text, terminal.textWidth()));
  }

  private void line(String line) {
    terminal.out().println(line);
  }
}
