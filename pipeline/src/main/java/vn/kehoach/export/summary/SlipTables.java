package vn.kehoach.export.summary;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.kehoach.export.facts.ChosenPlan;
import vn.kehoach.export.facts.ChosenPlans;
import vn.kehoach.export.facts.Place;
import vn.kehoach.export.facts.Words;
import vn.kehoach.model.At;
import vn.kehoach.model.Warning;

/** The plans' own slips, and what could not be read. */
final class SlipTables {

  private final ChosenPlans plans;
  private final Words words;

  SlipTables(ChosenPlans plans, Words words) {
    this.plans = plans;
    this.words = words;
  }

  List<Block> blocks(String number) throws IOException {
    var slips = new ArrayList<List<String>>();
    var unread = new ArrayList<String>();
    plans.each(
        chosen -> {
          chosen.warnings().forEach(warning -> slips.add(row(chosen, warning)));
          if (!chosen.plan().coverage().complete()) {
            unread.add(unread(chosen));
          }
        });
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Heading(1, number + ". " + words.get("summary.slips")));
    if (slips.isEmpty()) {
      blocks.add(new Block.Paragraph(words.get("summary.none")));
    } else {
      blocks.add(
          new Block.Table(
              words.all("summary.head.", "commune", "slip", "warning", "file", "place"),
              List.of(16, 18, 38, 20, 10),
              slips,
              List.of(4)));
    }
    if (unread.isEmpty()) {
      blocks.add(new Block.Paragraph(words.get("summary.read")));
    }
    unread.forEach(line -> blocks.add(new Block.Paragraph(line)));
    return blocks;
  }

  private List<String> row(ChosenPlan chosen, Warning warning) {
    return List.of(
        Place.of(chosen.commune(), words),
        words.word(warning.code()),
        warning.message(),
        chosen.plan().source().file(),
        Place.of(warning.at(), words));
  }

  private String unread(ChosenPlan chosen) {
    String pages =
        chosen.plan().coverage().notUnderstood().stream()
            .map(At::page)
            .filter(Objects::nonNull)
            .distinct()
            .sorted()
            .map(String::valueOf)
            .collect(Collectors.joining(", "));
    return words.get(
        "summary.unread",
        chosen.plan().source().file(),
        chosen.plan().coverage().accounted(),
        chosen.plan().coverage().lines(),
        pages.isEmpty() ? "?" : pages);
  }
}
