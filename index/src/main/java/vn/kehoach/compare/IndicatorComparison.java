package vn.kehoach.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.kehoach.index.CommuneKey;
import vn.kehoach.index.IndexedFact;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.index.VietnameseOrder;

/** Lays the targets of many communes side by side; safe for several threads. */
public final class IndicatorComparison {

  private static final Comparator<IndicatorRow.Row> ORDER =
      Comparator.<IndicatorRow.Row>comparingLong(row -> -communes(row.indicator()))
          .thenComparing(row -> row.indicator().match())
          .thenComparing(row -> VietnameseOrder.key(row.indicator().label()))
          .thenComparing(row -> row.indicator().cells().get(0).planId())
          .thenComparing(row -> row.targets().get(0));

  private final PlanIndex index;

  /** Compares the plans of this index. */
  public IndicatorComparison(PlanIndex index) {
    this.index = index;
  }

  /** The indicators that a request asks for, those of the most communes first. */
  public Comparison compare(CompareRequest request) throws IOException {
    return request.sentences()
        ? opened(request, 0, Integer.MAX_VALUE)
        : new Comparison(communes(request).cardinality(), bare(rows(request)));
  }

  /**
   * Some rows of the same answer, with the sentences of their figures.
   *
   * @param first how many rows to pass over
   * @param count the most rows to give
   */
  public Comparison opened(CompareRequest request, int first, int count) throws IOException {
    List<IndicatorRow.Row> rows = rows(request);
    int from = Math.min(first, rows.size());
    int to = from + Math.min(count, rows.size() - from);
    return new Comparison(
        communes(request).cardinality(), withSentences(rows.subList(from, to), alignment()));
  }

  private BitSet communes(CompareRequest request) throws IOException {
    return communes(request.communes(), alignment().columns().communes());
  }

  private List<IndicatorRow.Row> rows(CompareRequest request) throws IOException {
    Alignment all = alignment();
    BitSet communes = communes(request);
    List<Group> asked = all.groups();
    if (request.text() != null && request.narrows()) {
      asked = all.filter().narrow(request.text());
    }
    int fewest = request.narrows() || request.singles() ? 1 : 2;
    var rows = new ArrayList<IndicatorRow.Row>();
    for (Group group : asked) {
      if (group.isHadBy(communes, fewest)) {
        IndicatorRow.Row row =
            new IndicatorRow(group, communes, request.fullOnly()).row(request.narrows());
        if (communes(row.indicator()) >= fewest) {
          rows.add(row);
        }
      }
    }
    rows.sort(ORDER);
    return rows;
  }

  private static long communes(Comparison.Indicator row) {
    return row.cells().stream().filter(Comparison.Cell::leads).count();
  }

  private static List<Comparison.Indicator> bare(List<IndicatorRow.Row> rows) {
    return rows.stream().map(IndicatorRow.Row::indicator).toList();
  }

  private List<Comparison.Indicator> withSentences(List<IndicatorRow.Row> rows, Alignment all)
      throws IOException {
    Map<String, String> files = index.files();
    var indicators = new ArrayList<Comparison.Indicator>();
    for (IndicatorRow.Row row : rows) {
      int[] documents = row.targets().stream().mapToInt(all.columns()::document).toArray();
      List<IndexedFact> facts = index.facts(documents);
      var cells = new ArrayList<Comparison.Cell>();
      for (int i = 0; i < documents.length; i++) {
        Comparison.Cell cell = row.indicator().cells().get(i);
        cells.add(cell.with(facts.get(i), files.getOrDefault(cell.planId(), cell.planId())));
      }
      indicators.add(row.indicator().with(cells));
    }
    return indicators;
  }

  /**
   * Groups are made of all targets, so that a narrower question gives the same groups; and once,
   * since an open index does not change.
   */
  private Alignment alignment() throws IOException {
    return index.kept().get(Alignment.class, () -> Alignment.of(index.targets()));
  }

  private static BitSet communes(List<String> asked, List<CommuneKey> all) {
    var chosen = new BitSet(all.size());
    if (asked.isEmpty()) {
      chosen.set(0, all.size());
    }
    for (String name : asked) {
      Set<CommuneKey> meant = new HashSet<>(CommuneKey.named(name, all));
      for (int i = 0; i < all.size(); i++) {
        if (meant.contains(all.get(i))) {
          chosen.set(i);
        }
      }
    }
    return chosen;
  }
}
