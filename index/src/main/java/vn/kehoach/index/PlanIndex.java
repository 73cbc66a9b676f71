package vn.kehoach.index;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vn.kehoach.analysis.Fold;
import vn.kehoach.model.Mention;
import vn.kehoach.model.Responsibility;

/**
 * An index of plans, as it stood when it was opened; safe for several threads.
 *
 * <p>All answers come in a settled order: by score where there is one, then by plan id, then in the
 * order of the document.
 */
public final class PlanIndex implements Closeable {

  static {
    QuietLucene.please();
  }

  private final Path path;
  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private @Nullable FactLists lists;
  private final Lazy<PlanOrder> order;
  private final Lazy<Vocabulary> vocabulary;
  private final Lazy<Map<String, String>> files;
  private final Lazy<List<IndexedPlan>> plans;
  private final Kept kept = new Kept();

  private PlanIndex(Path path, Directory directory, DirectoryReader reader) {
    this.path = path;
    this.directory = directory;
    this.reader = reader;
    this.searcher = new IndexSearcher(reader, ForkJoinPool.commonPool());
    this.order = new Lazy<>(() -> new PlanOrder(reader));
    this.vocabulary = new Lazy<>(() -> new Vocabulary(reader));
    this.files = new Lazy<>(this::readFiles);
    this.plans = new Lazy<>(this::sortPlans);
  }

  /** Whether a folder holds a committed index. */
  public static boolean exists(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return false;
    }
    try (Directory directory = FSDirectory.open(path)) {
      return DirectoryReader.indexExists(directory);
    }
  }

  /**
   * Opens the index of a folder.
   *
   * @throws NoSuchFileException if the folder holds none
   * @throws IndexFormatException if it is of another version, or damaged
   */
  public static PlanIndex open(Path path) throws IOException {
    if (!exists(path)) {
      throw new NoSuchFileException(path.toString(), null, "no index here");
    }
    Directory directory = FSDirectory.open(path);
    try {
      IndexFormat.check(directory, path);
      return new PlanIndex(path, directory, DirectoryReader.open(directory));
    } catch (CorruptIndexException
        | EOFException
        | IndexNotFoundException
        | NoSuchFileException e) {
      directory.close();
      throw IndexFormat.unreadable(path, e);
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  /** The folder of the index. */
  public Path path() {
    return path;
  }

  /** Whether nothing was written since it was opened. */
  public boolean isCurrent() throws IOException {
    return reader.isCurrent();
  }

  /** A number that is greater the later the index was written. */
  public long version() {
    return reader.getVersion();
  }

  /** All plans, by id. */
  public List<IndexedPlan> plans() throws IOException {
    return plans.get();
  }

  private List<IndexedPlan> sortPlans() throws IOException {
    return lists().plans().stream().sorted(Comparator.comparing(IndexedPlan::planId)).toList();
  }

  /** What is worked out once for this index. */
  public Kept kept() {
    return kept;
  }

  /** Facts by their labels, for questions over the whole index; read once. */
  public synchronized FactLists lists() throws IOException {
    if (lists == null) {
      lists = FactLists.of(reader);
    }
    return lists;
  }

  /** How many plans there are. */
  public int planCount() throws IOException {
    return searcher.count(new TermQuery(new Term(Fields.ENTRY, FactDocuments.PLAN)));
  }

  /** The plan with an id. */
  public Optional<IndexedPlan> plan(String planId) throws IOException {
    return FactFinder.plan(searcher, planId);
  }

  /** Whether any fact meets a condition. */
  public boolean has(Filter filter) throws IOException {
    return searcher.search(new FilterQuery(reader).of(filter), 1).scoreDocs.length > 0;
  }

  /** A unit as plans name it; empty where none does. */
  public Optional<UnitRef> named(UnitRef unit) throws IOException {
    Query naming = FilterQuery.any(Fields.NAMED, UnitKeys.of(unit));
    ScoreDoc[] found = searcher.search(naming, 1).scoreDocs;
    if (found.length == 0) {
      return Optional.empty();
    }
    IndexedFact fact = FactCodec.readFact(stored(searcher.storedFields(), found[0].doc));
    return Stream.concat(
            fact.responsibilities().stream().map(Responsibility::unit),
            fact.mentions().stream().map(Mention::unit))
        .filter(unit::names)
        .map(each -> new UnitRef(each.id(), each.name()))
        .findFirst();
  }

  /** All values of a facet, with the number of facts that have each, the most frequent first. */
  public List<FacetCounts.Value> values(Facet facet) throws IOException {
    return find(new FactQuery(List.of(), List.of()), new Page(0, 0), Set.of(facet))
        .facets()
        .getFirst()
        .values();
  }

  /** How many facts are indexed of each plan that has any. */
  public Map<String, Integer> factCounts() throws IOException {
    var counts = new TreeMap<String, Integer>();
    for (FactKind kind : FactKind.values()) {
      for (IndexedFact fact : facts(kind)) {
        counts.merge(fact.planId(), 1, Integer::sum);
      }
    }
    return counts;
  }

  /** All facts of a kind. */
  public List<IndexedFact> facts(FactKind kind) throws IOException {
    return inOrder(entry(kind.code()));
  }

  /** All targets as columns, and the communes that have plans. */
  public TargetColumns targets() throws IOException {
    return TargetColumns.read(reader);
  }

  /**
   * The targets of documents that {@link TargetColumns#document} names, in the same order.
   *
   * @throws IndexOutOfBoundsException if there is no such document
   */
  public List<IndexedFact> facts(int[] documents) throws IOException {
    var facts = new IndexedFact[documents.length];
    BinaryDocValues targets = MultiDocValues.getBinaryValues(reader, TargetFields.WHOLE);
    for (long next : inOrder(documents)) {
      int document = (int) (next >>> Integer.SIZE);
      if (targets == null || !targets.advanceExact(document)) {
        throw new IndexOutOfBoundsException("no target: " + document);
      }
      facts[(int) next] = FactCodec.readFact(copy(targets.binaryValue()));
    }
    return List.of(facts);
  }

  /** Each document with its place, as columns are read: from the first document to the last. */
  private static long[] inOrder(int[] documents) {
    return IntStream.range(0, documents.length)
        .mapToLong(place -> (long) documents[place] << Integer.SIZE | place)
        .sorted()
        .toArray();
  }

  /** The file of each plan, by the plan's id. */
  public Map<String, String> files() throws IOException {
    return files.get();
  }

  private Map<String, String> readFiles() throws IOException {
    return lists().plans().stream()
        .collect(Collectors.toMap(IndexedPlan::planId, IndexedPlan::file, (one, other) -> one));
  }

  /** All facts for which a unit is responsible, or that mention it. */
  public List<IndexedFact> naming(UnitRef unit) throws IOException {
    return inOrder(FilterQuery.any(Fields.NAMED, UnitKeys.of(unit)));
  }

  /**
   * The facts that fit best, from the first on.
   *
   * @param limit how many to give at most; the total counts them all
   */
  public FactHits find(FactQuery query, int limit) throws IOException {
    return find(query, new Page(0, limit), Set.of());
  }

  /**
   * The facts that fit best.
   *
   * <p>All words of the text are required, with the marks they are typed with, or beside their
   * neighbours in any; if nothing has them, in the spelling that plans have where it is plain that
   * they are slips; and only if nothing has them all, the facts with the most of them are given,
   * two and half of them at least.
   *
   * @param page which of them to give; the total counts them all
   * @param facets by what to count them all
   */
  public FactHits find(FactQuery query, Page page, Set<Facet> facets) throws IOException {
    return find(query, page, facets, UnitSpellings.STANDARD);
  }

  /**
   * The facts that fit best.
   *
   * @param page which of them to give; the total counts them all
   * @param facets by what to count them all
   * @param units the units whose spellings stand for one another
   */
  public FactHits find(FactQuery query, Page page, Set<Facet> facets, UnitSpellings units)
      throws IOException {
    return new FactFinder(searcher, order.get(), vocabulary, units).find(query, page, facets);
  }

  /** Whether some word was typed with marks that it has nowhere. */
  public boolean hasStrangers(TypedWords words) throws IOException {
    for (TypedWords.Word word : words.words()) {
      String tone = word.fold(Fold.TONE);
      if (words.marked() && reader.docFreq(new Term(Fields.of(Fields.ANY, Fold.TONE), tone)) == 0) {
        return words.writings().isEmpty();
      }
    }
    return false;
  }

  /**
   * Another spelling of a question's words, that plans have.
   *
   * @return the words, side by side; empty where nothing fits better than what was typed
   */
  public Optional<String> respelt(FactHits hits) throws IOException {
    return hits.words().words().isEmpty()
        ? Optional.empty()
        : new Spelling(vocabulary.get())
            .of(hits.words())
            .map(meant -> String.join(" ", meant.words()));
  }

  private List<IndexedFact> inOrder(Query query) throws IOException {
    return entries(query).stream()
        .map(FactCodec::readFact)
        .sorted(Comparator.comparing(IndexedFact::planId).thenComparing(IndexedFact::order))
        .toList();
  }

  /** Entries as they lie in the index, so that each of its blocks is unpacked once. */
  private List<byte[]> entries(Query query) throws IOException {
    var entries = new ArrayList<byte[]>();
    int most = Math.max(1, reader.maxDoc());
    StoredFields fields = searcher.storedFields();
    for (ScoreDoc doc : searcher.search(query, most, Sort.INDEXORDER).scoreDocs) {
      entries.add(stored(fields, doc.doc));
    }
    return entries;
  }

  private static byte[] stored(StoredFields fields, int document) throws IOException {
    return copy(fields.document(document).getBinaryValue(Fields.STORED));
  }

  private static byte[] copy(BytesRef bytes) {
    return Arrays.copyOfRange(bytes.bytes, bytes.offset, bytes.offset + bytes.length);
  }

  private static Query entry(String entry) {
    return new TermQuery(new Term(Fields.ENTRY, entry));
  }

  @Override
  public void close() throws IOException {
    try (directory) {
      reader.close();
    }
  }
}
