package vn.kehoach.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/**
 * All targets of an index as columns: for questions about all of them, which could not read every
 * entry. Values that repeat are kept once and told by number.
 *
 * <p>Targets are in the order of the index; what has to be in a settled order is sorted by plan and
 * {@link #order}. Immutable once read, and safe for several threads.
 */
public final class TargetColumns {

  private final Dictionary measures = new Dictionary();
  private final Dictionary figures = new Dictionary();
  private final Dictionary plans = new Dictionary();
  private final Dictionary places = new Dictionary();
  private final Map<CommuneKey, Boolean> states = new TreeMap<>();
  private List<CommuneKey> communes = List.of();
  private final List<String> planIds = new ArrayList<>();
  private final List<TargetFigure> readFigures = new ArrayList<>();
  private final List<LeafReaderContext> leaves;

  /** Document, measure, figure, plan, place and order of each target, one after the other. */
  private int[] cells = new int[6 * 64];

  private int size;

  /** The commune's number of each place. */
  private int[] communeOf = {};

  private TargetColumns(List<LeafReaderContext> leaves) {
    this.leaves = leaves;
  }

  static TargetColumns read(IndexReader reader) throws IOException {
    var columns = new TargetColumns(reader.leaves());
    for (LeafReaderContext leaf : reader.leaves()) {
      columns.readTargets(leaf);
      columns.readPlans(leaf);
    }
    columns.cells = Arrays.copyOf(columns.cells, 6 * columns.size);
    columns.numberCommunes();
    columns.sortPlans();
    columns.figures.terms().forEach(term -> columns.readFigures.add(TargetFigure.ofTerm(term)));
    return columns;
  }

  /** How many targets there are. */
  public int size() {
    return size;
  }

  /** The number of a target's document, for {@link PlanIndex#facts(int[])}. */
  public int document(int target) {
    return cells[6 * target];
  }

  /** The number of what it measures among {@link #measures}. */
  public int measure(int target) {
    return cells[6 * target + 1];
  }

  /** Its figure. */
  public TargetFigure figure(int target) {
    return readFigures.get(cells[6 * target + 2]);
  }

  /** The number of its figure: the same for the same figure. */
  public int figureNumber(int target) {
    return cells[6 * target + 2];
  }

  /** The id of its plan. */
  public String planId(int target) {
    return planIds.get(plan(target));
  }

  /** The number of its plan in the order of ids, from 0. */
  public int plan(int target) {
    return cells[6 * target + 3];
  }

  /** The number of its commune among {@link #communes}. */
  public int commune(int target) {
    return communeOf[cells[6 * target + 4]];
  }

  /** Its place among the plan's facts in the order of the document. */
  public int order(int target) {
    return cells[6 * target + 5];
  }

  /** The signatures of all that is measured. */
  public List<String> measures() {
    return measures.terms();
  }

  /** The communes that have plans, in the order of a dictionary. */
  public List<CommuneKey> communes() {
    return communes;
  }

  /** Whether all plans of a commune were wholly read, so that their silence means something. */
  public boolean complete(int commune) {
    return states.getOrDefault(communes.get(commune), false);
  }

  /** The indicator of a target as its plan prints it. */
  public String wording(int target) throws IOException {
    int document = document(target);
    for (LeafReaderContext leaf : leaves) {
      int inLeaf = document - leaf.docBase;
      if (inLeaf >= 0 && inLeaf < leaf.reader().maxDoc()) {
        SortedDocValues wordings = DocValues.getSorted(leaf.reader(), TargetFields.WORDING);
        if (wordings.advanceExact(inLeaf)) {
          return wordings.lookupOrd(wordings.ordValue()).utf8ToString();
        }
      }
    }
    throw new IllegalArgumentException("no target: " + target);
  }

  private void readTargets(LeafReaderContext leaf) throws IOException {
    var measure = new Column(leaf, TargetFields.MEASURE, measures);
    var figure = new Column(leaf, TargetFields.FIGURE, figures);
    var plan = new Column(leaf, Fields.PLAN_ID, plans);
    var place = new Column(leaf, TargetFields.PLACE, places);
    NumericDocValues order = DocValues.getNumeric(leaf.reader(), Fields.ORDER);
    SortedDocValues targets = measure.values;
    Bits live = leaf.reader().getLiveDocs();
    for (int doc = targets.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = targets.nextDoc()) {
      if ((live == null || live.get(doc)) && order.advanceExact(doc)) {
        add(
            leaf.docBase + doc,
            measure.here(),
            figure.at(doc),
            plan.at(doc),
            place.at(doc),
            (int) order.longValue());
      }
    }
  }

  private void add(int... values) {
    if (6 * size == cells.length) {
      cells = Arrays.copyOf(cells, 2 * cells.length);
    }
    System.arraycopy(values, 0, cells, 6 * size, 6);
    size++;
  }

  private void readPlans(LeafReaderContext leaf) throws IOException {
    NumericDocValues complete = DocValues.getNumeric(leaf.reader(), TargetFields.COMPLETE);
    SortedDocValues place = DocValues.getSorted(leaf.reader(), TargetFields.PLACE);
    Bits live = leaf.reader().getLiveDocs();
    for (int doc = complete.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = complete.nextDoc()) {
      if ((live == null || live.get(doc)) && place.advanceExact(doc)) {
        CommuneKey commune = commune(place.lookupOrd(place.ordValue()).utf8ToString());
        states.merge(commune, complete.longValue() == 1, Boolean::logicalAnd);
      }
    }
  }

  /** Numbers the plans anew in the order of their ids. */
  private void sortPlans() {
    planIds.addAll(plans.terms());
    planIds.sort(null);
    Map<String, Integer> ranks = new HashMap<>();
    planIds.forEach(id -> ranks.put(id, ranks.size()));
    int[] rank = plans.terms().stream().mapToInt(ranks::get).toArray();
    for (int target = 0; target < size; target++) {
      cells[6 * target + 3] = rank[cells[6 * target + 3]];
    }
  }

  private void numberCommunes() {
    communes = List.copyOf(states.keySet());
    Map<CommuneKey, Integer> numbers = new HashMap<>();
    communes.forEach(commune -> numbers.put(commune, numbers.size()));
    communeOf = places.terms().stream().mapToInt(place -> numbers.get(commune(place))).toArray();
  }

  private static CommuneKey commune(String place) {
    int part = place.indexOf(TargetFields.PLACE_PART);
    String commune = place.substring(0, part);
    String province = place.substring(part + 1);
    return CommuneKey.of(commune.isEmpty() ? null : commune, province.isEmpty() ? null : province);
  }

  /** Terms of all segments, each once. */
  private static final class Dictionary {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> terms = new ArrayList<>();

    int number(String term) {
      Integer known = numbers.get(term);
      if (known != null) {
        return known;
      }
      numbers.put(term, terms.size());
      terms.add(term);
      return terms.size() - 1;
    }

    List<String> terms() {
      return terms;
    }
  }

  /** A column of one segment, its terms told by the numbers of all segments. */
  private static final class Column {

    private final SortedDocValues values;
    private final Dictionary dictionary;
    private final int[] numbers;

    Column(LeafReaderContext leaf, String field, Dictionary dictionary) throws IOException {
      this.values = DocValues.getSorted(leaf.reader(), field);
      this.dictionary = dictionary;
      this.numbers = new int[values.getValueCount()];
      Arrays.fill(numbers, -1);
    }

    int at(int doc) throws IOException {
      if (!values.advanceExact(doc)) {
        throw new IOException("a target without a column it needs");
      }
      return here();
    }

    int here() throws IOException {
      int ord = values.ordValue();
      if (numbers[ord] < 0) {
        numbers[ord] = dictionary.number(values.lookupOrd(ord).utf8ToString());
      }
      return numbers[ord];
    }
  }
}
