package vn.kehoach.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.kehoach.index.PlanIndexWriter;
import vn.kehoach.store.DamagedPlanException;
import vn.kehoach.store.DataFolder;

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
    var damaged = new ArrayList<String>();
    int plans = 0;
    try (PlanIndexWriter writer = PlanIndexWriter.create(data.index())) {
      for (String id : data.plans().ids()) {
        try {
          writer.update(data.plans().read(id));
          plans++;
        } catch (DamagedPlanException e) {
          LOG.warn("left out of the index", e);
          damaged.add(id);
        }
      }
      writer.commit();
    }
    Files.deleteIfExists(data.indexIsBehind());
    return new Report(plans, damaged);
  }
}
