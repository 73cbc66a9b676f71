package vn.kehoach.index;

import org.apache.lucene.analysis.Analyzer;

/** Gives each text field the chain its name asks for; chains are kept apart field by field. */
final class PlanAnalyzer extends Analyzer {

  PlanAnalyzer() {
    super(PER_FIELD_REUSE_STRATEGY);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    return new TokenStreamComponents(new SyllableTokenizer(Fields.foldOf(field)));
  }
}
