package vn.kehoach.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.kehoach.index.PlanIndexWriter;
import vn.kehoach.json.PlanFormatException;
import vn.kehoach.json.PlanJson;
import vn.kehoach.read.Sha256;
import vn.kehoach.store.DataFolder;
import vn.kehoach.store.Store;

/** Makes the index anew from the stored plans, in one step: readers see the old one until then. */
public final class Reindex {

  private static final Logger LOG = LoggerFactory.getLogger(Reindex.class);

  private Reindex() {}

  /**
   * What came of it.
   *
   * @param plans number of plans in the new index
   * @param damaged identifiers of stored plans that could not be read, and are left out
   */
  public record Report(int plans, List<String> damaged) {

    public Report {
      damaged = List.copyOf(damaged);
    }
  }

  /**
   * Makes the index of a data folder, which must be locked by the caller.
   *
   * @throws IOException if the index cannot be written; the old one stands then
   */
  public static Report run(DataFolder data) throws IOException {
    try (Store store = data.open()) {
      return run(data, store);
    }
  }

  /** Makes the index of a store that is open. */
  public static Report run(DataFolder data, Store store) throws IOException {
    var damaged = new TreeSet<>(store.damaged());
    int plans = 0;
    try (PlanIndexWriter writer = PlanIndexWriter.create(data.index())) {
      for (String id : store.digests().keySet()) {
        try {
          byte[] bytes = store.plans().bytes(id);
          writer.update(PlanJson.read(bytes), Sha256.of(bytes));
          plans++;
        } catch (PlanFormatException e) {
          LOG.warn("{} is left out of the index", id, e);
          damaged.add(id);
        }
      }
      writer.commit();
    }
    Files.deleteIfExists(data.indexIsBehind());
    return new Report(plans, new ArrayList<>(damaged));
  }
}
