package vn.kehoach.compare;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.index.IndexedFact;
import vn.kehoach.model.At;
import vn.kehoach.model.Comparator;

/**
 * Indicators side by side.
 *
 * @param communes how many communes were compared
 * @param indicators rows, those of the most communes first
 */
public record Comparison(int communes, List<Indicator> indicators) {

  public Comparison {
    indicators = List.copyOf(indicators);
  }

  /**
   * A row: what several communes measure.
   *
   * @param label the indicator in the words that stand for the row
   * @param standard its id in the directory of indicators; null if it is in none
   * @param topic its topic there
   * @param unit its unit
   * @param year the year that the row is about; null where the plans do not say
   * @param match FULL if every cell has the population and measure of the label
   * @param difference how the others differ; null for a full match
   * @param statistics what the figures come to; null where fewer than two can be compared
   * @param absent communes whose plans, wholly read, do not have it
   * @param unknown communes that do not have it as far as read, but were not wholly read
   * @param without these communes by name, where they are few or a question narrows the rows
   * @param cells the targets, by commune in the order of a Vietnamese dictionary; the one that
   *     stands for its commune first
   */
  public record Indicator(
      String label,
      @Nullable String standard,
      @Nullable String topic,
      @Nullable String unit,
      @Nullable Integer year,
      Match match,
      @Nullable String difference,
      @Nullable Statistics statistics,
      int absent,
      int unknown,
      List<Silent> without,
      List<Cell> cells) {

    public Indicator {
      without = List.copyOf(without);
      cells = List.copyOf(cells);
    }

    /** The same with other cells, one for one. */
    Indicator with(List<Cell> sameCells) {
      return new Indicator(
          label,
          standard,
          topic,
          unit,
          year,
          match,
          difference,
          statistics,
          absent,
          unknown,
          without,
          sameCells);
    }

    /** The cells that stand for their communes, one each. */
    public List<Cell> leading() {
      return cells.stream().filter(Cell::leads).toList();
    }
  }

  /**
   * A commune that says nothing of an indicator.
   *
   * @param commune the commune
   * @param province its province
   * @param certain whether its plans were wholly read, so that their silence means something
   */
  public record Silent(@Nullable String commune, @Nullable String province, boolean certain) {}

  /**
   * A commune's figure.
   *
   * @param commune the commune
   * @param province its province, which tells namesakes apart
   * @param planId the plan it stands in
   * @param targetId the target's id within the plan; null where only figures were asked for
   * @param file the plan's file; null where only figures were asked for
   * @param indicator what is measured, in the plan's words; where only figures were asked for, in
   *     those of a plan that measures the same
   * @param comparator how the value is meant
   * @param value the value, null for "Đạt"
   * @param upperValue upper end of a range
   * @param unit "%" or the counted noun
   * @param year the year it is for, as the target or its plan says
   * @param text the clause; null where only figures were asked for
   * @param at where it stands; null where only figures were asked for
   * @param match whether it measures the same as the row's label
   * @param difference how it differs, in words; null for a full match
   * @param differences how it differs, one by one
   * @param leads whether it is the one that stands for its commune
   * @param conflict whether the commune sets another figure for the same and the same year
   */
  public record Cell(
      @Nullable String commune,
      @Nullable String province,
      String planId,
      @Nullable String targetId,
      @Nullable String file,
      String indicator,
      Comparator comparator,
      @Nullable BigDecimal value,
      @Nullable BigDecimal upperValue,
      @Nullable String unit,
      @Nullable Integer year,
      @Nullable String text,
      @Nullable At at,
      Match match,
      @Nullable String difference,
      List<Difference> differences,
      boolean leads,
      boolean conflict) {

    public Cell {
      differences = List.copyOf(differences);
    }

    /** The same with the sentence that it was read from. */
    Cell with(IndexedFact fact, String file) {
      IndexedFact.Figure figure = Item.figure(fact);
      return new Cell(
          commune,
          province,
          planId,
          fact.factId(),
          file,
          figure.indicator(),
          comparator,
          value,
          upperValue,
          unit,
          year,
          fact.text(),
          fact.at(),
          match,
          difference,
          differences,
          leads,
          conflict);
    }
  }

  /**
   * What the comparable figures of a row come to: those of the label's population, measure, scale
   * and year, one for each commune. Of a range the middle counts; "≥ 80" counts as 80.
   *
   * @param communes how many communes these are
   * @param unit the unit of the values below
   * @param median the middle figure
   * @param lowerQuartile a quarter of the figures lie below or at it
   * @param upperQuartile a quarter of the figures lie above or at it
   * @param lowest the lowest figure
   * @param highest the highest figure
   * @param lowestIn communes with the lowest figure, at most a few
   * @param highestIn communes with the highest figure, at most a few
   * @param outliers communes whose figure lies far from the others (beyond one and a half times the
   *     distance of the quartiles, after Tukey), or is no possible share
   */
  public record Statistics(
      int communes,
      String unit,
      BigDecimal median,
      BigDecimal lowerQuartile,
      BigDecimal upperQuartile,
      BigDecimal lowest,
      BigDecimal highest,
      List<Place> lowestIn,
      List<Place> highestIn,
      List<Place> outliers) {

    public Statistics {
      lowestIn = List.copyOf(lowestIn);
      highestIn = List.copyOf(highestIn);
      outliers = List.copyOf(outliers);
    }
  }

  /**
   * A commune by name.
   *
   * @param commune the commune
   * @param province its province
   */
  public record Place(@Nullable String commune, @Nullable String province) {}
}
