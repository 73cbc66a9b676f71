package vn.kehoach.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vn.kehoach.analysis.Fold;
import vn.kehoach.analysis.Syllables;
import vn.kehoach.model.Role;

/**
 * Which facts bear a label (a unit in a part, a topic, a time, a conflict), by number, so that
 * whole-index questions count facts without reading them; only those shown are then read.
 *
 * <p>Facts of a plan have neighbouring numbers in the order of the document; plans are numbered
 * likewise, in the order in which they were indexed. Numbers hold for one open index. Safe for
 * several threads.
 */
public final class FactLists {

  private final DirectoryReader reader;
  private final List<IndexedPlan> plans;

  /** The number that ends each plan: that of its own entry, behind its facts. */
  private final int[] ends;

  private @Nullable TimeColumn times;
  private final List<CommuneKey> communes;
  private final int[] communeOfPlan;
  private final int[] rankOfPlan;
  private final List<UnitPart> parts;
  private final Map<String, List<UnitPart>> partsById = new HashMap<>();
  private final Map<String, List<UnitPart>> partsByName = new HashMap<>();
  private final List<Timing> timings;

  /** Is shown facts one by one, in the order of their numbers. */
  public interface Visitor {
    /**
     * A fact.
     *
     * @param plan number of its plan
     * @param fact its own number
     */
    void fact(int plan, int fact);
  }

  private FactLists(
      DirectoryReader reader,
      List<IndexedPlan> plans,
      int[] ends,
      List<UnitPart> parts,
      List<Timing> timings) {
    this.reader = reader;
    this.plans = plans;
    this.ends = ends;
    this.parts = parts;
    this.timings = timings;
    for (UnitPart part : parts) {
      if (part.id() != null) {
        partsById.computeIfAbsent(part.id(), id -> new ArrayList<>()).add(part);
      }
      partsByName.computeIfAbsent(folded(part.name()), name -> new ArrayList<>()).add(part);
    }
    List<CommuneKey> keys = keys(plans);
    this.communes = List.copyOf(new TreeSet<>(keys));
    var numbers = new TreeMap<CommuneKey, Integer>();
    communes.forEach(commune -> numbers.put(commune, numbers.size()));
    this.communeOfPlan = keys.stream().mapToInt(numbers::get).toArray();
    this.rankOfPlan = ranks();
  }

  private int[] ranks() {
    List<Integer> order =
        IntStream.range(0, plans.size())
            .boxed()
            .sorted(
                Comparator.<Integer>comparingInt(this::communeOf)
                    .thenComparing(plan -> plans.get(plan).planId()))
            .toList();
    var ranks = new int[plans.size()];
    for (int rank = 0; rank < ranks.length; rank++) {
      ranks[order.get(rank)] = rank;
    }
    return ranks;
  }

  /** One key for all plans that write their commune alike. */
  private static List<CommuneKey> keys(List<IndexedPlan> plans) {
    record Written(Object commune, Object province) {}
    var known = new HashMap<Written, CommuneKey>();
    return plans.stream()
        .map(
            plan ->
                known.computeIfAbsent(
                    new Written(String.valueOf(plan.commune()), String.valueOf(plan.province())),
                    unseen -> CommuneKey.of(plan)))
        .toList();
  }

  static FactLists of(DirectoryReader reader) throws IOException {
    var plans = new ArrayList<IndexedPlan>();
    IntStream.Builder ends = IntStream.builder();
    for (LeafReaderContext leaf : reader.leaves()) {
      BinaryDocValues entries = leaf.reader().getBinaryDocValues(Fields.PLAN);
      Bits live = leaf.reader().getLiveDocs();
      while (entries != null && entries.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (live == null || live.get(entries.docID())) {
          BytesRef bytes = entries.binaryValue();
          plans.add(
              FactCodec.readPlan(
                  Arrays.copyOfRange(bytes.bytes, bytes.offset, bytes.offset + bytes.length)));
          ends.add(leaf.docBase + entries.docID());
        }
      }
    }
    return new FactLists(
        reader,
        List.copyOf(plans),
        ends.build().toArray(),
        terms(reader, Fields.PART, UnitPart::ofTerm),
        terms(reader, Fields.TIMING, Timing::ofTerm));
  }

  private static <T> List<T> terms(DirectoryReader reader, String field, Function<String, T> parse)
      throws IOException {
    var terms = new TreeSet<String>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms ofLeaf = leaf.reader().terms(field);
      if (ofLeaf != null) {
        TermsEnum each = ofLeaf.iterator();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
          terms.add(term.utf8ToString());
        }
      }
    }
    return terms.stream().map(parse).toList();
  }

  /** All plans, by number. */
  public List<IndexedPlan> plans() {
    return plans;
  }

  /** All communes in the order of a Vietnamese dictionary, by number. */
  public List<CommuneKey> communes() {
    return communes;
  }

  /**
   * The numbers of the communes that are named; of all where none is.
   *
   * @param names names, any spelling; see {@link CommuneKey#named}
   */
  public BitSet communes(List<String> names) {
    var numbers = new BitSet();
    if (names.isEmpty()) {
      numbers.set(0, communes.size());
    }
    for (String name : names) {
      CommuneKey.named(name, communes)
          .forEach(key -> numbers.set(Collections.binarySearch(communes, key)));
    }
    return numbers;
  }

  /** The number of a plan's commune. */
  public int communeOf(int plan) {
    return communeOfPlan[plan];
  }

  /** The place of a plan in the order of answers: by commune, then by plan id. */
  public int rankOf(int plan) {
    return rankOfPlan[plan];
  }

  /** One more than the greatest number of a fact. */
  public int end() {
    return reader.maxDoc();
  }

  /** The plan of a fact. */
  public int planOf(int fact) {
    int found = Arrays.binarySearch(ends, fact);
    return found >= 0 ? found : -found - 1;
  }

  /**
   * The plan of a fact, for whoever goes through facts in order.
   *
   * @param before the plan of an earlier fact
   */
  public int planOf(int fact, int before) {
    int plan = before;
    while (ends[plan] < fact) {
      plan++;
    }
    return plan;
  }

  /** Every unit in every part that it has anywhere. */
  public List<UnitPart> parts() {
    return parts;
  }

  /** Every part that a unit has anywhere. */
  public List<UnitPart> partsOf(UnitRef unit) {
    if (unit.id() == null) {
      return partsByName.getOrDefault(folded(unit.name()), List.of());
    }
    var found = new ArrayList<>(partsById.getOrDefault(unit.id(), List.of()));
    partsByName.getOrDefault(folded(unit.name()), List.of()).stream()
        .filter(part -> part.id() == null) // read before the list knew the unit
        .forEach(found::add);
    return found;
  }

  private static String folded(String name) {
    return Syllables.key(name, Fold.MARKS);
  }

  /** Every time at which anything is due. */
  public List<Timing> timings() {
    return timings;
  }

  /** Shows the facts in which a unit has a part. */
  public void visit(UnitPart part, Visitor visitor) throws IOException {
    visit(Fields.PART, part.term(), visitor);
  }

  /** Shows the facts that are due at a time. */
  public void visit(Timing timing, Visitor visitor) throws IOException {
    visit(Fields.TIMING, timing.term(), visitor);
  }

  /** Shows the facts of a topic. */
  public void visitTopic(String topic, Visitor visitor) throws IOException {
    visit(Fields.TOPIC, topic, visitor);
  }

  /** Shows the facts in which any unit has a role. */
  public void visit(Role role, Visitor visitor) throws IOException {
    visit(Fields.ROLE, role.name(), visitor);
  }

  /** Shows the facts of a kind. */
  public void visit(FactKind kind, Visitor visitor) throws IOException {
    visit(Fields.ENTRY, kind.code(), visitor);
  }

  /** Shows the facts whose deadline has a conflict. */
  public void visit(DeadlineConflict.Kind kind, Visitor visitor) throws IOException {
    visit(Fields.CONFLICT, kind.name(), visitor);
  }

  /** The times of each fact, for questions about few facts. */
  public synchronized TimeColumn times() throws IOException {
    if (times == null) {
      times = TimeColumn.of(this);
    }
    return times;
  }

  /** The first number that a fact of a plan can have. */
  public int firstOf(int plan) {
    return plan == 0 ? 0 : ends[plan - 1] + 1;
  }

  /** The number after all facts of a plan. */
  public int endOf(int plan) {
    return ends[plan];
  }

  private void visit(String field, String term, Visitor visitor) throws IOException {
    var bytes = new BytesRef(term);
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(field);
      TermsEnum found = terms == null ? null : terms.iterator();
      if (found != null && found.seekExact(bytes)) {
        visit(found.postings(null, PostingsEnum.NONE), leaf, visitor);
      }
    }
  }

  private void visit(PostingsEnum facts, LeafReaderContext leaf, Visitor visitor)
      throws IOException {
    LeafReader of = leaf.reader();
    Bits live = of.getLiveDocs();
    int plan = planOf(leaf.docBase);
    for (int doc = facts.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = facts.nextDoc()) {
      if (live == null || live.get(doc)) {
        int fact = leaf.docBase + doc;
        while (ends[plan] < fact) {
          plan++;
        }
        visitor.fact(plan, fact);
      }
    }
  }

  /** Reads facts one after the other; quickest in the order of their numbers. */
  public Reading reading() throws IOException {
    return new Reading(reader.storedFields());
  }

  /**
   * A fact with remarks.
   *
   * @param fact the fact
   * @param conflicts what is wrong with its deadline; mostly nothing
   */
  public record Noted(IndexedFact fact, List<DeadlineConflict> conflicts) {}

  /** Reads facts in one thread. */
  public static final class Reading {

    private final StoredFields fields;

    private Reading(StoredFields fields) {
      this.fields = fields;
    }

    /** The fact with a number. */
    public IndexedFact fact(int number) throws IOException {
      BytesRef bytes = fields.document(number).getBinaryValue(Fields.STORED);
      return FactCodec.readFact(copy(bytes));
    }

    /** The fact with a number, and what is wrong with its deadline. */
    public Noted noted(int number) throws IOException {
      Document stored = fields.document(number);
      BytesRef conflicts = stored.getBinaryValue(Fields.CONFLICT);
      return new Noted(
          FactCodec.readFact(copy(stored.getBinaryValue(Fields.STORED))),
          conflicts == null ? List.of() : FactCodec.readConflicts(copy(conflicts)));
    }

    private static byte[] copy(BytesRef bytes) {
      return Arrays.copyOfRange(bytes.bytes, bytes.offset, bytes.offset + bytes.length);
    }
  }
}
