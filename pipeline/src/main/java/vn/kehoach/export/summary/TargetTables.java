package vn.kehoach.export.summary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import vn.kehoach.compare.Comparison;
import vn.kehoach.compare.Match;
import vn.kehoach.export.facts.Choice;
import vn.kehoach.export.facts.Place;
import vn.kehoach.export.facts.SideBySide;
import vn.kehoach.export.facts.Words;
import vn.kehoach.index.CommuneKey;
import vn.kehoach.report.Figures;

/** Targets side by side; what only one commune measures stands below. */
final class TargetTables {

  /** As many columns as a page has room for. */
  private static final int MOST_COLUMNS = 7;

  private final SideBySide sideBySide;
  private final List<CommuneKey> communes;
  private final Words words;

  TargetTables(SideBySide sideBySide, Choice choice, Words words) {
    this.sideBySide = sideBySide;
    this.communes = choice.communes();
    this.words = words;
  }

  List<Block> blocks(String number) {
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Heading(1, number + ". " + words.get("summary.targets")));
    List<SideBySide.Line> shared =
        sideBySide.lines().stream().filter(line -> line.cells().size() > 1).toList();
    List<SideBySide.Line> single =
        sideBySide.lines().stream().filter(line -> line.cells().size() == 1).toList();
    if (!shared.isEmpty()) {
      blocks.add(new Block.Heading(2, "1. " + words.get("summary.shared", shared.size())));
      blocks.add(communes.size() > MOST_COLUMNS ? spread(shared) : matrix(shared));
      notes(shared, blocks);
    }
    if (!single.isEmpty()) {
      String place = shared.isEmpty() ? "1. " : "2. ";
      blocks.add(new Block.Heading(2, place + words.get("summary.single", single.size())));
      blocks.add(list(single));
    }
    if (shared.isEmpty() && single.isEmpty()) {
      blocks.add(new Block.Paragraph(words.get("summary.none")));
    }
    return blocks;
  }

  private Block.Table matrix(List<SideBySide.Line> lines) {
    var heads = new ArrayList<>(words.all("summary.head.", "no", "target"));
    var widths = new ArrayList<>(List.of(4, 40));
    var centred = new ArrayList<>(List.of(0));
    for (CommuneKey commune : communes) {
      centred.add(heads.size());
      heads.add(Place.of(commune, words));
      widths.add(Math.max(9, 60 / communes.size()));
    }
    var rows = new ArrayList<List<String>>();
    for (SideBySide.Line line : lines) {
      var row = new ArrayList<>(List.of(Integer.toString(rows.size() + 1), line.label()));
      communes.forEach(commune -> row.add(cell(line, commune)));
      rows.add(row);
    }
    return new Block.Table(heads, widths, rows, centred);
  }

  private String cell(SideBySide.Line line, CommuneKey commune) {
    Comparison.Cell cell = line.cells().get(commune);
    if (cell == null) {
      return sideBySide.cannotTell(commune) ? "?" : "–";
    }
    String where = Place.of(cell.at(), words);
    String mark = cell.match() == Match.PARTIAL ? "~ " : "";
    return mark + figure(cell) + (where.isEmpty() ? "" : " (" + where + ")");
  }

  private String figure(Comparison.Cell cell) {
    return Figures.target(
        cell.comparator(), cell.value(), cell.upperValue(), cell.unit(), words.get("figure.done"));
  }

  private void notes(List<SideBySide.Line> lines, List<Block> blocks) {
    blocks.add(new Block.Paragraph(words.get("summary.legend")));
    for (int i = 0; i < lines.size(); i++) {
      for (String difference : lines.get(i).differences(words)) {
        blocks.add(new Block.Paragraph(words.get("summary.difference", i + 1, difference)));
      }
    }
  }

  /** Of many communes: how many, and between which figures. */
  private Block.Table spread(List<SideBySide.Line> lines) {
    var rows = new ArrayList<List<String>>();
    for (SideBySide.Line line : lines) {
      TreeMap<BigDecimal, CommuneKey> figures = new TreeMap<>();
      for (Map.Entry<CommuneKey, Comparison.Cell> cell : line.cells().entrySet()) {
        if (cell.getValue().value() != null && cell.getValue().match() == Match.FULL) {
          figures.putIfAbsent(cell.getValue().value(), cell.getKey());
        }
      }
      rows.add(
          List.of(
              Integer.toString(rows.size() + 1),
              line.label(),
              Objects.requireNonNullElse(line.unit(), ""),
              Integer.toString(line.cells().size()),
              figures.isEmpty() ? "" : end(figures.firstEntry()),
              figures.isEmpty() ? "" : end(figures.lastEntry())));
    }
    return new Block.Table(
        words.all("summary.head.", "no", "target", "unit", "communes", "lowest", "highest"),
        List.of(4, 44, 8, 8, 18, 18),
        rows,
        List.of(0, 2, 3));
  }

  private String end(Map.Entry<BigDecimal, CommuneKey> figure) {
    return Figures.number(figure.getKey()) + " (" + Place.of(figure.getValue(), words) + ")";
  }

  private Block.Table list(List<SideBySide.Line> lines) {
    var rows = new ArrayList<List<String>>();
    for (CommuneKey commune : communes) {
      for (SideBySide.Line line : lines) {
        Comparison.Cell cell = line.cells().get(commune);
        if (cell != null) {
          rows.add(
              List.of(
                  Integer.toString(rows.size() + 1),
                  Place.of(commune, words),
                  cell.indicator(),
                  figure(cell),
                  Place.of(cell.at(), words)));
        }
      }
    }
    return new Block.Table(
        words.all("summary.head.", "no", "commune", "target", "figure", "place"),
        List.of(4, 18, 56, 14, 8),
        rows,
        List.of(0, 3, 4));
  }
}
