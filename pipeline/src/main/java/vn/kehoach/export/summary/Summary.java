package vn.kehoach.export.summary;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.kehoach.export.facts.ChosenPlans;
import vn.kehoach.export.facts.Place;
import vn.kehoach.export.facts.SideBySide;
import vn.kehoach.export.facts.Words;
import vn.kehoach.index.CommuneKey;

/**
 * The summary report ("bảng tổng hợp") of the chosen plans: which plans, targets side by side, who
 * does what, what is due when, and what a person should look at.
 */
public final class Summary {

  /** As many communes as are named in the head of a report. */
  private static final int NAMED = 12;

  private final ChosenPlans plans;
  private final SideBySide sideBySide;
  private final Words words;

  /** A report of these plans. */
  public Summary(ChosenPlans plans, SideBySide sideBySide, Words words) {
    this.plans = plans;
    this.sideBySide = sideBySide;
    this.words = words;
  }

  /**
   * The report.
   *
   * @param scope what narrows it, in words; "" for nothing
   */
  public List<Block> blocks(String scope) throws IOException {
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Title(words.get("summary.title"), about()));
    if (!scope.isEmpty()) {
      blocks.add(new Block.Paragraph(words.get("summary.scope", scope)));
    }
    blocks.addAll(new PlanList(plans, words).blocks("I"));
    blocks.addAll(new TargetTables(sideBySide, plans.choice(), words).blocks("II"));
    blocks.addAll(new UnitTable(plans, words).blocks("III"));
    blocks.addAll(new QuarterTables(plans, words).blocks("IV"));
    blocks.addAll(new SlipTables(plans, words).blocks("V"));
    return blocks;
  }

  private String about() {
    List<CommuneKey> communes = plans.choice().communes();
    int count = plans.choice().plans().size();
    if (communes.size() > NAMED) {
      return words.get("summary.about.many", count, communes.size());
    }
    return words.get(
        "summary.about",
        count,
        communes.stream()
            .map(commune -> Place.of(commune, words))
            .collect(Collectors.joining("; ")));
  }
}
