package vn.kehoach.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.compare.Comparison;
import vn.kehoach.message.Messages;
import vn.kehoach.model.At;
import vn.kehoach.report.DisplayWidth;
import vn.kehoach.report.Wrap;

/** An indicator opened to the sentences that its figures were read from. */
final class OpenedIndicator {

  private final Terminal terminal;
  private final CompareWords words;

  OpenedIndicator(Terminal terminal, Messages messages) {
    this.terminal = terminal;
    this.words = new CompareWords(messages);
  }

  List<String> lines(Comparison.Indicator indicator) {
    var lines = new ArrayList<String>();
    lines.addAll(
        Wrap.hanging("", CompareWords.capital(indicator.label()), terminal.textWidth())
            .lines()
            .map(terminal::strong)
            .toList());
    if (indicator.topic() != null) {
      lines.add(words.text("compare.topic", indicator.topic()));
    }
    for (String line : new StatisticsLines(words).of(indicator)) {
      lines.addAll(Wrap.hanging("", line, terminal.textWidth()).lines().toList());
    }
    int room =
        indicator.cells().stream()
            .mapToInt(cell -> DisplayWidth.of(words.figure(cell, indicator.year())))
            .max()
            .orElse(0);
    CommuneHead head = null;
    for (Comparison.Cell cell : indicator.cells()) {
      var next = new CommuneHead(cell.commune(), cell.province());
      if (!next.equals(head)) {
        lines.add("");
        lines.add(words.commune(cell.commune(), cell.province(), true));
        head = next;
      }
      lines.addAll(cell(cell, indicator, room));
    }
    return lines;
  }

  private record CommuneHead(@Nullable String commune, @Nullable String province) {}

  private List<String> cell(Comparison.Cell cell, Comparison.Indicator indicator, int room) {
    var lines = new ArrayList<String>();
    String figure = words.figure(cell, indicator.year());
    String beginning =
        "  " + figure + " ".repeat(Math.max(0, room - DisplayWidth.of(figure))) + "  ";
    String said = cell.text() == null ? cell.indicator() : cell.text();
    lines.addAll(Wrap.hanging(beginning, said, terminal.textWidth()).lines().toList());
    String indent = " ".repeat(DisplayWidth.of(beginning));
    if (!cell.differences().isEmpty()) {
      String differences = "~ " + words.differences(cell.differences());
      lines.addAll(Wrap.hanging(indent, differences, terminal.textWidth()).lines().toList());
    }
    Wrap.hanging(indent, where(cell), terminal.textWidth())
        .lines()
        .map(terminal::faint)
        .forEach(lines::add);
    return lines;
  }

  /** "suoi-mo.pdf, trang 3". */
  private String where(Comparison.Cell cell) {
    String file = cell.file() == null ? cell.planId() : cell.file();
    At at = cell.at();
    if (at == null) {
      return file;
    }
    if (at.page() != null) {
      return words.text("fact.page", file, at.page());
    }
    if (at.paragraph() != null) {
      return words.text("fact.paragraph", file, at.paragraph());
    }
    return at.line() == null ? file : words.text("fact.line", file, at.line());
  }
}
