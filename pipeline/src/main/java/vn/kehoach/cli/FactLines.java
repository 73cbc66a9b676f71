package vn.kehoach.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kehoach.index.IndexedPlan;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.message.Messages;
import vn.kehoach.model.At;
import vn.kehoach.model.Deadline;
import vn.kehoach.model.Responsibility;
import vn.kehoach.report.DisplayWidth;
import vn.kehoach.report.Wrap;

/** Facts as lines: the words, and below them by whom, until when, and where it is written. */
final class FactLines {

  private static final String DOT = " · ";

  private final Terminal terminal;
  private final Messages messages;
  private final PlanIndex index;
  private final Map<String, String> files = new HashMap<>();

  FactLines(Terminal terminal, Messages messages, PlanIndex index) {
    this.terminal = terminal;
    this.messages = messages;
    this.index = index;
  }

  /** The words after a beginning, and a fainter line below. */
  List<String> of(String beginning, String words, String below) {
    var lines = new ArrayList<String>();
    lines.addAll(Wrap.hanging(beginning, words, terminal.textWidth()).lines().toList());
    String indent = " ".repeat(DisplayWidth.of(beginning));
    Wrap.hanging(indent, below, terminal.textWidth())
        .lines()
        .map(terminal::faint)
        .forEach(lines::add);
    return lines;
  }

  /** "Hạn: Quý II/2026 · suoi-mo.pdf, trang 3". */
  String place(String planId, @Nullable Deadline deadline, At at) {
    String where = where(planId, at);
    return deadline == null || deadline.text().isBlank()
        ? where
        : messages.get("fact.due", deadline.text()) + DOT + where;
  }

  /** "Chủ trì: Công an xã · Phối hợp: …". */
  String units(List<Responsibility> responsibilities) {
    var parts = new ArrayList<String>();
    for (Responsibility responsibility : responsibilities) {
      parts.add(messages.word(responsibility.role()) + ": " + responsibility.unit().name());
    }
    return String.join(DOT, parts);
  }

  private String where(String planId, At at) {
    String file = files.computeIfAbsent(planId, this::file);
    if (at.page() != null) {
      return messages.get("fact.page", file, at.page());
    }
    if (at.paragraph() != null) {
      return messages.get("fact.paragraph", file, at.paragraph());
    }
    return at.line() == null ? file : messages.get("fact.line", file, at.line());
  }

  private String file(String planId) {
    try {
      return index.plan(planId).map(IndexedPlan::file).orElse(planId);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
