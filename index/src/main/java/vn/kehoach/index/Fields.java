package vn.kehoach.index;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import vn.kehoach.analysis.FieldAnalyzer;
import vn.kehoach.analysis.Fold;
import vn.kehoach.analysis.VietnameseAnalyzer;

/** The names of the index's fields. A change here is a new {@link IndexFormat#VERSION}. */
final class Fields {

  /** What the entry is: a plan, or a kind of fact. */
  static final String ENTRY = "entry";

  static final String PLAN_ID = "planId";

  /** The id of a plan at the plan's own entry, and not at its facts. */
  static final String PLAN_ENTRY = "planEntry";

  /** Position of the fact in its plan. */
  static final String ORDER = "order";

  /** Commune, folded; see {@link PlaceKeys}. */
  static final String COMMUNE = "commune";

  static final String PROVINCE = "province";

  /** Key of a unit that bears responsibility, and the same with its role; see {@link UnitKeys}. */
  static final String RESPONSIBLE = "responsible";

  /** Key of a unit that is responsible or mentioned. */
  static final String NAMED = "named";

  static final String ROLE = "role";

  /** The stretches of time in which the fact is due. */
  static final String DUE = "due";

  /** The figure of a target, from its lower to its upper end; see {@link AmountKeys}. */
  static final String AMOUNT = "amount";

  /** What the figure counts, folded. */
  static final String MEASURE = "measure";

  /** {@link vn.kehoach.model.SectionKind} of the section the fact stands in. */
  static final String SECTION = "section";

  static final String YEAR = "year";

  /** {@link FactOrigin} of the fact. */
  static final String ORIGIN = "origin";

  /** {@link vn.kehoach.model.TextOrigin} of the plan. */
  static final String MEDIUM = "medium";

  /** The file of the fact's plan, as a column. */
  static final String FILE = "file";

  /** Syllables of the fact's own words: how many. */
  static final String LENGTH = "length";

  /** The fact's own words. */
  static final String TEXT = "text";

  /** The fact's own words in pairs of neighbours. */
  static final String PAIR = "pair";

  /** The fact's own words and those around it: its group, its headings, its units. */
  static final String ANY = "any";

  /** The same of facts that were recognised from images, and of no other. */
  static final String SCAN = "scan";

  /** A unit and its part in the fact; see {@link UnitPart}. */
  static final String PART = "part";

  /** When the fact is due; see {@link Timing}. */
  static final String TIMING = "timing";

  /** What the fact is about; see {@link TopicDirectory}. */
  static final String TOPIC = "topic";

  /** What is wrong with the fact's deadline; see {@link DeadlineConflict}. */
  static final String CONFLICT = "conflict";

  /** The entry of a plan as a column, so that all plans are read without unpacking facts. */
  static final String PLAN = "plan";

  /** The entry itself, as {@link FactCodec} writes it. */
  static final String STORED = "stored";

  /** The words around the fact, part by part. */
  static final String AROUND = "around";

  private static final Map<String, Analyzer> CHAINS = chains();

  private Fields() {}

  /** The field that holds text under a fold. */
  static String of(String field, Fold fold) {
    return field + "." + fold.name().toLowerCase(Locale.ROOT);
  }

  /** The field of a facet's values. */
  static String of(Facet facet) {
    return "facet." + facet.name().toLowerCase(Locale.ROOT);
  }

  /** The chains of all fields of text. */
  static FieldAnalyzer analyzer() {
    return new FieldAnalyzer(CHAINS);
  }

  private static Map<String, Analyzer> chains() {
    var chains = new HashMap<String, Analyzer>();
    for (Fold fold : new Fold[] {Fold.EXACT, Fold.TONE, Fold.MARKS}) {
      chains.put(of(TEXT, fold), VietnameseAnalyzer.syllables(fold));
      chains.put(of(PAIR, fold), VietnameseAnalyzer.pairs(fold));
      chains.put(of(ANY, fold), VietnameseAnalyzer.syllables(fold));
    }
    chains.put(SCAN, VietnameseAnalyzer.syllables(Fold.SCAN));
    return chains;
  }
}
