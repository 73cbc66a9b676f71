package vn.kehoach.analysis;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;

/**
 * Gives each field the chain that was named for it, and no other: an unnamed field is a mistake.
 */
public final class FieldAnalyzer extends DelegatingAnalyzerWrapper {

  private final Map<String, Analyzer> chains;

  /** The chains by the names of the fields. */
  public FieldAnalyzer(Map<String, ? extends Analyzer> chains) {
    super(PER_FIELD_REUSE_STRATEGY);
    this.chains = Map.copyOf(chains);
  }

  @Override
  protected Analyzer getWrappedAnalyzer(String field) {
    Analyzer chain = chains.get(field);
    if (chain == null) {
      throw new IllegalArgumentException("no chain for the field " + field);
    }
    return chain;
  }
}
