package vn.kehoach.export.summary;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.kehoach.export.facts.ChosenPlans;
import vn.kehoach.export.facts.Place;
import vn.kehoach.export.facts.UnitCounts;
import vn.kehoach.export.facts.Words;
import vn.kehoach.index.CommuneKey;
import vn.kehoach.model.Role;

/** Who does what: units and communes, how many tasks in which role. */
final class UnitTable {

  /** As many columns as a page has room for. */
  private static final int MOST_COLUMNS = 7;

  private final ChosenPlans plans;
  private final Words words;

  UnitTable(ChosenPlans plans, Words words) {
    this.plans = plans;
    this.words = words;
  }

  List<Block> blocks(String number) throws IOException {
    UnitCounts counts = UnitCounts.of(plans);
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Heading(1, number + ". " + words.get("summary.units")));
    if (counts.lines().isEmpty()) {
      blocks.add(new Block.Paragraph(words.get("summary.none")));
      return blocks;
    }
    blocks.add(new Block.Paragraph(words.get("summary.units.legend")));
    blocks.add(table(counts));
    return blocks;
  }

  private Block.Table table(UnitCounts counts) {
    List<CommuneKey> all = plans.choice().communes();
    List<CommuneKey> communes = all.size() > MOST_COLUMNS ? List.of() : all;
    var heads = new ArrayList<>(words.all("summary.head.", "no", "unit.name"));
    var widths = new ArrayList<>(List.of(4, 30));
    var centred = new ArrayList<>(List.of(0));
    for (CommuneKey commune : communes) {
      centred.add(heads.size());
      heads.add(Place.of(commune, words));
      widths.add(Math.max(9, 50 / communes.size()));
    }
    centred.add(heads.size());
    heads.add(words.get("summary.head.total"));
    widths.add(16);
    var rows = new ArrayList<List<String>>();
    for (UnitCounts.Line line : counts.lines()) {
      var row = new ArrayList<>(List.of(Integer.toString(rows.size() + 1), line.unit()));
      communes.forEach(commune -> row.add(cell(counts, line, commune)));
      row.add(
          line.roles().stream()
              .map(role -> entry(line.total(role), role))
              .collect(Collectors.joining(", ")));
      rows.add(row);
    }
    return new Block.Table(heads, widths, rows, centred);
  }

  private String cell(UnitCounts counts, UnitCounts.Line line, CommuneKey commune) {
    String given =
        line.roles().stream()
            .filter(role -> line.count(role, commune) > 0)
            .map(role -> entry(line.count(role, commune), role))
            .collect(Collectors.joining(", "));
    if (!given.isEmpty()) {
      return given;
    }
    boolean unknown =
        line.roles().stream()
            .map(role -> counts.count(line, role, commune))
            .anyMatch(Objects::isNull);
    return unknown ? "?" : "–";
  }

  private String entry(int count, Role role) {
    return count + " " + words.get("short." + role.name());
  }
}
