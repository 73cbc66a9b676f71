package vn.kehoach.cli;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.kehoach.doctor.Ailment;
import vn.kehoach.doctor.Examination;
import vn.kehoach.doctor.Finding;
import vn.kehoach.doctor.Repair;
import vn.kehoach.ingest.Outcome;
import vn.kehoach.message.Messages;
import vn.kehoach.report.Wrap;

/** What an examination of the data folder came to, for people: the account, then what is wrong. */
final class DoctorReport {

  /** Findings of a kind that people still read; {@code --json} gives them all. */
  private static final int SHOWN = 10;

  private static final double GIGA = 1 << 30;

  private final Terminal terminal;
  private final Messages messages;

  DoctorReport(Terminal terminal, Messages messages) {
    this.terminal = terminal;
    this.messages = messages;
  }

  void print(Repair.Report report, boolean repaired) {
    Examination found = report.after();
    account(found);
    if (!report.mended().isEmpty()) {
      say(messages.get("doctor.mended", report.mended().size()));
      list(report.mended());
    }
    List<Finding> damage = found.findings().stream().filter(DoctorReport::isDamage).toList();
    if (!damage.isEmpty()) {
      say(messages.get(repaired ? "doctor.left" : "doctor.damage", damage.size()));
      list(damage);
    }
    List<Finding> notes = found.findings().stream().filter(finding -> !isDamage(finding)).toList();
    if (!notes.isEmpty()) {
      say(messages.get("doctor.notes"));
      list(notes);
    }
    say(messages.get(found.sound() ? "doctor.sound" : repaired ? "doctor.unsound" : "doctor.mend"));
  }

  private void account(Examination found) {
    say(messages.get("doctor.files", found.files()));
    found
        .outcomes()
        .forEach((word, count) -> say("  " + count + "  " + messages.word(Outcome.valueOf(word))));
    say(messages.get("doctor.plans", found.plans(), found.facts()));
    say(messages.get("doctor.index", found.indexedPlans(), found.indexedFacts()));
    if (!found.ocr().isEmpty()) {
      say(messages.get("doctor.ocr", found.ocr()));
    }
    String free = String.format(Locale.ROOT, "%.1f", found.freeBytes() / GIGA);
    say(messages.get("doctor.free", free.replace(".", messages.get("decimal.point"))));
  }

  private static boolean isDamage(Finding finding) {
    return finding.ailment().damage();
  }

  private void list(List<Finding> findings) {
    Map<Ailment, List<Finding>> kinds =
        findings.stream()
            .collect(
                Collectors.groupingBy(
                    Finding::ailment, () -> new EnumMap<>(Ailment.class), Collectors.toList()));
    kinds.forEach(
        (ailment, some) -> {
          some.stream().limit(SHOWN).forEach(this::line);
          if (some.size() > SHOWN) {
            say("  " + messages.get("list.more", some.size() - SHOWN));
          }
        });
  }

  private void line(Finding finding) {
    String line =
        messages.get(
            "Ailment." + finding.ailment().name(),
            finding.subject(),
            messages.detail(finding.detail()));
    say(Wrap.hanging("  ", line, terminal.textWidth()));
  }

  private void say(String line) {
    terminal.out().println(line);
  }
}
