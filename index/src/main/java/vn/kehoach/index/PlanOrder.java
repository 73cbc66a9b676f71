package vn.kehoach.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;

/** The place of each fact in the order of plans' ids and, within a plan, of the document. */
final class PlanOrder {

  private static final int PLAN_SHIFT = 32;

  private final OrdinalMap plans;

  /** Reads the order of a reader's plans. */
  PlanOrder(IndexReader reader) throws IOException {
    List<LeafReaderContext> leaves = reader.leaves();
    var values = new SortedDocValues[leaves.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = DocValues.getSorted(leaves.get(i).reader(), Fields.PLAN_ID);
    }
    var key = reader.getReaderCacheHelper() == null ? null : reader.getReaderCacheHelper().getKey();
    this.plans = OrdinalMap.build(key, values, PackedInts.DEFAULT);
  }

  /** The places in one segment; facts are asked for in rising order. */
  Leaf leaf(LeafReaderContext leaf) throws IOException {
    return new Leaf(
        plans.getGlobalOrds(leaf.ord),
        DocValues.getSorted(leaf.reader(), Fields.PLAN_ID),
        DocValues.getNumeric(leaf.reader(), Fields.ORDER));
  }

  /** The places in one segment. */
  record Leaf(LongValues plans, SortedDocValues planId, NumericDocValues order) {

    long of(int doc) throws IOException {
      long plan = planId.advanceExact(doc) ? plans.get(planId.ordValue()) : Integer.MAX_VALUE;
      long place = order.advanceExact(doc) ? order.longValue() : 0;
      return plan << PLAN_SHIFT | place;
    }
  }
}
